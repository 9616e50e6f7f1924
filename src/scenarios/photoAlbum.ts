import { encodeBase64url } from '../oauth/base64url.ts';
import { draw } from '../simulation/draw.ts';
import { cast } from './photoPrinterCast.ts';

const names = ['Lake at dawn', 'Graduation', 'Grandma at 90'];

/** Ada's photos as the API serves them: JSON, the same for the same seed. */
export function photoAlbum(seed: string): string {
  const photos = names.map((name, index) => ({
    id: encodeBase64url(draw(seed, cast.photos.id, `photo.${index + 1}`, 9)),
    name,
  }));
  return JSON.stringify({ photos });
}
