import { markdownNames } from './markdownNames.ts';
import type { TranscriptCheck, TranscriptDocument, TranscriptList, TranscriptStep } from './transcriptDocument.ts';

const INDENT = '   ';

const indented = (text: string, indent: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join('\n');

/** A code block that no run of backticks inside it can end. */
function codeBlock(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

function list<Item>({ heading, items }: TranscriptList<Item>, write: (item: Item) => string): string[] {
  return items.length === 0 ? [] : [`${heading}:\n\n${items.map((item) => `- ${write(item)}`).join('\n')}`];
}

type Named = (sentence: string) => string;

const check = ({ id, ref, by, result, sentence }: TranscriptCheck) =>
  `**${result}** · ${by} · ${sentence} (${id}, ${ref})`;

function step(told: TranscriptStep, named: Named): string {
  const { number, title, from, to, channel, caption, action, message, observed, checks, learned, states } = told;
  const marker = `${number}. `;
  const blocks = [
    named(`**${title}** · ${from} → ${to} · ${channel}${action === null ? '' : ` · ${action}`}`),
    named(caption),
    ...(message === null ? [] : [codeBlock(message)]),
    ...observed.map(named),
    ...list(checks, (item) => named(check(item))),
    ...list(learned, named),
    ...list(states, named),
  ];
  // The content of a list item stands below the text of its first line (CommonMark §5.2).
  return marker + indented(blocks.join('\n\n'), INDENT.padEnd(marker.length)).trimStart();
}

/** Writes a transcript as Markdown (CommonMark), in which names are nothing but text; ends with a line feed. */
export function toMarkdown({ title, summary, cast, settings, phases, outcome }: TranscriptDocument): string {
  const named = markdownNames(cast.parties.map(({ name }) => name));
  const blocks = [
    `# ${title}`,
    summary,
    `## ${cast.heading}`,
    cast.parties.map(({ name, role, part }) => named(`- **${name}** (${role}): ${part}`)).join('\n'),
    ...(cast.learned.length === 0 ? [] : [cast.learned.map((item) => `- ${named(item)}`).join('\n')]),
    `## ${settings.heading}`,
    settings.entries.map(({ name, value, meaning }) => `- **${name}: ${value}.** ${meaning}`).join('\n'),
    ...phases.flatMap(({ heading, steps }) => [`## ${heading}`, ...steps.map((told) => step(told, named))]),
    `## ${outcome.heading}`,
    named(outcome.sentence),
    ...(outcome.decidedBy === null ? [] : [named(outcome.decidedBy)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
