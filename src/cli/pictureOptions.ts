import type { PictureLook } from '../export/formats.ts';
import { lookUp, Misuse } from './misuse.ts';

/** What is typed about a picture. */
export interface TypedPicture {
  readonly theme?: string;
  readonly width?: string;
  readonly rows?: string;
}

type PictureTheme = NonNullable<PictureLook['theme']>;

export const themes = ['light', 'dark', 'paper'] as const satisfies readonly PictureTheme[];

export const LEAST_WIDTH = 240;
export const MOST_WIDTH = 4000;
export const MOST_ROWS = 99;

function wholeNumber(option: string, typed: string, least: number, most: number): number {
  const number = Number(typed);
  if (!/^\d{1,4}$/.test(typed) || number < least || number > most) {
    throw new Misuse(`--${option} wants a whole number from ${least} to ${most} and got "${typed}".`);
  }
  return number;
}

const named: Readonly<Record<string, PictureTheme>> = Object.fromEntries(themes.map((theme) => [theme, theme]));

/** How a picture is to look; what is not said is left out. Only pictures can look otherwise. */
export function pictureOptions({ theme, width, rows }: TypedPicture, format: string): PictureLook {
  const [said] = Object.entries({ theme, width, rows }).find(([, typed]) => typed !== undefined) ?? [];
  if (said !== undefined && format !== 'svg') throw new Misuse(`--${said} is for pictures: it takes --format svg.`);
  return {
    ...(theme === undefined ? {} : { theme: lookUp('theme', theme, named) }),
    ...(width === undefined ? {} : { width: wholeNumber('width', width, LEAST_WIDTH, MOST_WIDTH) }),
    ...(rows === undefined ? {} : { rows: { latest: wholeNumber('rows', rows, 1, MOST_ROWS) } }),
  };
}
