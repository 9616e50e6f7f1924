import './app/theme/fonts.css';
import './app/theme/tokens.css';
import './app/theme/base.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { Failure } from './app/Failure.tsx';
import { loadFirstFrame } from './app/layout/laterViews.ts';
import { openPageIn } from './app/page/openPageIn.ts';
import { opensAtDefault } from './app/page/page.ts';
import { whenIdle } from './app/whenIdle.ts';

/** A second window for whoever presents: not of this page's first load. */
const speaker = () => import('./app/speaker/openSpeaker.ts');

async function start(root: HTMLElement): Promise<void> {
  if (window.location.hash.startsWith('#speaker=')) return (await speaker()).becomeSpeaker(root);
  void loadFirstFrame();
  const page = await openPageIn(window);
  const whole = (
    <StrictMode>
      <ErrorBoundary>
        <App page={page} />
      </ErrorBoundary>
    </StrictMode>
  );
  if (root.hasChildNodes() && opensAtDefault(page)) hydrateRoot(root, whole);
  else createRoot(root).render(whole);
  whenIdle(
    () =>
      void speaker().then(
        ({ resumeSpeaker }) => resumeSpeaker(page),
        () => null,
      ),
  );
}

const root = document.getElementById('root');
if (root) start(root).catch((error: unknown) => createRoot(root).render(<Failure error={error} />));
