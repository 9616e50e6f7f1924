import { renderToString } from 'react-dom/server';
import { shell } from '../i18n/en/shell.ts';
import { enPage } from '../i18n/enPage.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { alreadyHere } from './fetchOnce.ts';
import styles from './layout/Layout.module.css';
import { loadFirstFrame } from './layout/laterViews.ts';
import { Shell } from './layout/Shell.tsx';
import { defaultPage } from './page/defaultPage.ts';
import { ownWindow } from './page/ownWindow.ts';
import { dataBlock } from './page/prerenderedData.ts';
import { SurroundingsContext } from './page/surroundings.ts';
import { openRuns } from './session/runs.ts';
import { simulation } from './simulation.ts';

await loadFirstFrame();

/**
 * The first frame of the default link, with the transcript of its run, and the run itself as data. `simulation` is where
 * its code lies, from the page; null where the page has it in itself.
 * Nothing in it carries a style attribute.
 */
export function prerender({ simulation: address }: { readonly simulation: string | null }): {
  head: string;
  body: string;
} {
  const page = defaultPage(
    openRuns([], { simulation: alreadyHere(simulation), recorders: {} }),
    enPage.story.caption,
    enPage.locale,
  );
  const markup = renderToString(
    <SurroundingsContext value={ownWindow}>
      <ErrorBoundary>
        <App page={page}>
          <Shell />
        </App>
      </ErrorBoundary>
    </SurroundingsContext>,
  );
  page.lab.close();
  const data = dataBlock({ runs: page.lab.state().reel.traces, simulation: address });
  const noScript = renderToString(
    <noscript>
      <p className={styles.noScript}>{shell.noScript}</p>
    </noscript>,
  );
  return { head: '', body: `${noScript}<div id="root">${markup}</div>${data}` };
}
