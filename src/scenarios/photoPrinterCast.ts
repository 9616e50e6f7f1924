import type { Party } from '../trace/trace.ts';

/** Who plays. Names and hosts are data of the run: they appear in URLs, audiences and signatures. */
export const cast = {
  ada: { id: 'ada', kind: 'user', name: 'Ada', host: null },
  browser: { id: 'browser', kind: 'browser', name: 'Browser', host: null },
  phone: { id: 'phone', kind: 'os', name: 'Phone', host: null },
  printer: { id: 'printer', kind: 'client', name: 'Photo Printer', host: null },
  flashlight: { id: 'flashlight', kind: 'attacker', name: 'FreeFlashlight', host: null },
  login: { id: 'login', kind: 'server', name: 'Acme Login', host: 'login.acme.example' },
  photos: { id: 'photos', kind: 'api', name: 'Photo API', host: 'api.photos.example' },
} as const satisfies Record<string, Party>;

export const issuer = `https://${cast.login.host}`;
export const api = `https://${cast.photos.host}`;

export const account = { username: 'ada', password: 'correct horse battery staple', sub: 'user-7f3a' } as const;

/** Where the app's own domain is, and the addresses at which it can be called back. */
const appHost = 'printer.example.com';
export const redirects = {
  'custom-scheme': { redirect_uri: 'com.example.printer:/cb', claims: 'com.example.printer:' },
  'claimed-https': { redirect_uri: `https://${appHost}/cb`, claims: `https://${appHost}/` },
} as const;
