import type { PageCatalogue } from '../i18n/catalogue.ts';
import type { Step, Trace } from '../trace/trace.ts';
import { type Label, labelOf } from './geometry/label.ts';

/** What stands on the arrow of a step in a language, uncut. */
export const labelIn = (step: Step, trace: Trace, { stage, story }: Pick<PageCatalogue, 'stage' | 'story'>): Label =>
  labelOf(step, trace, { opens: stage.opens, gesture: (one) => story.gesture(one, trace) });
