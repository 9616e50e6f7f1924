import { NORMAL_SPEED, SPEEDS } from '../../player/pace.ts';
import { declarations } from '../../scenarios/declarations/declarations.ts';
import type { Choice } from '../../simulation/scenario.ts';
import { DEFAULT_SEED } from '../../simulation/seed.ts';
import {
  type Choices,
  type Configuration,
  choicesOf,
  defaultConfiguration,
  LONGEST_NAMES,
  SEED,
  scenarioOf,
} from '../session/configuration.ts';
import { isThemeChoice } from '../theme/theme.ts';
import { parseColumns } from './compareParameter.ts';
import type { Display } from './display.ts';
import { type LinkedPlan, planIn } from './linkedPlan.ts';
import { withState } from './linkedState.ts';
import { DATA_PARAMETER, QUERY_PARAMETERS, STEP_PARAMETER } from './linkParameters.ts';
import { readDisplay } from './parseDisplay.ts';
import { type LinkPreferences, MOTION_CHOICES } from './preferences.ts';
import { type Reader, readerOf } from './reader.ts';
import type { LinkWarning } from './warning.ts';

/** What a link says, with the default in the place of everything that it does not say or says wrongly. */
export interface Link {
  readonly configuration: Configuration;
  readonly preferences: LinkPreferences;
  readonly display: Display;
  /** The id or the number of a step; null where the link names none. */
  readonly step: string | null;
  /** The saved state that it brings along, as it stands there; null where it brings none. */
  readonly data: string | null;
  /** Null where the link brings no plan along. */
  readonly plan: LinkedPlan | null;
  readonly warnings: readonly LinkWarning[];
}

/** A name without a value means 1, which of `off` and `on` is `on`. */
function chosenValue(choice: Choice, text: string): string | null {
  if (choice.values.includes(text)) return text;
  const flag = text === '1' ? 'on' : 'off';
  return (text === '1' || text === '0') && choice.values.includes(flag) ? flag : null;
}

function readChoices(reader: Reader, offered: Readonly<Record<string, Choice>>): Choices {
  const entries = Object.entries(offered).map(([name, choice]) => {
    const value = reader.take(name, (text) => chosenValue(choice, text), choice.default, choice.default);
    return [name, value] as const;
  });
  return Object.fromEntries(entries);
}

function readConfiguration(reader: Reader): Configuration {
  const fallback = defaultConfiguration();
  const known = (text: string) => (Object.hasOwn(declarations, text) ? text : null);
  const scenario = reader.take('scenario', known, fallback.scenario, fallback.scenario);
  const offered = choicesOf(scenarioOf(scenario));
  const choices = readChoices(reader, offered);
  const seed = reader.take('seed', (text) => (SEED.test(text) ? text : null), DEFAULT_SEED, DEFAULT_SEED);
  const names = reader.take('names', (text) => (text.length > LONGEST_NAMES ? null : text), '', null);
  const compare = reader.take('compare', (text) => parseColumns(text, offered), [], null);
  return { scenario, choices, seed, names, compare };
}

function readPreferences(reader: Reader, locales: readonly string[]): LinkPreferences {
  const theme = reader.take('theme', (text) => (isThemeChoice(text) ? text : null), null, null);
  const motion = reader.take(
    'motion',
    (text) => MOTION_CHOICES.find((choice) => choice === text) ?? null,
    null,
    'auto',
  );
  const locale = reader.take('locale', (text) => locales.find((tag) => tag === text) ?? null, null, locales[0] ?? null);
  const aSpeed = (text: string) => SPEEDS.find((speed) => String(speed) === text) ?? null;
  const speed = reader.take('speed', aSpeed, null, String(NORMAL_SPEED));
  return { theme, motion, locale, speed };
}

/** A nonsense hash may be as long as the browser lets it; no plan is. */
const LONGEST_HASH = 100_000;

/** Reads the two parts of an address; nothing that stands there makes it throw. `locales` begins with the default. */
export function parseLink(search: string, hash: string, locales: readonly string[]): Link {
  const moment = new URLSearchParams(hash.slice(0, LONGEST_HASH).replace(/^#/, ''));
  const data = moment.get(DATA_PARAMETER);
  const state = withState(new URLSearchParams(search), data);
  const reader = readerOf(state.query);
  const configuration = readConfiguration(reader);
  const preferences = readPreferences(reader, locales);
  const display = readDisplay(reader, Object.keys(choicesOf(scenarioOf(configuration.scenario))));
  // Whether there is such a step only the run can tell.
  const step = moment.get(STEP_PARAMETER) || state.step;
  const warnings = [...state.warnings, ...reader.warnings];
  return { configuration, preferences, display, step, data, plan: planIn(moment), warnings };
}

/** Every name that a link can use for a scenario; a name that stands twice is a collision. */
export function namesInLinksTo(scenario: string): readonly string[] {
  const { settings, decisions } = scenarioOf(scenario);
  return [...QUERY_PARAMETERS, STEP_PARAMETER, DATA_PARAMETER, ...Object.keys(settings), ...Object.keys(decisions)];
}
