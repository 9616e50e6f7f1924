import type { Photo } from '../actors/api/apiConfig.ts';
import { encodeBase64url } from '../oauth/base64url.ts';
import { draw } from '../simulation/draw.ts';
import { accountOf, photoPrinterCast } from './photoPrinterCast.ts';

const { ada, photos } = photoPrinterCast.parties;
const names = ['Lake at dawn', 'Graduation', 'Grandma at 90'];

/** Ada's photos, the same for the same seed. */
export function photoAlbum(seed: string): readonly Photo[] {
  return names.map((name, index) => ({
    id: encodeBase64url(draw(seed, photos.id, `photo.${index + 1}`, 9)),
    name,
    owner: accountOf(ada.name).sub,
  }));
}
