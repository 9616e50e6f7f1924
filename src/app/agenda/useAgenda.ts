import { useState, useSyncExternalStore } from 'react';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { usePage } from '../page/PageContext.ts';
import type { Agenda } from './agenda.ts';
import { EMPTY_AGENDA } from './edit.ts';
import type { OpenPlan } from './openPlan.ts';
import { planned } from './planned.ts';
import type { AgendaProblem } from './problem.ts';
import { agendaText, hasRoomFor } from './writeAgenda.ts';

/** What was done to the plan last or was asked for in vain. */
export interface Deed {
  readonly words: string;
  readonly tone: 'info' | 'warning';
  /** What could not be used of what was brought. */
  readonly problems: readonly AgendaProblem[];
  /** What the plan was; null where there is nothing to take back. */
  readonly before: { readonly plan: OpenPlan | null } | null;
}

export interface AgendaEditor {
  readonly agenda: Agenda;
  /** The stop that is shown, counted from 0. */
  readonly at: number;
  /** Null as well once the plan is another one, or stands elsewhere. */
  readonly deed: Deed | null;
  /** Puts a changed plan in the place of the plan; where that would be too large it says so and changes nothing. */
  readonly change: (
    agenda: Agenda,
    at: number,
    words: string,
    undo?: 'may be undone',
    problems?: readonly AgendaProblem[],
  ) => void;
  /** Says why nothing was changed. */
  readonly tell: (words: string, problems?: readonly AgendaProblem[]) => void;
  readonly undo: () => void;
}

/** The plan of the page, to be edited. A plan without stops is none. */
export function useAgenda(): AgendaEditor {
  const { plan } = usePage();
  const open = useSyncExternalStore(plan.subscribe, plan.get, plan.get);
  const text = useWholeCatalogue().agenda;
  const [last, setLast] = useState<{ readonly deed: Deed; readonly left: OpenPlan | null } | null>(null);
  const deed = last !== null && last.left === open ? last.deed : null;
  const tell = (words: string, problems: readonly AgendaProblem[] = []) =>
    setLast({ deed: { words, tone: 'warning', problems, before: null }, left: plan.get() });
  return {
    agenda: open?.agenda ?? EMPTY_AGENDA,
    at: open?.at ?? 0,
    deed,
    tell,
    change(agenda, at, words, undo, problems = []) {
      if (!hasRoomFor(agendaText(agenda))) return tell(text.full);
      // Who had to wait for something changes what stands there by now.
      const before = undo === undefined ? null : { plan: plan.get() };
      const left = planned(agenda, at);
      const tone = problems.length > 0 ? 'warning' : 'info';
      plan.set(left);
      setLast(words === '' ? null : { deed: { words, tone, problems, before }, left });
    },
    undo() {
      if (!deed?.before) return;
      const { plan: left } = deed.before;
      plan.set(left);
      setLast({ deed: { words: text.done.restored, tone: 'info', problems: [], before: null }, left });
    },
  };
}
