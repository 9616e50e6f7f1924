import type { PageCatalogue } from '../i18n/catalogue.ts';
import { CHECK_SIGNS } from '../i18n/checkSigns.ts';
import { exposureOf } from '../stage/exposure.ts';
import { fitText } from '../stage/geometry/fitText.ts';
import { labelText } from '../stage/geometry/label.ts';
import { type Stamp, stampsOf } from '../stage/geometry/stamps.ts';
import { labelIn } from '../stage/labelIn.ts';
import { stampWords } from '../stage/stampWords.ts';
import { standing } from '../trace/standing.ts';
import type { Channel, Party, Step, Trace } from '../trace/trace.ts';

/** What a language for sequence diagrams can say of a run, one after the other; parties are named by their id. */
export type SequencePart =
  /** What a dashed arrow means. */
  | { readonly kind: 'legend'; readonly words: string }
  | { readonly kind: 'phase'; readonly words: string }
  | {
      readonly kind: 'message';
      readonly from: string;
      readonly to: string;
      readonly channel: Channel;
      readonly words: string;
    }
  /** What the receiver of the message before found, or that somebody else read it. */
  | { readonly kind: 'finding'; readonly at: string; readonly words: string }
  /** How things stand at the end of it. */
  | { readonly kind: 'verdict'; readonly words: string };

export interface Sequence {
  readonly title: string;
  readonly parties: readonly Party[];
  readonly parts: readonly SequencePart[];
}

/** In signs; a longer label makes a diagram wider than a page. */
const LONGEST = 64;

/** What is told beside the arrow: what failed, and what the story turns on. */
const isTold = (stamp: Stamp): stamp is Extract<Stamp, { kind: 'check' }> => stamp.kind === 'check';

/** By the channels that are drawn dashed: languages for such diagrams have no other way to tell them apart. */
function legendOf(steps: readonly Step[], { stage }: PageCatalogue): readonly SequencePart[] {
  const exposures = new Set(steps.flatMap(({ channel }) => exposureOf(channel) ?? []));
  if (exposures.size === 0) return [];
  return [{ kind: 'legend', words: `- - → ${[...exposures].map(stage.exposure).join(' · ')}` }];
}

/** The messages up to a moment, with what was found on the way. */
export function sequenceOf(trace: Trace, cursor: number, text: PageCatalogue): Sequence {
  const { stage, story } = text;
  const happened = trace.steps.slice(0, cursor);
  const parts = happened.flatMap((step, index): readonly SequencePart[] => {
    const label = labelIn(step, trace, text);
    const begins = step.phase !== happened[index - 1]?.phase;
    return [
      ...(begins ? [{ kind: 'phase', words: story.phase(step.phase) } as const] : []),
      {
        kind: 'message',
        from: step.from,
        to: step.to,
        channel: step.channel,
        words: fitText(labelText(label), LONGEST),
      },
      ...step.observers.map(({ party, how }) => ({ kind: 'finding', at: party, words: stage.observed(how) }) as const),
      ...stampsOf(step, trace.aims.decisive)
        .filter(isTold)
        .map((stamp) => {
          const words = `${CHECK_SIGNS[`${stamp.check.passed}`]} ${stampWords(stamp, text, trace)}`;
          return { kind: 'finding', at: step.to, words } as const;
        }),
    ];
  });
  return {
    title: story.scenario(trace.scenario).title,
    parties: trace.cast,
    parts: [
      ...legendOf(happened, text),
      ...parts,
      { kind: 'verdict', words: story.standing(standing(trace, cursor), trace) },
    ],
  };
}
