import type { AppText, SwitchChange } from '../text/app.ts';

const changeInWords = ({ name, from, to, run }: SwitchChange) =>
  `${run === null ? '' : `Run ${run}, `}${name}: ${from} → ${to}`;

const suggestions: Readonly<Record<string, string>> = {
  normal: 'The normal flow',
  theft: 'A stolen code (PKCE off)',
  defence: 'The same with S256',
};

const nextRuns: Readonly<Record<string, string>> = {
  theft: 'Let the thief try',
  defence: 'The same with S256',
  strongerAttack: 'Now the thief sees the request too',
  comparison: 'All three side by side',
};

export const app: AppText = {
  product: 'OAuth Flow Lab',
  bar: {
    scenario: 'Scenario',
    inspector: 'Inspect',
    switches: 'Switches',
    moreSwitches: 'More switches',
    changedSwitches: (changed) => `(${changed} changed)`,
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset',
    view: 'View',
    single: 'Single',
    sideBySide: 'Side by side',
    verdict: 'How things stand',
    predict: 'Predict',
    predictValue: { off: 'Off', on: 'On' },
    predictMeaning:
      'Before a step that can turn the story you are asked what will happen. Stepping on skips the question.',
    locked: 'Locked: this stays as the author of the page set it',
  },
  stage: { heading: 'Sequence diagram' },
  caption: {
    heading: 'What happens',
    position: (cursor, length) => `${cursor} / ${length}`,
    announcement: (cursor, length, title, caption) =>
      cursor === 0 ? caption : `Step ${cursor} of ${length}: ${title}. ${caption}`,
    start: 'Start',
    startAsked: 'With questions',
    predictFirst: 'A question comes first.',
    suggestions: 'Or watch:',
    suggest: (suggestion) => suggestions[suggestion] ?? suggestion,
    next: (next) => nextRuns[next] ?? next,
    decidedBy: (party, check) => `Decided by **${party}**, check \`${check}\`.`,
  },
  transport: {
    name: 'Player',
    first: 'First step',
    back: 'Back',
    play: 'Play',
    pause: 'Pause',
    step: 'Next step',
    last: 'Last step',
    decisive: 'Decisive step',
    mark: (cursor, title) => (title === null ? 'Before the first step' : `${cursor} · ${title}`),
    timeline: 'Timeline',
    timelineValue: (cursor, length, title) =>
      title === null ? 'Before the first step' : `Step ${cursor} of ${length}: ${title}`,
    speed: 'Speed',
    speedValue: (speed) => `${speed}×`,
  },
  compare: {
    heading: 'Side by side',
    run: (ordinal, switches) =>
      [...(ordinal === null ? [] : [`Run ${ordinal}`]), ...switches.map(({ name, value }) => `${name}: ${value}`)].join(
        ', ',
      ),
    region: (run) => run,
    switchesOf: (run) => `Switches of ${run}`,
    add: 'Add a run',
    remove: (run) => `Remove ${run}`,
    absent: (title) => `“${title}” does not happen in this run.`,
    firstDifference: (number) => `First difference: step ${number}`,
    noDifference: 'The runs are the same',
  },
  notice: {
    changed: (changes) => `${changes.map(changeInWords).join(' · ')}.`,
    differs: (step) => (step === null ? 'Every message stays the same.' : `The runs differ from step ${step} on.`),
    reset: 'All switches are at their defaults.',
    comparing: (runs) => `${runs} runs side by side, moved by one timeline.`,
    single: 'One run again.',
    undone: 'Undone.',
    redone: 'Done again.',
    restored: 'As the address has it.',
    dismiss: 'Close this message',
    linkHeading: 'Part of this link could not be used',
    badParameter: (name, value, used) => `\`${name}\` cannot be \`${value}\`. Used instead: \`${used}\`.`,
    ignoredParameter: (name, value) => `\`${name}\` cannot be \`${value}\`. It was left out.`,
    repeatedParameter: (name, used) => `\`${name}\` is given more than once. Used: the first, \`${used}\`.`,
    moreWarnings: (count) => `And ${count} more.`,
    awaited: 'The simulation is being fetched. Then you see the run that you chose.',
    unreachable:
      'The simulation could not be fetched, so you do not see the run that you chose. Is there a connection?',
    unsafe:
      'This run needs the browser’s own cryptography, which a page gets only over https or from this very machine. Open the lab there to see it.',
    retry: 'Try again',
    stay: 'Keep the run that is shown',
  },
  inspector: { heading: 'Inspector', open: 'Inspect this step', close: 'Close the inspector' },
  failure: {
    title: 'Something in the lab broke',
    text: 'This is a mistake in the lab, not in what you did. The link below leads to where you were; please keep it for a report.',
    link: 'The link to this place',
    details: 'What went wrong',
    reset: 'Start again',
  },
};
