import { formatLink } from '../link/formatLink.ts';
import { momentOfStep, stepAt } from '../link/momentOfStep.ts';
import { type Link, parseLink } from '../link/parseLink.ts';
import type { LinkPreferences, MotionChoice } from '../link/preferences.ts';
import type { LinkWarning } from '../link/warning.ts';
import { type Lab, type LabState, openLab } from '../session/lab.ts';
import type { Reel } from '../session/reel.ts';
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
  readonly warnings: readonly LinkWarning[];
}

/** The lab together with all that surrounds it. */
export interface Page {
  readonly lab: Lab;
  readonly settings: Store<PageSettings>;
  /** The address of what is shown now, without the part before the query. */
  readonly address: () => Address;
  /** What the page found in its address when it was opened. */
  readonly opened: Link;
}

export interface PageOptions {
  readonly bar: AddressBar;
  /** The locales that there are; the first is the default. */
  readonly locales: readonly string[];
  readonly captionOf: CaptionOf;
  readonly stored: { readonly theme: ThemeChoice | null; readonly singleKeys: boolean };
}

/** Resolves the step of a link once the run is known, and says what was wrong with it. */
function resolve(link: Link): { moment: (reel: Reel) => number; warnings: () => readonly LinkWarning[] } {
  let wrong: LinkWarning | null = null;
  return {
    moment: (reel) => {
      const { cursor, warning } = momentOfStep(reel, link.step);
      wrong = warning;
      return cursor;
    },
    warnings: () => (wrong ? [...link.warnings, wrong] : link.warnings),
  };
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

/** Opens the page at its address, paused, and keeps address and page in step from then on. */
export function openPage({ bar, locales, captionOf, stored }: PageOptions): Page {
  const read = () => {
    const { search, hash } = bar.read();
    return parseLink(search, hash, locales);
  };
  const opened = read();
  const start = resolve(opened);
  const speed = opened.preferences.speed;
  const lab = openLab({
    configuration: opened.configuration,
    moment: start.moment,
    captionOf,
    ...(speed !== null && { speed }),
  });
  let wishes: LinkPreferences = opened.preferences;

  const settingsFor = ({ theme, motion, locale }: LinkPreferences, warnings: readonly LinkWarning[]) => ({
    theme: theme ?? stored.theme ?? 'auto',
    motion: motion ?? 'auto',
    locale: locale ?? locales[0] ?? 'en',
    warnings,
  });
  const settings = createStore<PageSettings>({
    ...settingsFor(wishes, start.warnings()),
    singleKeys: stored.singleKeys,
  });

  function address(): Address {
    const { session, reel, cursor } = lab.state();
    const preferences = linked(wishes, settings.get(), lab.state());
    return formatLink({ configuration: session.present, preferences, step: stepAt(reel, cursor) });
  }

  let restoring = false;
  let written = lab.state();
  lab.subscribe(() => {
    const state = lab.state();
    const switched = state.session.present !== written.session.present;
    const moved = state.cursor !== written.cursor || state.speed !== written.speed;
    written = state;
    if (restoring) return;
    if (switched) bar.push(address());
    else if (moved) bar.replace(address());
  });
  settings.subscribe(() => {
    if (!restoring) bar.replace(address());
  });

  bar.onMove(() => {
    const link = read();
    const found = resolve(link);
    restoring = true;
    lab.change({ type: 'restore', configuration: link.configuration }, found.moment);
    wishes = link.preferences;
    const { theme, motion, locale } = wishes;
    const kept = settings.get();
    settings.set({
      ...kept,
      theme: theme ?? kept.theme,
      motion: motion ?? 'auto',
      locale: locale ?? locales[0] ?? 'en',
      warnings: found.warnings(),
    });
    restoring = false;
  });

  return { lab, settings, address, opened };
}

/** The page as it is rendered before there is a browser: the default link. */
export function defaultPage(captionOf: CaptionOf, locale: string): Page {
  const nowhere: AddressBar = {
    read: () => ({ search: '', hash: '' }),
    push: () => undefined,
    replace: () => undefined,
    onMove: () => undefined,
  };
  return openPage({ bar: nowhere, locales: [locale], captionOf, stored: { theme: null, singleKeys: true } });
}

/** Whether a page was opened where the prerendered frame stands. */
export function opensAtDefault({ opened }: Page): boolean {
  const { search, hash } = formatLink(opened);
  return search === '' && hash === '' && opened.warnings.length === 0;
}
