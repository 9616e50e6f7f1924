import type { Cast } from '../simulation/cast.ts';
import { codeInterception } from './declarations/code-interception.ts';
import { CLIENT, sandbox } from './declarations/sandbox.ts';
import { photoPrinterCast } from './photoPrinterCast.ts';

const { ada, browser, phone, login, photos } = photoPrinterCast.parties;
const { domains } = photoPrinterCast;

/** Who plays with a client from elsewhere, and an API that tokens are issued for too and that nobody can call. */
export const sandboxCast = {
  parties: {
    ada,
    browser,
    phone,
    client: { id: CLIENT, kind: 'client', name: 'Your client', host: null },
    login,
    photos,
  },
  domains: {
    client: 'printer.example',
    login: domains.login,
    photos: domains.photos,
    contacts: 'api.contacts.example',
  },
} as const satisfies Cast;

/** Who can be named in a scenario, by the scenario's id. */
export const casts: Readonly<Record<string, Cast>> = {
  [codeInterception.id]: photoPrinterCast,
  [sandbox.id]: sandboxCast,
};
