import './app/theme/fonts.css';
import './app/theme/tokens.css';
import './app/theme/base.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { Failure } from './app/Failure.tsx';
import { loadFirstFrame } from './app/layout/laterViews.ts';
import { Shell } from './app/layout/Shell.tsx';
import { opensAtDefault } from './app/page/defaultPage.ts';
import { openPageIn } from './app/page/openPageIn.ts';
import { ownWindow } from './app/page/ownWindow.ts';
import { SurroundingsContext } from './app/page/surroundings.ts';
import { keptSecret } from './app/speaker/keptSecret.ts';
import { whenIdle } from './app/whenIdle.ts';

/** A second window for whoever presents: not of this page's first load. */
const speaker = () => import('./app/speaker/openSpeaker.ts');

async function start(root: HTMLElement): Promise<void> {
  if (window.location.hash.startsWith('#speaker=')) return (await speaker()).becomeSpeaker(root);
  void loadFirstFrame();
  const page = await openPageIn(window);
  const whole = (
    <StrictMode>
      <SurroundingsContext value={ownWindow}>
        <ErrorBoundary>
          <App page={page}>
            <Shell />
          </App>
        </ErrorBoundary>
      </SurroundingsContext>
    </StrictMode>
  );
  if (root.hasChildNodes() && opensAtDefault(page)) hydrateRoot(root, whole);
  else createRoot(root).render(whole);
  if (page.opened.display.autoplay) page.lab.play({ type: 'play' });
  const resume = () =>
    speaker()
      .then(({ resumeSpeaker }) => resumeSpeaker(page))
      .catch(() => null);
  // Once loaded anew, the page has a speaker's window that waits for its answer.
  if (keptSecret(window) !== null) void resume();
  whenIdle(() => {
    import('./app/offline/keepForOffline.ts').then((offline) => offline.keepForOffline(window)).catch(() => null);
    void resume();
  });
}

function fail(root: HTMLElement, error: unknown): void {
  createRoot(root).render(
    <SurroundingsContext value={ownWindow}>
      <Failure error={error} />
    </SurroundingsContext>,
  );
}

const root = document.getElementById('root');
if (root) start(root).catch((error: unknown) => fail(root, error));
