import type { Begun, Credentials, Fetch } from '../../interop/libraries/library.ts';
import { oauth4webapi } from '../../interop/libraries/oauth4webapi.ts';

/** Whom the client of the library talks to. */
export interface Counterpart {
  readonly issuer: string;
  readonly photos: string;
  readonly client: Credentials;
  readonly fetch: Fetch;
  /** Where the browser comes back to. */
  browse(begun: Begun): Promise<URL>;
}

/** Discovery, authorization, token and API request of a public client; throws where the photos do not come. */
export async function codeFlow({ issuer, photos, client, fetch, browse }: Counterpart): Promise<void> {
  const foreign = await oauth4webapi.connect({ issuer, client, fetch });
  const begun = await foreign.begin({ redirect_uri: client.redirect_uris[0] ?? '' });
  const tokens = await foreign.complete(begun, await browse(begun));
  const status = await foreign.call(photos, tokens);
  if (status !== 200) throw new Error(`the API answered ${status}`);
}
