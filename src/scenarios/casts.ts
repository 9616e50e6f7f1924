import type { Cast } from '../simulation/cast.ts';
import { codeInterception } from './declarations/code-interception.ts';
import { CLIENT, sandbox } from './declarations/sandbox.ts';
import { photoPrinterCast } from './photoPrinterCast.ts';

const { ada, browser, phone, login, photos } = photoPrinterCast.parties;
const { domains } = photoPrinterCast;

const USUAL_DOMAIN = 'printer.example';

/** Where the sites of a client are that have a server, and those that are scripts of a page. */
export const sitesOf = (domain: string) => ({ web: `web.${domain}`, spa: `spa.${domain}` }) as const;

/** What the apps of a client are named after: its domain, or that of the story's app where the client has none of its own. */
export const appDomainOf = (domain: string) => (domain === USUAL_DOMAIN ? domains.printer : domain);

/** Where the client is called back. No other party may be there: its pages would open in the client. */
const hostsOf = (owner: string, domain: string) =>
  owner === CLIENT ? [domain, ...Object.values(sitesOf(domain)), appDomainOf(domain)] : [domain];

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
    client: USUAL_DOMAIN,
    login: domains.login,
    photos: domains.photos,
    contacts: 'api.contacts.example',
  },
  hostsOf,
} as const satisfies Cast;

/** Who can be named in a scenario, by the scenario's id. */
export const casts: Readonly<Record<string, Cast>> = {
  [codeInterception.id]: photoPrinterCast,
  [sandbox.id]: sandboxCast,
};
