import type { GoToText } from '../text/goTo.ts';

export const goTo: GoToText = {
  title: 'Go to a step',
  number: (length) => `Step, 0 to ${length}`,
  go: 'Go',
  steps: 'All steps',
  close: 'Close',
};
