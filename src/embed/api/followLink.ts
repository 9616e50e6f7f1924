import { STEP_PARAMETER } from '../../app/link/linkParameters.ts';
import { momentOfStep } from '../../app/link/momentOfStep.ts';
import type { Link } from '../../app/link/parseLink.ts';
import type { LinkWarning } from '../../app/link/warning.ts';
import type { Page } from '../../app/page/page.ts';
import { type Choices, type Configuration, sameConfiguration } from '../../app/session/configuration.ts';
import { wantedSession } from '../../app/session/labState.ts';
import type { Reel } from '../../app/session/reel.ts';
import { chosen } from '../../app/session/session.ts';
import { NORMAL_SPEED } from '../../player/pace.ts';
import { withFresh } from './warnings.ts';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function changedChoices(before: Choices, after: Choices): Choices {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
}

/** What else a link decides than the choices of a scenario. */
function withoutChoices({ configuration, data }: Link): unknown {
  const { choices: _, ...rest } = configuration;
  return [rest, data];
}

type Matter = (warning: LinkWarning) => boolean;

const amongThose =
  (warnings: readonly LinkWarning[]): Matter =>
  (warning) =>
    warnings.some((one) => same(one, warning));

const isOfStep: Matter = ({ parameter }) => parameter === STEP_PARAMETER;

/** Says what is wrong now in the place of what was said of the same matter before. */
function warn({ settings }: Page, isOfMatter: Matter, fresh: readonly LinkWarning[]): void {
  const now = settings.get();
  settings.set({ ...now, warnings: withFresh(now.warnings, isOfMatter, fresh) });
}

/** What makes runs, and so judges names, is there before an element shows anything. */
function followNames(page: Page, before: Configuration, after: Configuration): void {
  if (before.names === after.names && before.scenario === after.scenario) return;
  const { reel } = page.lab.state();
  const refused = (configuration: Configuration) => page.momentIn(reel, { configuration, step: null }).warnings;
  warn(page, amongThose(refused(before)), refused(after));
}

function followConfiguration(page: Page, before: Link, after: Link): void {
  const { lab } = page;
  const { present } = wantedSession(lab.state());
  const changes = changedChoices(before.configuration.choices, after.configuration.choices);
  const wanted = same(withoutChoices(before), withoutChoices(after)) ? chosen(present, changes) : after.configuration;
  const isMoved = after.step !== before.step || after.data !== before.data;
  if (sameConfiguration(wanted, present) && !isMoved) return;
  followNames(page, present, wanted);
  const moment = (reel: Reel) => {
    const { cursor, warning } = momentOfStep(reel, after.step);
    warn(page, isOfStep, warning ? [warning] : []);
    return cursor;
  };
  lab.change({ type: 'restore', configuration: wanted }, isMoved ? moment : undefined);
}

/**
 * Leads a page from what one link says to what another one says. What both say alike stays as the reader has left it, and
 * so does the moment, where they name the same.
 */
export function followLink(page: Page, before: Link, after: Link): void {
  const { theme, motion, locale, speed } = after.preferences;
  const now = page.settings.get();
  if (!same([before.preferences, before.display], [after.preferences, after.display])) {
    page.settings.set({
      ...now,
      theme: theme ?? 'auto',
      motion: motion ?? 'auto',
      locale: locale ?? now.locale,
      display: after.display,
    });
  }
  if (!same(before.warnings, after.warnings)) warn(page, amongThose(before.warnings), after.warnings);
  if (speed !== before.preferences.speed) page.lab.play({ type: 'speed.set', speed: speed ?? NORMAL_SPEED });
  followConfiguration(page, before, after);
}
