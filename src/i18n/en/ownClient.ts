import type { OwnClientText } from '../text/ownClient.ts';

export const ownClient: OwnClientText = {
  heading: 'Your client',
  intro:
    'This code has just run in your browser. The library in it is the one that real clients use, and knows nothing of the simulation: the fetch that it is given leads to the simulated authorization server and API, and every message of the diagram is what was really sent.',
  shortest: 'The shortest client: ten lines without a library',
  whatElse:
    'It is TypeScript: copy it into a .ts file of a project that has installed this lab by the path of its folder, as the README describes. There it also says what else the sandbox can do: another origin, stricter policies, a clock to be moved.',
  copy: {
    copy: 'Copy the code',
    copied: 'Copied',
    deniedTitle: 'Copy this code',
    deniedHint: 'The browser does not let the page use the clipboard. Select the code and copy it by hand.',
    close: 'Close',
  },
};
