import type {
  TranscriptCheck,
  TranscriptDocument,
  TranscriptList,
  TranscriptStep,
} from '../i18n/transcriptDocument.ts';
import { markdownWords as plain, markdownSentence as rich } from './markdownText.ts';

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
  return items.length === 0 ? [] : [`${plain(heading)}:\n\n${items.map((item) => `- ${write(item)}`).join('\n')}`];
}

const check = ({ id, ref, by, result, sentence }: TranscriptCheck) =>
  `**${plain(result)}** · ${plain(by)} · ${rich(sentence)} (${plain(id)}, ${plain(ref)})`;

function step(told: TranscriptStep): string {
  const { number, title, from, to, channel, caption, action, message, observed, checks, learned, states } = told;
  const marker = `${number}. `;
  const blocks = [
    `**${plain(title)}** · ${plain(from)} → ${plain(to)} · ${plain(channel)}${action === null ? '' : ` · ${plain(action)}`}`,
    rich(caption),
    ...(message === null ? [] : [codeBlock(message)]),
    ...observed.map(rich),
    ...list(checks, check),
    ...list(learned, rich),
    ...list(states, plain),
  ];
  // The content of a list item stands below the text of its first line (CommonMark §5.2).
  return marker + indented(blocks.join('\n\n'), INDENT.padEnd(marker.length)).trimStart();
}

/** Writes a transcript as Markdown (CommonMark); ends with a line feed. */
export function toMarkdown({ title, summary, cast, settings, phases, outcome }: TranscriptDocument): string {
  const blocks = [
    `# ${plain(title)}`,
    rich(summary),
    `## ${plain(cast.heading)}`,
    cast.parties.map(({ name, role, part }) => `- **${plain(name)}** (${plain(role)}): ${rich(part)}`).join('\n'),
    ...(cast.learned.length === 0 ? [] : [cast.learned.map((item) => `- ${rich(item)}`).join('\n')]),
    `## ${plain(settings.heading)}`,
    settings.entries
      .map(({ name, value, meaning }) => `- **${plain(name)}: ${plain(value)}.** ${rich(meaning)}`)
      .join('\n'),
    ...phases.flatMap(({ heading, steps }) => [`## ${plain(heading)}`, ...steps.map(step)]),
    `## ${plain(outcome.heading)}`,
    rich(outcome.sentence),
    ...(outcome.decidedBy === null ? [] : [plain(outcome.decidedBy)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
