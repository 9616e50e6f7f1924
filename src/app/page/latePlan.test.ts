import { expect, it } from 'vitest';
import { compressed } from '../agenda/compressed.ts';
import { planCode } from '../agenda/planCode.ts';
import { runsAtHand } from '../session/fixtures/runsAtHand.ts';
import { historyAt } from './fixtures/historyAt.ts';
import { openPage } from './page.ts';

const plan = {
  version: 1,
  stops: [{ scenario: 'code-interception', settings: { pkce: 'off' }, step: 'token.request' }],
};
const link = { search: '', hash: `#plan=${compressed(JSON.stringify(plan))}` };

function open() {
  const history = historyAt('');
  const stored = { theme: null, singleKeys: true };
  const page = openPage({ runs: runsAtHand, bar: history.bar, locales: ['en'], captionOf: () => 'a caption', stored });
  const place = () => {
    const { reel, cursor, session } = page.lab.state();
    return [page.plan.get()?.at, session.present.choices.pkce, reel.moments[cursor - 1]?.id];
  };
  return { ...history, page, place };
}

it('an address with a plan that cannot be read yet is kept and followed, whatever is done, unless it is left', async () => {
  const [stays, leaves] = [open(), open()];
  stays.typeIn(link);
  leaves.typeIn(link);
  expect(planCode.fetched()).toBeNull();
  stays.page.lab.play({ type: 'step' });
  stays.page.lab.play({ type: 'step' });
  stays.page.lab.change({ type: 'choose', choices: { consent: 'deny' } });
  stays.page.settings.set({ ...stays.page.settings.get(), theme: 'dark' });
  leaves.go(-1);
  leaves.page.lab.play({ type: 'step' });
  leaves.page.settings.set({ ...leaves.page.settings.get(), motion: 'reduced' });
  await planCode.load();

  expect(stays.place()).toEqual([0, 'off', 'token.request']);
  expect(stays.entries).toEqual([{ search: '', hash: '' }, link]);
  stays.page.lab.play({ type: 'step' });
  expect(stays.entries[1]?.hash).toContain('&at=1&plan=');

  expect([...leaves.place(), leaves.page.settings.get().motion]).toEqual([undefined, 'S256', 'app.tap', 'reduced']);
  expect(leaves.entries).toEqual([{ search: '', hash: '#step=app.tap' }, link]);
});
