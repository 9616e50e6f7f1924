/** A cookie as HAR 1.2 has it. */
export interface HarCookie {
  readonly name: string;
  readonly value: string;
  readonly path?: string;
  readonly domain?: string;
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

/** The cookie that a `Set-Cookie` header sets. @see RFC 6265 §5.2 */
export function setCookie(header: string): HarCookie {
  const [first = '', ...attributes] = header.split(';');
  const [name, value] = pair(first);
  const told = new Map(attributes.map(pair).map(([key, content]) => [key.toLowerCase(), content]));
  const path = told.get('path');
  const domain = told.get('domain');
  return {
    name,
    value,
    ...(path === undefined ? {} : { path }),
    ...(domain === undefined ? {} : { domain }),
    httpOnly: told.has('httponly'),
    secure: told.has('secure'),
  };
}
