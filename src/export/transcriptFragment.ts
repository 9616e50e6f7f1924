import { type RichPiece, richPieces } from '../controls/richText.ts';
import type {
  TranscriptDocument,
  TranscriptList,
  TranscriptPhase,
  TranscriptStep,
} from '../i18n/transcriptDocument.ts';
import { escaped, tag } from '../stage/picture/svg.ts';

type HeadingLevel = 1 | 2 | 3;

function writtenPiece(piece: RichPiece): string {
  switch (piece.kind) {
    case 'code':
      return tag('code', {}, escaped(piece.text));
    case 'strong':
      return tag('strong', {}, piece.pieces.map(writtenPiece).join(''));
    case 'text':
    case 'word':
      return escaped(piece.text);
  }
}

const rich = (sentence: string) => richPieces(sentence).map(writtenPiece).join('');

/** Elements with nothing inside are written with both tags: HTML knows no other way. */
function element(name: string, ...content: readonly string[]): string {
  return `<${name}>${content.join('')}</${name}>`;
}

const paragraph = (sentence: string) => (sentence === '' ? '' : element('p', rich(sentence)));
const items = (lines: readonly string[]) => element('ul', ...lines.map((line) => element('li', line)));

function list<Item>({ heading, items: entries }: TranscriptList<Item>, write: (item: Item) => string): string {
  return entries.length === 0 ? '' : element('p', escaped(heading)) + items(entries.map(write));
}

function step(told: TranscriptStep): string {
  const { number, title, from, to, channel, caption, action, message, observed, checks, learned, states } = told;
  return tag(
    'li',
    { value: number },
    element(
      'p',
      element('strong', escaped(title)),
      escaped(` · ${from} → ${to} · ${channel}`),
      action === null ? '' : escaped(` · ${action}`),
    ),
    paragraph(caption),
    message === null ? '' : element('pre', element('code', escaped(message))),
    ...observed.map(paragraph),
    list(checks, ({ id, ref, by, result, sentence }) =>
      [element('strong', escaped(result)), escaped(` · ${by} · `), rich(sentence), escaped(` (${id}, ${ref})`)].join(
        '',
      ),
    ),
    list(learned, rich),
    list(states, escaped),
  );
}

/**
 * A transcript as a piece of HTML that stands within another page: no style, class, id, link or script of its own.
 * Its title is a heading of the level that is given.
 */
export function transcriptFragment(document: TranscriptDocument, level: HeadingLevel = 2): string {
  const { locale, title, summary, cast, settings, phases, outcome } = document;
  const heading = (words: string) => element(`h${level + 1}`, escaped(words));
  const phase = (told: TranscriptPhase) =>
    heading(told.heading) + tag('ol', { start: told.steps[0]?.number }, ...told.steps.map(step));
  return tag(
    'article',
    { lang: locale },
    element(`h${level}`, escaped(title)),
    paragraph(summary),
    heading(cast.heading),
    items([
      ...cast.parties.map(
        ({ name, role, part }) => element('strong', escaped(name)) + escaped(` (${role}): `) + rich(part),
      ),
      ...cast.learned.map(rich),
    ]),
    heading(settings.heading),
    items(
      settings.entries.map(
        ({ name, value, meaning }) => element('strong', escaped(`${name}: ${value}.`)) + escaped(' ') + rich(meaning),
      ),
    ),
    ...phases.map(phase),
    heading(outcome.heading),
    element('p', element('strong', escaped(outcome.verdict))),
    paragraph(outcome.sentence),
    outcome.decidedBy === null ? '' : element('p', escaped(outcome.decidedBy)),
  );
}
