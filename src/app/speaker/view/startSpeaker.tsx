import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../../ErrorBoundary.tsx';
import { recorders } from '../../ownClient/recorders.ts';
import { simulationAt } from '../../page/fetchSimulation.ts';
import { readDataBlock } from '../../page/prerenderedData.ts';
import { openRuns } from '../../session/runs.ts';
import { readMoment } from '../talk/message.ts';
import { isWindow, placeOf } from '../talk/place.ts';
import { openSpeakerSide } from '../talk/speakerSide.ts';
import { keepHere, recallHere } from './keptHere.ts';
import { openProjector } from './projection.ts';
import { SpeakerApp } from './SpeakerApp.tsx';

const BETWEEN_GREETINGS_MS = 1000;

/** Draws the speaker's window, and keeps talking to the window that opened it. Without the secret it talks to none. */
export function startSpeaker(root: HTMLElement, window: Window, secret: string | null): void {
  const brought = readDataBlock(window.document);
  const simulation = simulationAt(
    brought.simulation === null ? null : new URL(brought.simulation, window.document.baseURI),
  );
  const projector = openProjector(openRuns(brought.runs, { simulation, recorders }));
  const opener: unknown = window.opener;
  const side = openSpeakerSide({
    secret: secret ?? '',
    place: placeOf(window.location),
    opener: secret !== null && isWindow(opener) ? opener : null,
    show(moment) {
      keepHere('moment', JSON.stringify(moment));
      projector.show(moment);
    },
  });
  // After a reload: what was shown before, until the main window says what it shows now.
  const before = readMoment(recallHere('moment'));
  if (before !== null) projector.show(before);
  window.addEventListener('message', side.receive);
  window.setInterval(side.tick, BETWEEN_GREETINGS_MS);
  side.tick();
  const { projection } = projector;
  const speaker = { projection, connection: side.connection, send: side.send, justOpened: before === null };
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <SpeakerApp speaker={speaker} />
      </ErrorBoundary>
    </StrictMode>,
  );
}
