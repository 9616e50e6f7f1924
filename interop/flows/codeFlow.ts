import assert from 'node:assert/strict';
import type { Credentials, ForeignClient, Tokens } from '../libraries/library.ts';
import type { Exchange } from './flow.ts';
import { type Lab, openLab } from './lab.ts';
import { reports } from './reports.ts';

/** How long codes live here, in seconds: so short that a client assertion lives longer. */
const LIFETIME = 20;

/** One client of a sandbox in a code flow. */
export interface CodeFlow {
  readonly client: (lab: Lab) => Credentials;
  readonly redirect_uri: string;
  /** The origin of the page in which it runs. */
  readonly origin?: string;
}

async function start({ client, redirect_uri }: CodeFlow, lab: Lab) {
  const foreign = await lab.connect(client(lab));
  const begun = await foreign.begin({ redirect_uri });
  return { foreign, begun, callback: await lab.allow(begun) };
}

/** The tokens work at the API. */
export async function callsApi(lab: Lab, foreign: ForeignClient, tokens: Tokens): Promise<void> {
  assert.equal(await foreign.call(lab.sandbox.api.photos, tokens), 200);
}

/** From the first request to the call of the API, and what must not work on the way. */
export function exchangesOf(flow: CodeFlow): readonly Exchange[] {
  const open: (library: Parameters<Exchange['run']>[0]) => Lab = (library) =>
    openLab(library, { lifetimes: { code: LIFETIME }, ...(flow.origin ? { origin: flow.origin } : {}) });
  return [
    {
      title: 'gets tokens and calls the API',
      async run(library) {
        const lab = open(library);
        const { foreign, begun, callback } = await start(flow, lab);
        await callsApi(lab, foreign, await foreign.complete(begun, callback));
      },
    },
    {
      title: 'reports a wrong state and redeems nothing',
      async run(library) {
        const lab = open(library);
        const { foreign, begun, callback } = await start(flow, lab);
        await reports(/state/, foreign.complete({ ...begun, state: 'another' }, callback));
        await foreign.complete(begun, callback);
      },
    },
    {
      title: 'reports that a wrong verifier is refused',
      async run(library) {
        const { foreign, begun, callback } = await start(flow, open(library));
        await reports(
          'invalid_grant',
          foreign.complete({ ...begun, code_verifier: `${begun.code_verifier.slice(1)}x` }, callback),
        );
      },
    },
    {
      title: 'reports that an expired code is refused',
      async run(library) {
        const lab = open(library);
        const { foreign, begun, callback } = await start(flow, lab);
        lab.sandbox.clock.advance(LIFETIME + 1);
        await reports('invalid_grant', foreign.complete(begun, callback));
      },
    },
    {
      title: 'reports that a replayed code is refused',
      async run(library) {
        const { foreign, begun, callback } = await start(flow, open(library));
        await foreign.complete(begun, callback);
        await reports('invalid_grant', foreign.complete(begun, callback));
      },
    },
  ];
}
