import type { LinkWarning } from '../../app/link/warning.ts';
import type { Page } from '../../app/page/page.ts';
import type { Prediction } from '../../app/prediction/predictions.ts';
import type { FlowEvent, FlowOrigin } from '../contract/flowEvents.ts';
import { eventsBetween, eventsOnOpening } from './eventsBetween.ts';
import type { Origins } from './origins.ts';

type Listener = (event: FlowEvent) => void;

interface PageEvents {
  readonly subscribe: (listener: Listener) => () => void;
  readonly stop: () => void;
}

const warningEvent = (warning: LinkWarning, origin: FlowOrigin): FlowEvent => {
  const { parameter, used } = warning;
  return { name: 'warning', detail: { origin, parameter, value: warning.kind === 'bad' ? warning.value : null, used } };
};

/** Only a reader predicts. */
const predictionEvent = ({ question, predicted }: Prediction): FlowEvent => {
  const { step, party, answer } = question;
  const failed = step.checks.find(({ check }) => check === answer);
  const rule = failed ? { check: failed.check, ref: failed.ref } : null;
  const correct = predicted === answer;
  return { name: 'prediction', detail: { origin: 'user', step: step.id, party, predicted, answer, correct, rule } };
};

/** A listener of the host that throws keeps nothing from the others, nor from the lab. */
function tell(listener: Listener, event: FlowEvent): void {
  try {
    listener(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

/**
 * Everything that happens on a page, as events. `ready` comes once what the page was opened with is shown, and never
 * before whoever opened it could subscribe; what the page found wrong by then follows it.
 */
export function flowEventsOf(page: Page, between: Origins['between']): PageEvents {
  const { lab, settings } = page;
  const listeners = new Set<Listener>();
  let before = lab.state();
  let told: readonly LinkWarning[] = [];
  let isReady = false;
  let answered = 0;

  const emit = (events: readonly FlowEvent[]) => {
    for (const event of events) for (const listener of [...listeners]) tell(listener, event);
  };

  /** Warnings are only ever added to a list, or replaced by another one. */
  function tellWarnings(): void {
    const { warnings } = settings.get();
    if (!isReady || warnings === told) return;
    const fresh = warnings.filter((warning) => !told.includes(warning));
    told = warnings;
    emit(fresh.map((warning) => warningEvent(warning, 'api')));
  }

  function becomeReady(): void {
    if (isReady || lab.state().awaited !== null) return;
    isReady = true;
    emit(eventsOnOpening(lab.state(), 'api'));
    tellWarnings();
  }

  const stopLab = lab.subscribe(() => {
    const [old, now] = [before, lab.state()];
    before = now;
    const origin = between(old, now);
    const events = eventsBetween(old, now, origin);
    emit(isReady ? events : events.filter(({ name }) => name === 'error'));
    becomeReady();
  });
  const stopSettings = settings.subscribe(tellWarnings);
  const stopPredictions = page.predictions.subscribe(() => {
    const { given } = page.predictions.get();
    emit(given.slice(answered).map(predictionEvent));
    answered = given.length;
  });
  queueMicrotask(becomeReady);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      listeners.clear();
      stopLab();
      stopSettings();
      stopPredictions();
    },
  };
}
