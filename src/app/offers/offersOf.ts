import type { Choices } from '../session/configuration.ts';
import { codeInterceptionOffers } from './codeInterceptionOffers.ts';
import type { Offers } from './offers.ts';
import { sandboxOffers } from './sandboxOffers.ts';

const offers: Readonly<Record<string, Offers>> = {
  'code-interception': codeInterceptionOffers,
  sandbox: sandboxOffers,
};

/** What is offered of a scenario. */
export function offersOf(scenario: string): Offers {
  return (Object.hasOwn(offers, scenario) ? offers[scenario] : undefined) ?? codeInterceptionOffers;
}

/** What a further run differs in: the first of the offered ones that is not there yet. */
export function nextColumn({ columns }: Offers, present: readonly Choices[]): Choices {
  const isThere = (offered: Choices) =>
    present.some((column) => Object.entries(offered).every(([name, value]) => column[name] === value));
  return columns.find((offered) => !isThere(offered)) ?? {};
}
