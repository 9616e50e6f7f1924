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
import { resumeSpeaker } from './app/speaker/openSpeaker.ts';
import { SPEAKER_HASH } from './app/speaker/speakerAddress.ts';

async function start(root: HTMLElement): Promise<void> {
  if (window.location.hash.startsWith(SPEAKER_HASH)) {
    const { startSpeaker } = await import('./app/speaker/view/startSpeaker.tsx');
    startSpeaker(root, window);
    return;
  }
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
  resumeSpeaker(page);
}

const root = document.getElementById('root');
if (root) start(root).catch((error: unknown) => createRoot(root).render(<Failure error={error} />));
