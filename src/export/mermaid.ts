import type { PageCatalogue } from '../i18n/catalogue.ts';
import type { Channel, Trace } from '../trace/trace.ts';
import { type SequencePart, sequenceOf } from './sequence.ts';

/** Signs that Mermaid reads as nothing but themselves, wherever they stand. */
const PLAIN = /[A-Za-z0-9 .,!?'()/=_…“”’–✓✗≠→·]|[\p{L}\p{N}]/u;

/** Signs by which Mermaid remembers its own entities while it reads. */
const ITS_OWN = new Set('ﬂ°¶ß');

/** Words that end or style something where they stand alone. */
const COMMANDS = /\b(end|style|classDef)\b/gi;

const entity = (sign: string) => `#${sign.codePointAt(0) ?? 0xfffd};`;

/** Words as one line of a diagram: every sign that could mean something to Mermaid is written as its number. */
function mermaidText(words: string): string {
  const signs = [...words.replaceAll(/\p{Cs}/gu, '\u{FFFD}').replaceAll(/[\p{Z}\p{Cc}]+/gu, ' ')];
  const safe = signs.map((sign) => (PLAIN.test(sign) && !ITS_OWN.has(sign) ? sign : entity(sign))).join('');
  return safe.replaceAll(COMMANDS, (word) => `${entity(word)}${word.slice(1)}`);
}

/** As on the stage: dashed where a message passes the browser or the device, thin between a person and a screen. */
const ARROWS: Readonly<Record<Channel, string>> = { front: '-->>', back: '->>', device: '-->>', person: '->>' };

/** A run up to a moment as a Mermaid `sequenceDiagram`. */
export function toMermaid(trace: Trace, cursor: number, text: PageCatalogue): string {
  const { title, parties, parts } = sequenceOf(trace, cursor, text);
  const ids = new Map(parties.map(({ id }, index) => [id, `p${index + 1}`]));
  const idOf = (party: string) => ids.get(party) ?? 'p1';
  const all = parties.length > 1 ? `p1,p${parties.length}` : 'p1';
  const written = (part: SequencePart): string => {
    const words = mermaidText(part.words);
    switch (part.kind) {
      case 'message':
        return `${idOf(part.from)}${ARROWS[part.channel]}${idOf(part.to)}: ${words}`;
      case 'finding':
        return `Note over ${idOf(part.at)}: ${words}`;
      case 'legend':
      case 'phase':
      case 'verdict':
        return `Note over ${all}: ${words}`;
    }
  };
  const lines = [
    'autonumber',
    ...parties.map(
      ({ id, kind, name }) => `${kind === 'user' ? 'actor' : 'participant'} ${idOf(id)} as ${mermaidText(name)}`,
    ),
    ...parts.map(written),
  ];
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    'sequenceDiagram',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');
}
