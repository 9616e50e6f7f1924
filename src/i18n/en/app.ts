import type { AppText, SwitchChange } from '../text/app.ts';

const changeInWords = ({ name, from, to, run }: SwitchChange) =>
  `${run === null ? '' : `Run ${run}, `}${name}: ${from} → ${to}`;

const themes: Readonly<Record<string, string>> = {
  auto: 'Theme: as the system has it. Press for light',
  light: 'Theme: light. Press for dark',
  dark: 'Theme: dark. Press for the one of the system',
};

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
  page: {
    skip: 'Shortcuts',
    skipToStage: 'Skip to the diagram',
    skipToCaption: 'Skip to the explanation',
    skipToTranscript: 'Skip to the transcript',
    noScript: 'The lab needs JavaScript to step through the flow. The transcript below tells the same run as text.',
  },
  bar: {
    scenario: 'Scenario',
    keys: 'Keys',
    words: 'Words',
    transcript: 'Transcript',
    inspector: 'Inspect',
    theme: (choice) => themes[choice] ?? 'Theme',
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
  },
  copy: {
    copy: 'Copy link',
    copied: 'Copied',
    deniedTitle: 'Copy this link',
    deniedHint: 'The browser does not let the page use the clipboard. Select the link and copy it by hand.',
    close: 'Close',
  },
  stage: { heading: 'Sequence diagram' },
  caption: {
    heading: 'What happens',
    position: (cursor, length) => `${cursor} / ${length}`,
    announcement: (cursor, length, title, caption) =>
      cursor === 0 ? caption : `Step ${cursor} of ${length}: ${title}. ${caption}`,
    start: 'Start',
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
      switches.length === 0 ? `Run ${ordinal}` : switches.map(({ name, value }) => `${name}: ${value}`).join(', '),
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
    reset: 'All switches are as at the start.',
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
    retry: 'Try again',
    stay: 'Keep the run that is shown',
  },
  keys: {
    title: 'Keys',
    intro: 'A control that has the focus keeps the keys that it answers to itself, such as the arrows of a slider.',
    singleKeys: 'Single keys control the player',
    singleKeysHint: 'Turn this off if speech input or another tool sends single keys by accident. Undo and redo stay.',
    list: [
      { keys: ['→', 'PgDn'], does: 'Next step' },
      { keys: ['←', 'PgUp'], does: 'Previous step' },
      { keys: ['Space', 'K'], does: 'Play or pause' },
      { keys: ['Shift + →'], does: 'Next phase' },
      { keys: ['Shift + ←'], does: 'Previous phase' },
      { keys: ['Home'], does: 'Before the first step' },
      { keys: ['End'], does: 'Last step' },
      { keys: ['1 … 9'], does: 'To that step' },
      { keys: ['G'], does: 'Go to any step' },
      { keys: ['<', '>'], does: 'Slower, faster' },
      { keys: ['Ctrl + Z', '⌘ + Z'], does: 'Undo a switch' },
      { keys: ['Ctrl + Shift + Z', '⌘ + Shift + Z'], does: 'Redo it' },
      { keys: ['R'], does: 'Reset all switches; it can be undone' },
      { keys: ['?'], does: 'This list' },
      { keys: ['Esc'], does: 'Close what is open, unselect the secret' },
    ],
    marks: {
      heading: 'Marks on the timeline',
      hostile: 'An attacker sends, receives or reads it',
      decisive: 'Dashed ring: the decisive step',
      differs: 'Line below: the runs differ here',
    },
    close: 'Close',
  },
  goTo: {
    title: 'Go to a step',
    number: (length) => `Step, 0 to ${length}`,
    go: 'Go',
    steps: 'All steps',
    close: 'Close',
  },
  inspector: { heading: 'Inspector', open: 'Inspect this step', close: 'Close the inspector' },
  transcript: {
    heading: 'Transcript',
    close: 'Close the transcript',
    goToStep: (number) => `Go to step ${number}`,
  },
  failure: {
    title: 'Something in the lab broke',
    text: 'This is a mistake in the lab, not in what you did. The link below leads to where you were; please keep it for a report.',
    link: 'The link to this place',
    details: 'What went wrong',
    reset: 'Start again',
  },
};
