import { renderToString } from 'react-dom/server';
import { enPage } from '../i18n/enPage.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './layout/Layout.module.css';
import { loadFirstFrame } from './layout/laterViews.ts';
import { defaultPage } from './page/page.ts';

await loadFirstFrame();

/** The first frame of the default link, with the transcript of its run. Nothing in it carries a style attribute. */
export function prerender(): { head: string; body: string } {
  const page = defaultPage(enPage.story.caption, enPage.locale);
  const markup = renderToString(
    <ErrorBoundary>
      <App page={page} />
    </ErrorBoundary>,
  );
  page.lab.close();
  const noScript = renderToString(
    <noscript>
      <p className={styles.noScript}>{enPage.app.page.noScript}</p>
    </noscript>,
  );
  return { head: '', body: `${noScript}<div id="root">${markup}</div>` };
}
