import type { KeysText } from '../text/keys.ts';

export const keys: KeysText = {
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
    { keys: ['1 … 9'], does: 'To that step; while something is asked, that answer' },
    { keys: ['G'], does: 'Go to any step' },
    { keys: ['<', '>'], does: 'Slower, faster' },
    { keys: ['Ctrl + Z', '⌘ + Z'], does: 'Undo a switch' },
    { keys: ['Ctrl + Shift + Z', '⌘ + Shift + Z'], does: 'Redo it' },
    { keys: ['R'], does: 'Reset all switches; it can be undone' },
  ],
  ofPage: [
    { keys: ['O'], does: 'Overview of all steps' },
    { keys: ['F'], does: 'Present: the diagram alone, on the full screen' },
    { keys: ['S'], does: 'Speaker view, in a second window' },
  ],
  ofWidget: [{ keys: ['F'], does: 'Full screen, or the page again' }],
  always: [
    { keys: ['?'], does: 'This list' },
    { keys: ['Esc'], does: 'Close what is open, unselect the secret' },
  ],
  asOnPage: 'As on the page',
  presenter: {
    heading: 'In presenter mode',
    list: [
      { keys: ['Space'], does: 'Next step' },
      { keys: ['Shift + Space'], does: 'Previous step' },
      { keys: ['B', '.'], does: 'Black screen; any key brings the picture back' },
      { keys: ['V'], does: 'Hide the verdict, or show it' },
      { keys: ['W'], does: 'Switches' },
      { keys: ['F'], does: 'Full screen, or a window' },
      { keys: ['Esc'], does: 'Leave what was opened last, at the end presenter mode' },
    ],
  },
  marks: {
    heading: 'Marks on the timeline',
    hostile: 'An attacker sends, receives or reads it',
    decisive: 'Dashed ring: the decisive step',
    differs: 'Line below: the runs differ here',
  },
  close: 'Close',
};
