import type { PageCatalogue } from '../i18n/catalogue.ts';
import type { Channel, PartyKind, Trace } from '../trace/trace.ts';
import { type SequencePart, sequenceOf } from './sequence.ts';

/** Signs that PlantUML reads as nothing but themselves, wherever they stand. */
const PLAIN = /[A-Za-z0-9 .,?()“”’–…✓✗→·]|[\p{L}\p{N}]/u;

/** PlantUML knows numbers of signs, but stumbles over those of these two. */
const BY_CODE_POINT: Readonly<Record<string, string>> = { '\\': '<U+005C>', $: '<U+0024>' };

/** Numbers reach so far; what lies beyond is never a sign of the language. */
const LAST_NUMBER = 0xffff;

function escapedSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return PLAIN.test(sign) || code > LAST_NUMBER ? sign : (BY_CODE_POINT[sign] ?? `&#${code};`);
}

/** Words as one line of a diagram, without anything that PlantUML would take for its own. */
function plantUmlText(words: string): string {
  return [...words.replaceAll(/\p{Cs}/gu, '\u{FFFD}').replaceAll(/[\p{Z}\p{Cc}]+/gu, ' ')].map(escapedSign).join('');
}

const ARROWS: Readonly<Record<Channel, string>> = { front: '-->', back: '->', device: '-->', person: '->' };

const shapeOf = (kind: PartyKind) => (kind === 'user' ? 'actor' : 'participant');

/** A run up to a moment as a PlantUML sequence diagram. */
export function toPlantUml(trace: Trace, cursor: number, text: PageCatalogue): string {
  const { title, parties, parts } = sequenceOf(trace, cursor, text);
  const ids = new Map(parties.map(({ id }, index) => [id, `p${index + 1}`]));
  const idOf = (party: string) => ids.get(party) ?? 'p1';
  const all = parties.length > 1 ? `p1, p${parties.length}` : 'p1';
  const written = (part: SequencePart): string => {
    const words = plantUmlText(part.words);
    switch (part.kind) {
      case 'message':
        return `${idOf(part.from)} ${ARROWS[part.channel]} ${idOf(part.to)} : ${words}`;
      case 'finding':
        return `note over ${idOf(part.at)} : ${words}`;
      case 'legend':
      case 'verdict':
        return `note over ${all} : ${words}`;
      case 'phase':
        return `== ${words} ==`;
    }
  };
  return [
    '@startuml',
    `title ${plantUmlText(title)}`,
    'autonumber',
    ...parties.map(({ id, kind, name }) => `${shapeOf(kind)} "${plantUmlText(name)}" as ${idOf(id)}`),
    ...parts.map(written),
    '@enduml',
    '',
  ].join('\n');
}
