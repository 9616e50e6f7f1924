import type { PresenterText } from '../text/presenter.ts';

const themes: Readonly<Record<string, string>> = {
  auto: 'Theme: projector. Press for light',
  projector: 'Theme: projector. Press for light',
  light: 'Theme: light. Press for dark',
  dark: 'Theme: dark. Press for projector',
};

export const presenter: PresenterText = {
  name: 'Presentation',
  tools: {
    name: 'Presenter’s tools',
    blackout: 'Black screen',
    overview: 'Overview of all steps',
    hideVerdict: 'Hide the verdict',
    switches: 'Switches',
    theme: (choice) => themes[choice] ?? 'Theme',
    speaker: 'Speaker view',
    fullScreen: 'Full screen',
    keys: 'Keys',
    leave: 'Leave presenter mode',
    escape: 'Esc leaves',
  },
  covered: 'The verdict is hidden.',
  black: {
    announcement: 'The screen is black. Any key brings the picture back.',
    lift: 'Bring the picture back',
  },
  overview: {
    title: 'All steps',
    hint: 'Arrows move, Enter goes there, Esc closes.',
    close: 'Close the overview',
    route: (from, to) => `${from} → ${to}`,
    finding: (finding) => (finding === 'failed' ? 'A check failed' : 'Checks passed'),
    ahead: 'Not yet shown',
  },
};
