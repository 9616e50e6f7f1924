import { type Configuration, defaultConfiguration } from '../session/configuration.ts';
import type { Offers } from './offers.ts';

/** After each example the next one, which asks more of the client. */
const FOLLOWS: Readonly<Record<string, string>> = {
  code: 'wrong-verifier',
  'wrong-verifier': 'par-dpop',
  'par-dpop': 'refresh',
  refresh: 'service',
};

/** What is offered of software from elsewhere: its examples, and two of them beside each other. */
export const sandboxOffers: Offers = {
  mainSwitches: ['flow'],
  unseenSwitches: [],
  dangerousSwitch: null,
  suggestions: { 'code-flow': { flow: 'code' }, 'pushed-and-bound': { flow: 'par-dpop' }, reuse: { flow: 'refresh' } },
  columns: [{ flow: 'code' }, { flow: 'wrong-verifier' }, { flow: 'par-dpop' }],
  choicesToCompare: () => ({}),
  nextAfter: ({ settings }) => FOLLOWS[settings.flow ?? ''] ?? null,
  actionFor: (next: string, { scenario, choices }: Configuration) => ({
    type: 'choose',
    choices: { ...defaultConfiguration(scenario).choices, ...choices, flow: next },
  }),
};
