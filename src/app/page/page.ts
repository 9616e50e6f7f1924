import type { OpenPlan } from '../agenda/openPlan.ts';
import { bringsPlan, followPlan, planCode } from '../agenda/planCode.ts';
import type { Fetched } from '../fetchOnce.ts';
import { type Display, usualDisplay } from '../link/display.ts';
import { formatLink } from '../link/formatLink.ts';
import { momentOfStep, stepAt } from '../link/momentOfStep.ts';
import { type Link, parseLink } from '../link/parseLink.ts';
import type { LinkPreferences, MotionChoice } from '../link/preferences.ts';
import type { LinkWarning } from '../link/warning.ts';
import { noPredictions, type Predictions } from '../prediction/predictions.ts';
import { type Configuration, sameConfiguration } from '../session/configuration.ts';
import { type Lab, openLab } from '../session/lab.ts';
import type { LabState } from '../session/labState.ts';
import type { Reel } from '../session/reel.ts';
import type { Runs, Simulation } from '../session/runs.ts';
import type { CaptionOf } from '../session/trackOf.ts';
import { createStore, type Store } from '../store.ts';
import type { ThemeChoice } from '../theme/theme.ts';
import type { Address, AddressBar } from './addressBar.ts';

/** How the page looks and listens, and what its link got wrong. */
export interface PageSettings {
  readonly theme: ThemeChoice;
  readonly motion: MotionChoice;
  readonly locale: string;
  readonly singleKeys: boolean;
  readonly display: Display;
  readonly warnings: readonly LinkWarning[];
}

type LinkedMoment = Pick<Link, 'configuration' | 'step'>;

/** The lab together with all that surrounds it. */
export interface Page {
  readonly lab: Lab;
  readonly settings: Store<PageSettings>;
  readonly simulation: Fetched<Simulation>;
  /** The plan that is open. */
  readonly plan: Store<OpenPlan | null>;
  /** What the learner is asked in the run that is shown, and what the answers were. */
  readonly predictions: Store<Predictions>;
  /** Where a link leads in its run, and what of the link cannot be used there: names that nobody can bear, its step. */
  readonly momentIn: (
    reel: Reel,
    link: LinkedMoment,
  ) => {
    readonly cursor: number;
    readonly warnings: readonly LinkWarning[];
  };
  /** Shows the moment of an id, or says that its run has none; null is the beginning. */
  readonly visit: (configuration: Configuration, step: string | null) => void;
  /** What a configuration asks for; null as long as it takes what is not here. */
  readonly reelOf: Runs['reelOf'];
  /** Gets what a configuration takes, so that `reelOf` can answer; the page goes on to show what it shows. */
  readonly load: Runs['load'];
  /** The address of what is shown now, without the part before the query. */
  readonly address: () => Address;
  /** What the page found in its address when it was opened. */
  readonly opened: Link;
}

export interface PageOptions {
  readonly runs: Runs;
  readonly bar: AddressBar;
  /** The locales that there are; the first is the default. */
  readonly locales: readonly string[];
  readonly captionOf: CaptionOf;
  readonly stored: { readonly theme: ThemeChoice | null; readonly singleKeys: boolean };
}

/** What a link wishes is written back as long as it holds; what was only chosen on the page is not sent to others. */
function linked(
  wishes: LinkPreferences,
  { theme, motion, locale }: PageSettings,
  { speed }: LabState,
): LinkPreferences {
  return {
    theme: wishes.theme && theme,
    motion: wishes.motion && motion,
    locale: wishes.locale && locale,
    speed,
  };
}

/** What an address says. */
export function linkAt(bar: AddressBar, locales: readonly string[]): Link {
  const { search, hash } = bar.read();
  return parseLink(search, hash, locales);
}

/** Opens the page at its address, paused, and keeps address and page in step from then on. */
export function openPage({ runs, bar, locales, captionOf, stored }: PageOptions): Page {
  const { link: opened, plan: broughtPlan } = followPlan(linkAt(bar, locales));
  const plan = createStore(broughtPlan);
  let wishes: LinkPreferences = opened.preferences;
  const { speed, theme, motion, locale } = wishes;
  const settings = createStore<PageSettings>({
    theme: theme ?? stored.theme ?? 'auto',
    motion: motion ?? 'auto',
    locale: locale ?? locales[0] ?? 'en',
    display: opened.display,
    warnings: opened.warnings,
    singleKeys: stored.singleKeys,
  });

  const momentIn: Page['momentIn'] = (reel, { configuration: { scenario, names }, step }) => {
    const { cursor, warning } = momentOfStep(reel, step);
    const refused = runs.simulation.fetched()?.nameWarnings(scenario, names) ?? [];
    return { cursor, warnings: warning ? [...refused, warning] : refused };
  };

  /** Finds the moment of a link once its run is known, and says what cannot be used there. */
  const momentOf = (link: LinkedMoment) => (reel: Reel) => {
    const { cursor, warnings } = momentIn(reel, link);
    const now = settings.get();
    if (warnings.length > 0) settings.set({ ...now, warnings: [...now.warnings, ...warnings] });
    return cursor;
  };

  const lab = openLab({
    runs,
    configuration: opened.configuration,
    moment: momentOf(opened),
    captionOf,
    predicts: () => settings.get().display.predict,
    locked: () => settings.get().display.lock,
    ...(speed !== null && { speed }),
  });

  function address(): Address {
    const { session, reel, cursor } = lab.state();
    const preferences = linked(wishes, settings.get(), lab.state());
    // Of embeds alone: what this page passes over it sends to nobody.
    const display = { ...settings.get().display, ui: usualDisplay.ui, parentOrigin: null };
    const open = plan.get();
    return formatLink({
      configuration: session.present,
      preferences,
      display,
      step: stepAt(reel, cursor),
      plan: open && { written: open.written, at: open.at + 1 },
    });
  }

  /** From when the address leads elsewhere until the page shows what it leads to, nothing is written there. */
  let following = lab.state().awaited !== null;
  /** Until its plan can be read it is not even known where the address leads. */
  let reading = false;
  let written = lab.state();
  lab.subscribe(() => {
    const state = lab.state();
    const switched = !sameConfiguration(state.session.present, written.session.present);
    const moved = state.cursor !== written.cursor || state.speed !== written.speed;
    const wasGivenUp = written.awaited !== null && state.awaited === null && !switched;
    written = state;
    if (reading || (following && state.awaited !== null)) return;
    const arrived = following;
    following = false;
    if (arrived && !wasGivenUp) return;
    if (switched) bar.push(address());
    else if (moved || wasGivenUp) bar.replace(address());
  });
  settings.subscribe(() => {
    if (!following) bar.replace(address());
  });

  /** The stop of a run that is not here yet is written with it. A plan comes and goes by an entry of its own. */
  let hadPlan = plan.get() !== null;
  plan.subscribe(() => {
    const hasPlan = plan.get() !== null;
    const comesOrGoes = hasPlan !== hadPlan;
    hadPlan = hasPlan;
    if (following || lab.state().awaited !== null) return;
    if (comesOrGoes) bar.push(address());
    else bar.replace(address());
  });

  function follow(): void {
    const { link, plan: linkedPlan } = followPlan(linkAt(bar, locales));
    following = true;
    reading = false;
    plan.set(linkedPlan);
    wishes = link.preferences;
    const kept = settings.get();
    settings.set({
      ...kept,
      theme: wishes.theme ?? kept.theme,
      motion: wishes.motion ?? 'auto',
      locale: wishes.locale ?? locales[0] ?? 'en',
      display: link.display,
      warnings: link.warnings,
    });
    lab.change({ type: 'restore', configuration: link.configuration }, momentOf(link));
    following = lab.state().awaited !== null;
  }

  bar.onMove(() => {
    following = true;
    reading = bringsPlan(bar.read()) && planCode.fetched() === null;
    // By then it may lead elsewhere, and have been followed there.
    const followStill = () => reading && follow();
    if (reading) void planCode.load().then(followStill, followStill);
    else follow();
  });

  return {
    lab,
    settings,
    plan,
    predictions: createStore(noPredictions),
    simulation: runs.simulation,
    momentIn,
    visit: (configuration, step) => lab.change({ type: 'visit', configuration }, momentOf({ configuration, step })),
    reelOf: runs.reelOf,
    load: runs.load,
    address,
    opened,
  };
}
