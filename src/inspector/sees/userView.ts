import { clientIsForeign } from '../../i18n/facts/foreign.ts';
import type { Gesture, Party, Screen, Step, Trace } from '../../trace/trace.ts';

/** What is on the screen in front of the person. */
export type View =
  | { readonly kind: 'ready' | 'waiting'; readonly app: string }
  /** Of software from elsewhere nobody knows what it shows: before it opens anything, and once it is called back. */
  | { readonly kind: 'untold' | 'returned'; readonly app: string }
  | { readonly kind: 'loading'; readonly address: string }
  | {
      readonly kind: 'page';
      readonly page: 'signin' | 'consent' | 'site' | 'refused';
      readonly address: string;
      readonly screen: Screen;
      /** What was entered or pressed on it, or null while nothing was. */
      readonly answer: Gesture | null;
    }
  | { readonly kind: 'chooser'; readonly options: readonly string[]; readonly picked: number | null }
  /** An app other than the one that the person started. `label` is the name under which it was picked, if it was. */
  | { readonly kind: 'otherApp'; readonly app: string; readonly label: string | null }
  | { readonly kind: 'photos'; readonly app: string; readonly photos: readonly string[] }
  | { readonly kind: 'error'; readonly app: string; readonly error: string };

/** A view, and the number of the step that brought it; 0 is before the first. */
export interface Seen {
  readonly view: View;
  readonly step: number;
}

const listOf = (fact: string | readonly string[] | undefined): readonly string[] => [fact ?? []].flat();
const textOf = (fact: string | readonly string[] | undefined): string => listOf(fact).join(', ');

/** A fact of a screen as a list, empty where it has none of that name. */
export const factOf = (screen: Screen, name: string): readonly string[] => listOf(screen.facts[name]);

function viewOfScreen(screen: Screen, from: string): View {
  switch (screen.screen) {
    case 'signin':
    case 'consent':
    case 'site':
      return { kind: 'page', page: screen.screen, address: screen.address ?? '', screen, answer: null };
    case 'chooser':
      return { kind: 'chooser', options: factOf(screen, 'options'), picked: null };
    case 'photos':
      return { kind: 'photos', app: from, photos: factOf(screen, 'photos') };
    case 'error':
      if (screen.address === null) return { kind: 'error', app: from, error: textOf(screen.facts.error) };
      return { kind: 'page', page: 'refused', address: screen.address, screen, answer: null };
  }
}

/** What a gesture leaves on the screen until the next thing is shown. */
function viewAfter(gesture: Gesture, to: string, before: View): View {
  if (before.kind === 'page') return { ...before, answer: gesture };
  if (before.kind === 'chooser') return { ...before, picked: Number(gesture.fields.entry ?? 1) - 1 };
  return { kind: 'waiting', app: to };
}

function viewOfOpened(url: string, opened: Party, trace: Trace, before: View): View {
  const client = trace.aims.goal.party;
  if (opened.kind === 'browser') return { kind: 'loading', address: url };
  if (opened.id === client) return { kind: clientIsForeign(trace) ? 'returned' : 'waiting', app: client };
  const label = before.kind === 'chooser' && before.picked !== null ? (before.options[before.picked] ?? null) : null;
  return { kind: 'otherApp', app: opened.id, label };
}

/** The view after a step, or null where the step changes nothing that the person can see. */
function viewAt(step: Step, trace: Trace, before: View): View | null {
  const { from, to, message } = step;
  const kindOf = (id: string) => trace.cast.find((party) => party.id === id);
  if (message.kind === 'screen') return viewOfScreen(message, from);
  if (message.kind === 'gesture') return viewAfter(message, to, before);
  const opened = kindOf(to);
  // What is handed to the operating system is not on a screen yet: it decides who opens it.
  if (message.kind !== 'open' || opened === undefined || opened.kind === 'os') return null;
  return viewOfOpened(message.url, opened, trace, before);
}

/** What the person sees after `cursor` steps: the last thing that was shown, opened or done. */
export function seenAt(trace: Trace, cursor: number): Seen {
  const start = clientIsForeign(trace) ? 'untold' : 'ready';
  let seen: Seen = { view: { kind: start, app: trace.aims.goal.party }, step: 0 };
  trace.steps.slice(0, cursor).forEach((step, index) => {
    const view = viewAt(step, trace, seen.view);
    if (view !== null) seen = { view, step: index + 1 };
  });
  return seen;
}
