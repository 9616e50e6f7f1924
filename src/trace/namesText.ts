import type { Names } from './names.ts';

const BETWEEN_PARTIES = ';';

/** The signs that divide, and the one that tells them apart from a name's own. */
const encoded = (name: string) => name.replace(/[%:;@,]/g, encodeURIComponent);

/** How names are written in one line: `client:Acme Photos@photos.acme.example;api:@api.acme.example`. */
export function namesText(names: Names): string {
  return Object.entries(names)
    .map(([party, { name = '', host }]) => `${party}:${encoded(name)}${host === undefined ? '' : `@${host}`}`)
    .join(BETWEEN_PARTIES);
}
