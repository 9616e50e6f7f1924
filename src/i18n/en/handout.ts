import type { HandoutText } from '../text/handout.ts';

export const handout: HandoutText = {
  kind: 'Handout',
  link: 'This run as a link',
  phase: (number, count, name) => `${number} of ${count}: ${name}`,
  steps: (first, last) => (first === last ? `Step ${first}` : `Steps ${first} to ${last}`),
};
