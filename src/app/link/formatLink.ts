import { NORMAL_SPEED } from '../../player/pace.ts';
import { type Configuration, choicesOf, defaultConfiguration, scenarioOf } from '../session/configuration.ts';
import { formatColumns } from './compareParameter.ts';
import { type Display, displayParameters, usualDisplay } from './display.ts';
import { AT_PARAMETER, type LinkedPlan, PLAN_PARAMETER } from './linkedPlan.ts';
import { STEP_PARAMETER } from './linkParameters.ts';
import type { LinkPreferences } from './preferences.ts';

export interface LinkParts {
  readonly configuration: Configuration;
  readonly preferences: LinkPreferences;
  /** Absent: as usual. */
  readonly display?: Display;
  /** The id of the moment, or null before the first. */
  readonly step: string | null;
  /** Absent, or null: there is none. */
  readonly plan?: LinkedPlan | null;
}

/** `:`, `;`, `,` and `@` are allowed in a query, and a link that can be read is a better link. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/%3A/g, ':').replace(/%3B/g, ';').replace(/%2C/g, ',').replace(/%40/g, '@');

/** The choices of a configuration that are not the usual ones. */
export function unusualChoices({ scenario, choices }: Configuration): [string, string][] {
  return Object.entries(choicesOf(scenarioOf(scenario))).flatMap(([name, choice]) => {
    const value = choices[name];
    return value === undefined || value === choice.default ? [] : [[name, value]];
  });
}

/** Beside a plan the beginning is named as well: without a step the link leads to the stop. */
function hashOf(step: string | null, plan: LinkedPlan | null): string {
  const moment = step === null ? [] : [`${STEP_PARAMETER}=${encoded(step)}`];
  if (plan === null) return moment.map((text) => `#${text}`).join('');
  const shown = step === null ? [`${STEP_PARAMETER}=0`] : moment;
  return `#${[...shown, `${AT_PARAMETER}=${plan.at}`, `${PLAN_PARAMETER}=${plan.written}`].join('&')}`;
}

/** The query and the hash that lead to a place; both empty for the default place. */
export function formatLink({ configuration, preferences, display = usualDisplay, step, plan = null }: LinkParts): {
  search: string;
  hash: string;
} {
  const standard = defaultConfiguration();
  const { scenario, seed, names, compare } = configuration;
  const { theme, motion, locale, speed } = preferences;
  const pairs: (readonly [string, string])[] = [
    ...(scenario === standard.scenario ? [] : [['scenario', scenario] as [string, string]]),
    ...unusualChoices(configuration),
    ...(seed === standard.seed ? [] : [['seed', seed] as [string, string]]),
    ...(names === '' ? [] : [['names', names] as [string, string]]),
    ...(compare.length === 0 ? [] : [['compare', formatColumns(compare)] as [string, string]]),
    ...(theme === null ? [] : [['theme', theme] as [string, string]]),
    ...(motion === null ? [] : [['motion', motion] as [string, string]]),
    ...(locale === null ? [] : [['locale', locale] as [string, string]]),
    ...(speed === null || speed === NORMAL_SPEED ? [] : [['speed', String(speed)] as [string, string]]),
    ...displayParameters(display),
  ];
  const query = pairs.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
  return {
    search: query === '' ? '' : `?${query}`,
    hash: hashOf(step, plan),
  };
}
