import type { EmbeddedFlow } from './embeddedFlow.ts';

/**
 * The attributes of the picture in the content of an element: for print, and where no script runs. It waits until it is
 * shown, so that a page does not fetch it besides the one that stands in the place of the lab. Null where none is wanted.
 */
export function contentPicture(flow: EmbeddedFlow): readonly (readonly [name: string, value: string])[] | null {
  const { withPoster, pictures, pictureSize, title } = flow;
  const [file] = pictures;
  if (!withPoster || file === undefined) return null;
  const size = pictureSize === null ? [] : Object.entries(pictureSize).map(([name, at]) => [name, String(at)] as const);
  return [['src', file], ['alt', title], ...size, ['loading', 'lazy']];
}
