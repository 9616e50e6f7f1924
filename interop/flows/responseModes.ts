import assert from 'node:assert/strict';
import type { Exchange, Flow } from './flow.ts';
import { openLab } from './lab.ts';
import { reports } from './reports.ts';

const redirect_uri = 'https://web.printer.example/cb';

function arriving(response_mode: string): readonly Exchange[] {
  const start = async (library: Parameters<Exchange['run']>[0]) => {
    const lab = openLab(library);
    const foreign = await lab.connect(lab.sandbox.clients.webSecretBasic);
    const begun = await foreign.begin({ redirect_uri, parameters: { response_mode } });
    return { foreign, begun, callback: await lab.allow(begun) };
  };
  return [
    {
      title: `takes the response by ${response_mode}`,
      async run(library) {
        const { foreign, begun, callback } = await start(library);
        assert.equal(callback instanceof Request, response_mode === 'form_post');
        await foreign.complete(begun, callback);
      },
    },
    {
      title: `reports a wrong state that comes by ${response_mode}`,
      async run(library) {
        const { foreign, begun, callback } = await start(library);
        await reports(/state/, foreign.complete({ ...begun, state: 'another' }, callback));
      },
    },
  ];
}

/** @see OAuth 2.0 Multiple Response Type Encoding Practices §2.1, OAuth 2.0 Form Post Response Mode §2 */
export const responseModes: Flow = {
  title: 'Response modes',
  exchanges: ['query', 'fragment', 'form_post'].flatMap(arriving),
};
