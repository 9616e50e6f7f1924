import type { PageCatalogue } from '../../i18n/catalogue.ts';
import type { Trace } from '../../trace/trace.ts';
import { drawMoment, type PictureOptions } from './momentPicture.ts';

/** As many of the latest rows as a picture of so many CSS pixels in height has room for; one at the least. */
export function rowsThatFit(
  trace: Trace,
  text: PageCatalogue,
  options: Omit<PictureOptions, 'rows'>,
  height: number,
): { readonly latest: number } {
  // A picture of the latest rows has one height at every moment.
  const fits = (latest: number) =>
    drawMoment(trace, trace.steps.length, text, { ...options, rows: { latest } }).height <= height;
  let latest = 1;
  while (latest < trace.steps.length && fits(latest + 1)) latest += 1;
  return { latest };
}
