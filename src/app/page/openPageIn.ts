import { enPage } from '../../i18n/enPage.ts';
import { locales } from '../../i18n/locales.ts';
import { bringsPlan, followPlan, planCode } from '../agenda/planCode.ts';
import { recorders } from '../ownClient/recorders.ts';
import { openRuns } from '../session/runs.ts';
import { applyTheme, readTheme } from '../theme/theme.ts';
import { addressBarOf } from './addressBar.ts';
import { simulationAt } from './fetchSimulation.ts';
import { linkAt, openPage, type Page } from './page.ts';
import { readDataBlock } from './prerenderedData.ts';
import { readSingleKeys } from './singleKeys.ts';
import { wholeEnglish } from './wholeEnglish.ts';

const addressFrom = (base: string, path: string | null) => (path === null ? null : new URL(path, base));

/**
 * Opens the page in a window: at its address, with what was chosen on an earlier visit. A run that was not made
 * beforehand is waited for, because until then something is in sight already; where it cannot be had, the page opens
 * without it.
 */
export async function openPageIn(window: Window): Promise<Page> {
  const bar = addressBarOf(window);
  const brought = readDataBlock(window.document);
  const simulation = simulationAt(addressFrom(window.document.baseURI, brought.simulation));
  const runs = openRuns(brought.runs, { simulation, recorders });
  if (bringsPlan(bar.read())) await planCode.load().catch(() => null);
  const { configuration } = followPlan(linkAt(bar, locales)).link;
  if (runs.reelOf(configuration) === null) await runs.load(configuration).catch(() => null);
  const page = openPage({
    runs,
    bar,
    locales,
    captionOf: (trace, cursor) => (wholeEnglish.fetched() ?? enPage).story.caption(trace, cursor),
    stored: { theme: readTheme(), singleKeys: readSingleKeys() },
  });
  const dress = () => {
    const { theme, motion, display } = page.settings.get();
    const root = window.document.documentElement;
    // On a wall the system's theme is nobody's wish.
    applyTheme(display.present && theme === 'auto' ? 'projector' : theme);
    root.setAttribute('data-motion', motion);
    root.toggleAttribute('data-present', display.present);
  };
  dress();
  page.settings.subscribe(dress);
  return page;
}
