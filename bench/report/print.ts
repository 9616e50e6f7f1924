import { type Aim, type Figure, isMet, type Section, type Unit } from './figure.ts';
import type { Machine } from './machine.ts';

const UNITS: Readonly<Record<Unit, string>> = {
  ms: ' ms',
  times: ' ×',
  kB: ' kB',
  MB: ' MB',
  Hz: ' Hz',
  percent: ' %',
  count: '',
};

function valueInWords(value: number, unit: Unit): string {
  const digits = unit === 'count' ? 0 : Math.abs(value) < 10 ? 2 : 1;
  return `${value.toFixed(digits)}${UNITS[unit]}`;
}

function aimInWords(aim: Aim | null, unit: Unit): string {
  if (aim === null) return '';
  return 'most' in aim ? `≤ ${aim.most}${UNITS[unit]}` : `≥ ${aim.least}${UNITS[unit]}`;
}

function lineOf(figure: Figure, width: number): string {
  const met = isMet(figure);
  const verdict = met === null ? '' : met ? 'met' : 'MISSED';
  const value = valueInWords(figure.value, figure.unit).padStart(12);
  return `  ${figure.name.padEnd(width)}${value}   ${aimInWords(figure.aim, figure.unit).padEnd(10)}${verdict}`.trimEnd();
}

/** Lines that fit a terminal. */
function wrapped(sentence: string): readonly string[] {
  return sentence.match(/\S.{0,106}(?=\s|$)/g) ?? [];
}

/** The table that people read. */
export function tableOf(section: Section): string {
  const width = Math.max(...section.figures.map(({ name }) => name.length)) + 2;
  const how = wrapped(section.how).map((line) => `  ${line}`);
  return [`\n${section.title}`, ...how, '', ...section.figures.map((one) => lineOf(one, width))].join('\n');
}

export function headOf({ date, processor, cores, memory, system, node, load }: Machine): string {
  return `${date} · ${processor} · ${cores} cores · ${memory} · ${system} · Node ${node} · load ${load}`;
}

/** The same for programs that compare. */
export function jsonOf(where: Machine, sections: readonly Section[]): string {
  const measured = sections.map(({ title, how, figures }) => ({
    title,
    how,
    figures: figures.map((one) => ({ ...one, met: isMet(one) })),
  }));
  return JSON.stringify({ machine: where, sections: measured }, null, 2);
}
