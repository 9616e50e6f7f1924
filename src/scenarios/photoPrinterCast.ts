import { type Cast, renamed } from '../simulation/cast.ts';
import type { Names } from '../trace/names.ts';

/** Who plays, and what they are called unless somebody names them: names and hosts are data of the run. */
export const photoPrinterCast = {
  parties: {
    ada: { id: 'ada', kind: 'user', name: 'Ada', host: null },
    browser: { id: 'browser', kind: 'browser', name: 'Browser', host: null },
    phone: { id: 'phone', kind: 'os', name: 'Phone', host: null },
    printer: { id: 'printer', kind: 'client', name: 'Photo Printer', host: null },
    flashlight: { id: 'flashlight', kind: 'attacker', name: 'FreeFlashlight', host: null },
    login: { id: 'login', kind: 'server', name: 'Acme Login', host: 'login.acme.example' },
    photos: { id: 'photos', kind: 'api', name: 'Photo API', host: 'api.photos.example' },
  },
  domains: { printer: 'printer.example.com', login: 'login.acme.example', photos: 'api.photos.example' },
} as const satisfies Cast;

/** With what a user of some name signs in. */
export function accountOf(name: string) {
  const username = name.toLowerCase().replace(/[^a-z0-9]/g, '') || 'user';
  return { username, password: 'correct horse battery staple', sub: 'user-7f3a' } as const;
}

/** The addresses at which an app of a domain can be called back. @see RFC 8252 §7.1, §7.2 */
export function redirectsOf(domain: string) {
  const scheme = domain.split('.').reverse().join('.');
  return {
    'custom-scheme': { redirect_uri: `${scheme}:/cb`, claims: `${scheme}:` },
    'claimed-https': { redirect_uri: `https://${domain}/cb`, claims: `https://${domain}/` },
  } as const;
}

/** The cast under the names that it is given, and all that follows from them. */
export function photoPrinter(names: Names) {
  const { parties, domains } = renamed(photoPrinterCast, names);
  return {
    parties,
    issuer: `https://${domains.login}`,
    api: `https://${domains.photos}`,
    redirects: redirectsOf(domains.printer),
    account: accountOf(parties.ada.name),
  };
}

export type PhotoPrinter = ReturnType<typeof photoPrinter>;
