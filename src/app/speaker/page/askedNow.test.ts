import { describe, expect, it } from 'vitest';
import { enInspected } from '../../../i18n/enInspected.ts';
import { historyAt } from '../../page/fixtures/historyAt.ts';
import { openPage } from '../../page/page.ts';
import { askAhead } from '../../prediction/askAhead.ts';
import { runsAtHand } from '../../session/fixtures/runsAtHand.ts';
import { momentOn, obeyOn } from './onPage.ts';

async function beforeTheTheft() {
  const page = openPage({
    runs: runsAtHand,
    bar: historyAt('?predict&attack=response', '#step=redirect.deliver').bar,
    locales: ['en'],
    captionOf: () => 'a caption',
    stored: { theme: null, singleKeys: true },
  });
  const { session, reel } = page.lab.state();
  const [trace] = reel.traces;
  if (trace === undefined) throw new Error('every run is at hand');
  const questions = await askAhead(page, session.present, trace, new AbortController().signal);
  page.predictions.set({ trace, questions, given: [] });
  page.lab.play({ type: 'question', cursors: questions.map(({ cursor }) => cursor) });
  return page;
}

describe('what the speaker is told of a question', () => {
  it('is nothing until it is asked, then all of it, and nothing again once somebody went on', async () => {
    const page = await beforeTheTheft();
    const told = () => {
      const { cursor, asked } = momentOn(page, enInspected);
      return [cursor, asked?.question ?? null, asked?.options.length ?? 0];
    };
    expect(told()).toEqual([18, null, 0]);
    obeyOn(page, 'step');
    expect(told()).toEqual([18, 'Next: **Token request**, from FreeFlashlight. **What will Acme Login do?**', 4]);
    obeyOn(page, 'step');
    expect(told()).toEqual([19, null, 0]);
  });
});
