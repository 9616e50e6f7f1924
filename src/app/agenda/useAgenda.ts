import { useState, useSyncExternalStore } from 'react';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { usePage } from '../page/PageContext.ts';
import type { Agenda } from './agenda.ts';
import { EMPTY_AGENDA } from './edit.ts';
import type { OpenPlan } from './openPlan.ts';
import { planned } from './planned.ts';
import { agendaText, hasRoomFor } from './writeAgenda.ts';

/** What was done to the plan last, in words, and what it was before; null where there is nothing to take back. */
export interface Deed {
  readonly words: string;
  readonly before: { readonly plan: OpenPlan | null } | null;
}

export interface AgendaEditor {
  readonly agenda: Agenda;
  /** The stop that is shown, counted from 0. */
  readonly at: number;
  readonly deed: Deed | null;
  /** Puts a changed plan in the place of the plan; where that would be too large it says so and changes nothing. */
  readonly change: (agenda: Agenda, at: number, words: string, undo?: 'may be undone') => void;
  readonly undo: () => void;
}

/** The plan of the page, to be edited. A plan without stops is none. */
export function useAgenda(): AgendaEditor {
  const { plan } = usePage();
  const open = useSyncExternalStore(plan.subscribe, plan.get, plan.get);
  const text = useWholeCatalogue().agenda;
  const [deed, setDeed] = useState<Deed | null>(null);
  return {
    agenda: open?.agenda ?? EMPTY_AGENDA,
    at: open?.at ?? 0,
    deed,
    change(agenda, at, words, undo) {
      if (!hasRoomFor(agendaText(agenda))) {
        setDeed({ words: text.full, before: null });
        return;
      }
      // Who had to wait for something changes what stands there by now.
      setDeed(words === '' ? null : { words, before: undo === undefined ? null : { plan: plan.get() } });
      plan.set(planned(agenda, at));
    },
    undo() {
      if (!deed?.before) return;
      plan.set(deed.before.plan);
      setDeed({ words: text.done.restored, before: null });
    },
  };
}
