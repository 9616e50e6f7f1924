import type { NameRefusal } from '../trace/names.ts';

/** As it is used, or what is wrong with it. */
export type Checked = { readonly value: string } | { readonly fault: NameRefusal };

const LONGEST_NAME = 40;
const LONGEST_HOST = 100;

/**
 * Controls, line ends, halves of a pair, and what turns the direction of the text around it.
 * @see Unicode Standard §23.2; UAX #9 §2
 */
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

/** A letter, a digit, or a sign beyond ASCII, such as a picture. */
const TELLING = /[\p{L}\p{N}]|(?![\0-\x7F])\p{S}/u;

/** @see RFC 1123 §2.1; RFC 1034 §3.5 */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** What remains of a name to tell it from another one: the eye sees neither its case nor what has no shape. */
export function likeness(name: string): string {
  return name.toLowerCase().replace(/[\p{Cf}\s]/gu, '');
}

/** A name without spaces around it, in composed form: at most 40 characters, of which one is more than punctuation. */
export function checkedName(text: string): Checked {
  const value = text.normalize('NFC').trim();
  if (UNFIT.test(text)) return { fault: 'nameSigns' };
  if (!TELLING.test(value)) return { fault: 'nameEmpty' };
  return [...value].length > LONGEST_NAME ? { fault: 'nameLong' } : { value };
}

/** Whether URLs have the host as it is written: not as an address of IP, and with A-labels that stand for something. */
function isSameInUrls(host: string): boolean {
  const url = `https://${host}/`;
  return URL.canParse(url) && new URL(url).host === host;
}

/**
 * A domain name of two labels or more in lower case. Names that are not ASCII are written as A-labels.
 * @see RFC 1123 §2.1; RFC 5890 §2.3.2.1
 */
export function checkedHost(text: string): Checked {
  if (/[^\0-\x7F]/.test(text)) return { fault: 'hostAscii' };
  const value = text.toLowerCase();
  const labels = value.split('.');
  const isDomain = labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/\.\d[^.]*$/.test(value);
  return isDomain && value.length <= LONGEST_HOST && isSameInUrls(value) ? { value } : { fault: 'hostForm' };
}
