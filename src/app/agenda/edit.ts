import type { Agenda, Stop } from './agenda.ts';

const withStops = (agenda: Agenda, stops: readonly Stop[]): Agenda => ({ ...agenda, stops });

function without<Field extends 'note' | 'until'>(stop: Stop, field: Field): Omit<Stop, Field> {
  const { [field]: _, ...rest } = stop;
  return rest;
}

export const EMPTY_AGENDA: Agenda = { version: 1, stops: [] };

export function titled({ stops }: Agenda, title: string): Agenda {
  return { version: 1, ...(title !== '' && { title }), stops };
}

export const added = (agenda: Agenda, stop: Stop): Agenda => withStops(agenda, [...agenda.stops, stop]);

export function removed(agenda: Agenda, at: number): Agenda {
  return withStops(
    agenda,
    agenda.stops.filter((_, index) => index !== at),
  );
}

/** A plan with one of its stops at another place; the same plan where there is no such place. */
export function moved(agenda: Agenda, from: number, to: number): Agenda {
  const stop = agenda.stops[from];
  if (stop === undefined || to < 0 || to >= agenda.stops.length) return agenda;
  const others = agenda.stops.filter((_, index) => index !== from);
  return withStops(agenda, [...others.slice(0, to), stop, ...others.slice(to)]);
}

function changed(agenda: Agenda, at: number, change: (stop: Stop) => Stop): Agenda {
  return withStops(
    agenda,
    agenda.stops.map((stop, index) => (index === at ? change(stop) : stop)),
  );
}

export function noted(agenda: Agenda, at: number, note: string): Agenda {
  return changed(agenda, at, (stop) => ({ ...without(stop, 'note'), ...(note !== '' && { note }) }));
}

/** A plan of which one stop goes on up to a moment; null: it ends where it begins. */
export function lengthened(agenda: Agenda, at: number, until: string | null): Agenda {
  return changed(agenda, at, (stop) => ({ ...without(stop, 'until'), ...(until !== null && { until }) }));
}

/** Where the stop at `shown` is once the stop at `from` stands at `to`. */
export function followed(shown: number, from: number, to: number): number {
  if (shown === from) return to;
  if (from < shown && shown <= to) return shown - 1;
  return to <= shown && shown < from ? shown + 1 : shown;
}
