import { describe, expect, it } from 'vitest';
import { simulate } from '../simulation/openRun.ts';
import { codeInterception } from './code-interception.ts';

/** One run for each row of the scenario's table. A link made with one release must show the same in the next. */
const rows = {
  completed: {},
  'refused-no-challenge': { settings: { pkceRequired: 'on', pkce: 'off' } },
  'refused-plain': { settings: { pkceRequired: 'on', pkce: 'plain' } },
  'refused-consent': { decisions: { consent: 'deny' } },
  'held-claimed-https': { settings: { attack: 'response', redirect: 'claimed-https' } },
  'held-s256': { settings: { attack: 'request-and-response' } },
  'held-plain': { settings: { attack: 'response', pkce: 'plain' } },
  'breached-no-pkce': { settings: { attack: 'response', pkce: 'off' } },
  'breached-plain': { settings: { attack: 'request-and-response', pkce: 'plain' } },
} as const;

describe('golden Traces of code interception', () => {
  it.each(Object.entries(rows))('%s is byte for byte what it was', async (name, run) => {
    const trace = simulate(codeInterception, run);
    await expect(`${JSON.stringify(trace, null, 1)}\n`).toMatchFileSnapshot(`./golden/${name}.golden.json`);
  });
});
