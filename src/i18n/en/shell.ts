import type { ShellText } from '../text/shell.ts';

const themes: Readonly<Record<string, string>> = {
  auto: 'Theme: as the system has it. Press for light',
  light: 'Theme: light. Press for dark',
  projector: 'Theme: projector. Change to the system’s',
  dark: 'Theme: dark. Press for the one of the system',
};

export const shell: ShellText = {
  skip: 'Shortcuts',
  skipToStage: 'Skip to the diagram',
  skipToCaption: 'Skip to the explanation',
  skipToTranscript: 'Skip to the transcript',
  noScript: 'The lab needs JavaScript to step through the flow. The transcript below tells the same run as text.',
  share: 'Share',
  plan: 'Plan',
  words: 'Words',
  present: 'Present',
  keys: 'Keys',
  theme: (choice) => themes[choice] ?? 'Theme',
  transcript: {
    heading: 'Transcript',
    close: 'Close the transcript',
    goToStep: (number) => `Go to step ${number}`,
  },
  unfetched: 'This part of the lab could not be fetched. Is there a connection?',
  reload: 'Load the page anew',
};
