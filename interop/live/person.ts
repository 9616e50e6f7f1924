/** A person at a browser: it keeps cookies, follows redirects, signs in and consents. */
export interface Person {
  /** Opens an address and does what is asked; returns the address, of any scheme, at which the client is to be. */
  authorize(url: string, issuer: string): Promise<string>;
}

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

export function openPerson(decision: 'allow' | 'deny' = 'allow'): Person {
  const cookies = new Map<string, string>();

  async function load(url: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { ...(form ? FORM : {}), ...(cookie === '' ? {} : { cookie }) },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  /** Does what the page asks, and returns the answer to that. */
  async function attend(page: Response): Promise<Response> {
    const html = await page.text();
    const [, prompt] = /name="prompt" value="(\w+)"/.exec(html) ?? [];
    if (prompt === undefined) throw new Error(`a page of ${page.url} asks for nothing: ${html}`);
    if (prompt === 'consent' && decision === 'deny') return load(`${page.url}/abort`);
    return load(page.url, { prompt, login: 'ada', password: 'correct horse battery staple' });
  }

  return {
    async authorize(url, issuer) {
      let response = await load(url);
      for (let turns = 0; turns < 20; turns += 1) {
        const location = response.headers.get('Location');
        if (location === null) response = await attend(response);
        else {
          const next = new URL(location, issuer);
          if (next.origin !== issuer) return location;
          response = await load(next.href);
        }
      }
      throw new Error(`${issuer} does not come to an end`);
    },
  };
}
