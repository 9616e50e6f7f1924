/** A cookie as HAR 1.2 has it. */
export interface HarCookie {
  readonly name: string;
  readonly value: string;
  readonly path?: string;
  readonly domain?: string;
  /** In ISO 8601. */
  readonly expires?: string;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
}

function pair(text: string): readonly [name: string, value: string] {
  const [name = '', ...value] = text.trim().split('=');
  return [name, value.join('=')];
}

/** The cookies of a `Cookie` header; none where it is empty. @see RFC 6265 §4.2.1 */
export function sentCookies(header: string): readonly HarCookie[] {
  return header
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const [name, value] = pair(one);
      return { name, value };
    });
}

/** When a cookie ends; undefined where it lives as long as the browser's session. @see RFC 6265 §5.3 */
function expiry(told: ReadonlyMap<string, string>, at: number): string | undefined {
  const seconds = told.get('max-age') ?? '';
  const ends = /^-?\d+$/.test(seconds) ? at + Number(seconds) * 1000 : Date.parse(told.get('expires') ?? '');
  const date = new Date(ends);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** The cookie that a `Set-Cookie` header sets, in an answer at a time in ms since the Unix epoch. @see RFC 6265 §5.2 */
export function setCookie(header: string, at: number): HarCookie {
  const [first = '', ...attributes] = header.split(';');
  const [name, value] = pair(first);
  const told = new Map(attributes.map(pair).map(([key, content]) => [key.toLowerCase(), content]));
  const path = told.get('path');
  const domain = told.get('domain');
  const expires = expiry(told, at);
  return {
    name,
    value,
    ...(path === undefined ? {} : { path }),
    ...(domain === undefined ? {} : { domain }),
    ...(expires === undefined ? {} : { expires }),
    httpOnly: told.has('httponly'),
    secure: told.has('secure'),
  };
}
