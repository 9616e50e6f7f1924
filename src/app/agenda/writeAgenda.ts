import type { Agenda, Stop } from './agenda.ts';
import { LARGEST_AGENDA } from './agenda.ts';
import type { WrittenAgenda, WrittenStop } from './agendaSchema.ts';

const isEmpty = (choices: object) => Object.keys(choices).length === 0;

function writtenStop({ settings, decisions, step, ...stop }: Stop): WrittenStop {
  const { scenario, seed, names, compare, until, note } = stop;
  return {
    scenario,
    ...(!isEmpty(settings) && { settings }),
    ...(!isEmpty(decisions) && { decisions }),
    ...(seed !== undefined && { seed }),
    ...(names !== undefined && { names }),
    ...(compare !== undefined && { compare: compare.map((choices) => ({ ...choices })) }),
    ...(step !== null && { step }),
    ...(until !== undefined && { until }),
    ...(note !== undefined && { note }),
  };
}

/** A plan as it is written: only what is not at its default. */
function writtenAgenda({ title, stops }: Agenda): WrittenAgenda {
  return { version: 1, ...(title !== undefined && { title }), stops: stops.map(writtenStop) };
}

/** The JSON text of a plan; `indent`: for those who read it. */
export function agendaText(agenda: Agenda, indent = 0): string {
  return JSON.stringify(writtenAgenda(agenda), null, indent);
}

const sizeOf = (text: string) => new TextEncoder().encode(text).length;

/** Whether a text is no larger than a plan may be. */
export const hasRoomFor = (text: string) => text.length <= LARGEST_AGENDA && sizeOf(text) <= LARGEST_AGENDA;
