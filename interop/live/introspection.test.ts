import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from './clients.ts';
import { openLiveRun, type Tampering } from './liveRun.ts';
import { ALBUM, CONTACTS, type LiveProvider, startProvider } from './provider.ts';
import { failuresOf, shownIn, verdictsAt } from './reading.ts';
import { withMembers } from './tampering.ts';

let live: LiveProvider;

beforeAll(async () => {
  live = await startProvider();
});

afterAll(() => live.close());

/** Our client asks our API for photos with a token that only the real server can read. */
async function afterPrint(tampering: Tampering = {}) {
  const client = { ...KINDS.basic, scope: 'photos.read', resource: `${ALBUM}/photos`, resourceIndicators: [ALBUM] };
  const run = await openLiveRun(live, { client, api: ALBUM, tampering });
  await run.tap('print');
  return run;
}

describe('our API asks a real server about a token', () => {
  it('and serves the person in whose name it is', async () => {
    const run = await afterPrint();
    expect(verdictsAt(run.trace(), 'introspection.response')).toEqual([
      'IC-01 passed',
      'IC-02 passed',
      'IC-03 passed',
      'IC-04 passed',
      'IC-05 passed',
      'IC-06 passed',
      'RS-07 passed',
    ]);
    expect(shownIn(run.trace())).toEqual({ photos: ['lake.jpg'] });
  });

  it('and refuses it as soon as it was taken back there, though the client still holds it', async () => {
    const run = await afterPrint();
    const issued = await live.provider.AccessToken.find(run.client().tokens?.access_token ?? '');
    await issued?.destroy();
    await run.tap('print');
    expect(failuresOf(run.trace(), 'photos')).toEqual(['IC-03']);
    expect(shownIn(run.trace())).toEqual({ error: '401' });
  });

  it.each<[string, string, Tampering['introspection.response']]>([
    ['that it is for another API', 'IC-05', withMembers({ aud: CONTACTS })],
    ['that somebody else issued it', 'IC-04', withMembers({ iss: 'https://evil.example' })],
    ['that it is old', 'IC-06', withMembers({ exp: 1 })],
    ['nothing', 'IC-03', withMembers({ active: undefined })],
    ['nothing that is JSON', 'IC-02', (response) => ({ ...response, body: 'active' })],
    ['that the API may not ask', 'IC-01', (response) => ({ ...response, status: 401 })],
    ['that it is good for something else', 'RS-07', withMembers({ scope: 'photos.write' })],
  ])('and refuses it where it is told %s: %s', async (_, check, tamper) => {
    const run = await afterPrint(tamper === undefined ? {} : { 'introspection.response': tamper });
    expect(failuresOf(run.trace(), 'photos')).toEqual([check]);
    expect(shownIn(run.trace())).toEqual({ error: check === 'RS-07' ? '403' : '401' });
  });
});
