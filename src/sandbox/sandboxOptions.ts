import type { ResourcePolicy } from '../oauth/resourcePolicy.ts';
import type { ServerPolicy } from '../oauth/serverPolicy.ts';
import type { Names } from '../trace/names.ts';

/** What a sandbox is made from; whatever is left out takes its default. */
export interface SandboxOptions {
  /** Everything that the simulated parties draw by lot follows from it. Default `1`. */
  readonly seed?: string;
  /** What your code is called in the Trace. Default `Your client`. */
  readonly name?: string;
  /**
   * What the parties are called and where they are: `{ client: { name: 'Acme Photos', host: 'photos.acme.example' } }`. By
   * kind: `user`, `browser`, `os`, `client`, `server`, `api`; the last three have hosts. The registered clients bear the
   * client's name: the apps are called back at its host, the sites at `web` and `spa` below it.
   */
  readonly names?: Names;
  /**
   * The origin of the page that your code runs in, such as `https://spa.printer.example`. The token endpoint lets the pages
   * of registered clients read its answers, and no others: see `origins` of the metadata. Default: it runs in no browser.
   */
  readonly origin?: string;
  /**
   * The time at which the sandbox begins, in milliseconds since the Unix epoch. From then on time passes only through
   * messages and `clock.advance`, so that the same requests give the same Trace. Default: the machine's own clock.
   */
  readonly startsAt?: number;
  /** The machine's clock, in milliseconds since the Unix epoch. Default `Date.now`. */
  readonly now?: () => number;
  /** What the authorization server is less, or more, strict about than usual. */
  readonly policy?: Partial<ServerPolicy>;
  /** The same of the API. About proofs of DPoP it is as strict as the server where this does not say otherwise. */
  readonly api?: Partial<Pick<ResourcePolicy, 'metadata' | 'dpop' | 'dpopProofReplay' | 'audience'>>;
  /** A private key as a JWK, with which access tokens are signed by RS256. Default: one for ES256, drawn by lot. */
  readonly rsaKey?: { readonly n: string; readonly e: string; readonly d: string };
  /** How long things live, in seconds. */
  readonly lifetimes?: {
    /** An authorization code. Default 60. */
    readonly code?: number;
    /** Default 3600. */
    readonly accessToken?: number;
    /** Default 2592000, which is thirty days. */
    readonly refreshToken?: number;
    /** The name of a pushed request. Default 60. @see RFC 9126 §2.2 */
    readonly requestUri?: number;
  };
}
