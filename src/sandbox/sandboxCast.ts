import { appDomainOf, sandboxCast, sitesOf } from '../scenarios/casts.ts';
import { accountOf, redirectsOf } from '../scenarios/photoPrinterCast.ts';
import { acceptNames } from '../simulation/acceptNames.ts';
import { renamed } from '../simulation/cast.ts';
import type { Names } from '../trace/names.ts';
import { SandboxError } from './sandboxError.ts';

const { ada, browser, phone, client, login, photos } = sandboxCast.parties;

/** Everybody by the part that they play, as they are called unless somebody names them. Their ids never change. */
export const parties = { user: ada, browser, phone, client, server: login, api: photos } as const;

export const scopes = 'photos.read photos.write';

/** What the registered clients are called unless somebody names them. */
const REGISTERED_NAME = 'Photo Printer';

/** The cast under the names that it is given; throws where it cannot bear one of them. */
export function sandboxStage(name: string, given: Names) {
  const cast = { ...sandboxCast, parties: { ...sandboxCast.parties, client: { ...client, name } } };
  const { names, refused } = acceptNames(cast, Object.entries(given));
  const [first] = refused;
  if (first !== undefined) {
    throw new SandboxError('invalid-option', `names: ${first.party} cannot be ${first.value} (${first.reason})`);
  }
  const own = renamed(cast, names);
  const { parties: everybody, domains } = own;
  const api = `https://${domains.photos}`;
  return {
    cast,
    names,
    parties: {
      user: everybody.ada,
      browser: everybody.browser,
      phone: everybody.phone,
      client: everybody.client,
      server: everybody.login,
      api: everybody.photos,
    },
    issuer: `https://${domains.login}`,
    api,
    /**
     * Where the photos are, which is the identifier of the API as well: so the document that its challenges lead to is
     * about the address that was asked, as a client must check. @see RFC 9728 §3.3
     */
    photosUrl: `${api}/photos`,
    /** An API that the authorization server issues tokens for too, and that nobody can call. */
    otherApi: `https://${domains.contacts}`,
    account: accountOf(everybody.ada.name),
    /** What is registered for the client: the name on its consent page, the hosts of its sites, and where its apps are called back. */
    registered: {
      name: everybody.client.name === name ? REGISTERED_NAME : everybody.client.name,
      sites: sitesOf(domains.client),
      redirects: redirectsOf(appDomainOf(domains.client)),
    },
  };
}

export type SandboxStage = ReturnType<typeof sandboxStage>;

const usual = sandboxStage(client.name, {});

/** The identifiers of the APIs that tokens are issued for, where nobody named them. */
export const usualApis: readonly string[] = [usual.photosUrl, usual.otherApi];
