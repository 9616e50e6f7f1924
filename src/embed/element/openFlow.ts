import { recorders } from '../../app/ownClient/recorders.ts';
import { simulationAt } from '../../app/page/fetchSimulation.ts';
import { linkAt, openPage, type Page } from '../../app/page/page.ts';
import { wholeEnglish } from '../../app/page/wholeEnglish.ts';
import { openRuns } from '../../app/session/runs.ts';
import { enPage } from '../../i18n/enPage.ts';
import { locales } from '../../i18n/locales.ts';
import type { SilentBar } from './silentBar.ts';

/** Opens the lab at the address that its host gives it. Nothing of an earlier visit is asked for. */
export async function openFlow(bar: SilentBar): Promise<Page> {
  const runs = openRuns([], { simulation: simulationAt(null), recorders });
  await runs.simulation.load();
  const { configuration } = linkAt(bar, locales);
  if (runs.reelOf(configuration) === null) await runs.load(configuration).catch(() => null);
  return openPage({
    runs,
    bar,
    locales,
    captionOf: (trace, cursor) => (wholeEnglish.fetched() ?? enPage).story.caption(trace, cursor),
    stored: { theme: null, singleKeys: true },
  });
}
