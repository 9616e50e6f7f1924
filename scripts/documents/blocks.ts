import { type Node, Parser } from 'commonmark';

/** A fenced block of a document. */
export interface Block {
  /** What stands behind the fence, such as `js`; empty where nothing does. */
  readonly language: string;
  readonly text: string;
  readonly line: number;
  /** The heading that it stands under. */
  readonly heading: string;
}

function textIn(node: Node): string {
  const walker = node.walker();
  let text = '';
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.entering) text += event.node.literal ?? '';
  }
  return text;
}

/** The fenced blocks of a document in CommonMark, in their order, wherever they stand. */
export function blocksIn(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  const walker = new Parser().parse(markdown).walker();
  let heading = '';
  for (let event = walker.next(); event; event = walker.next()) {
    const { entering, node } = event;
    if (entering && node.type === 'heading') heading = textIn(node);
    if (!entering || node.type !== 'code_block') continue;
    blocks.push({ language: node.info ?? '', text: node.literal ?? '', line: node.sourcepos[0][0], heading });
  }
  return blocks;
}

/** The cells of the rows of the table that stands first below a heading, without its head. */
export function tableUnder(markdown: string, heading: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  const rows = lines.slice(start + 1).slice(lines.slice(start + 1).findIndex((line) => line.startsWith('|')));
  const end = rows.findIndex((line) => !line.startsWith('|'));
  if (start < 0 || end < 3) throw new Error(`There is no table under “${heading}”.`);
  return rows.slice(2, end).map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands in backquotes. */
export const codeIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
