import type { States, Step, Trace } from '../trace/trace.ts';
import type { PageCatalogue } from './catalogue.ts';
import { nameOf } from './facts/names.ts';
import { rawText } from './rawText.ts';
import type { TranscriptDocument, TranscriptPhase, TranscriptStep } from './transcriptDocument.ts';

/** The actors whose state is another one than before, each as `party: state` or `party, transaction: state`. */
function changedStates(trace: Trace, { story }: PageCatalogue, before: States, after: States): readonly string[] {
  return Object.entries(after)
    .filter(([key, state]) => before[key] !== state)
    .map(([key, state]) => {
      const [party = '', ...transaction] = key.split('/');
      const actor = [nameOf(trace, party), ...transaction.map((id) => story.state(id.replaceAll('.', ' ')))].join(', ');
      return `${actor}: ${story.state(state)}`;
    });
}

function stepOf(trace: Trace, text: PageCatalogue, step: Step, index: number): TranscriptStep {
  const { story, checks } = text;
  const words = story.transcript;
  const spoken = step.message.kind === 'gesture' || step.message.kind === 'screen';
  const before = trace.steps[index - 1]?.states ?? trace.start.states;
  return {
    number: index + 1,
    id: step.id,
    title: story.stepTitle(step, trace),
    from: nameOf(trace, step.from),
    to: nameOf(trace, step.to),
    channel: story.channel(step.channel).name,
    caption: story.caption(trace, index + 1),
    message: rawText(step.message),
    action: spoken ? story.gesture(step, trace) : null,
    observed: step.observers.map(({ party, how }) => words.observed(nameOf(trace, party), how)),
    checks: {
      heading: words.checks,
      items: step.checks.map((check) => ({
        id: check.check,
        ref: check.ref,
        by: nameOf(trace, check.by),
        passed: check.passed,
        result: words.result(check.passed),
        sentence: checks.sentence(check, trace),
      })),
    },
    learned: { heading: words.learned, items: step.learned.map((learned) => words.learnt(learned, trace)) },
    states: { heading: words.states, items: changedStates(trace, text, before, step.states) },
  };
}

function phasesOf(trace: Trace, text: PageCatalogue): readonly TranscriptPhase[] {
  const phases: { readonly id: string; readonly heading: string; readonly steps: TranscriptStep[] }[] = [];
  trace.steps.forEach((step, index) => {
    if (phases.at(-1)?.id !== step.phase) {
      phases.push({ id: step.phase, heading: text.story.phase(step.phase), steps: [] });
    }
    phases.at(-1)?.steps.push(stepOf(trace, text, step, index));
  });
  return phases;
}

/** Tells a whole run in words: the accessible equivalent of the picture. */
export function transcriptOf(trace: Trace, text: PageCatalogue): TranscriptDocument {
  const { story } = text;
  const words = story.transcript;
  const { decidedBy } = trace.outcome;
  return {
    locale: text.locale,
    ...story.scenario(trace.scenario),
    cast: {
      heading: words.cast,
      parties: trace.cast.map(({ id, kind, name }) => ({ id, name, role: story.role(kind), part: words.part(kind) })),
      learned: trace.start.learned.map((learned) => words.learnt(learned, trace)),
    },
    settings: {
      heading: words.settings,
      entries: Object.entries({ ...trace.settings, ...trace.decisions }).map(([name, value]) => {
        const chosen = story.settingValue(name, value);
        return { name: story.setting(name).name, value: chosen.name, meaning: chosen.meaning };
      }),
    },
    phases: phasesOf(trace, text),
    outcome: {
      heading: words.outcome,
      verdict: story.standing({ kind: 'over', outcome: trace.outcome }, trace),
      sentence: story.outcome(trace.outcome, trace),
      decidedBy:
        decidedBy === null ? null : words.decidedBy(nameOf(trace, decidedBy.party), decidedBy.check, decidedBy.ref),
    },
  };
}
