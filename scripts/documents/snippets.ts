import type { Block } from './blocks.ts';

/** What a page gets: the blocks that follow its markup say how it looks, what it does and how it is served. */
export interface PageSnippet {
  readonly kind: 'page';
  readonly block: Block;
  readonly css: string;
  readonly js: string;
  /** The fields of the response, as a server would send them with every file. */
  readonly http: string;
}

/** A block that stands alone. */
export interface SingleSnippet {
  readonly kind: 'command' | 'component' | 'program' | 'plan' | 'markdown' | 'chat';
  readonly block: Block;
}

export type Snippet = PageSnippet | SingleSnippet;

const SINGLE: Readonly<Record<string, SingleSnippet['kind']>> = {
  sh: 'command',
  tsx: 'component',
  mjs: 'program',
  json: 'plan',
  md: 'markdown',
  text: 'chat',
};

const isPart = (language: string): language is 'css' | 'js' | 'http' => ['css', 'js', 'http'].includes(language);

/** What there is to run in a document. Throws where a block is of a language that nothing here runs. */
export function snippetsOf(blocks: readonly Block[]): readonly Snippet[] {
  const snippets: Snippet[] = [];
  for (const block of blocks) {
    const { language, text, line, heading } = block;
    const last = snippets.at(-1);
    const kind = SINGLE[language];
    if (language === 'html') snippets.push({ kind: 'page', block, css: '', js: '', http: '' });
    else if (kind !== undefined) snippets.push({ kind, block });
    else if (isPart(language) && last?.kind === 'page' && last.block.heading === heading) {
      snippets[snippets.length - 1] = { ...last, [language]: last[language] + text };
    } else throw new Error(`Nothing runs the block in line ${line}, of “${language}”.`);
  }
  return snippets;
}

/** What a program says that it prints: the comment behind each `console.log(…);`. */
export function promisedLines(program: string): readonly string[] {
  const lines = program.split('\n').filter((line) => line.includes('console.log('));
  return lines.map((line) => {
    const [, promised] = /\); \/\/ (.+)$/.exec(line) ?? [];
    if (promised === undefined) throw new Error(`What does this print? ${line}`);
    return promised;
  });
}

/** The files that commands write, by name, and what `npm run -s trace --` was given for each. */
export function tracedFiles(snippets: readonly Snippet[]): ReadonlyMap<string, readonly string[]> {
  const lines = snippets.flatMap(({ kind, block }) => (kind === 'command' ? block.text.trim().split('\n') : []));
  return new Map(
    lines.flatMap((line) => {
      const [, args, file] = /^npm run -s trace -- (.+?) > (\S+)$/.exec(line) ?? [];
      return args === undefined || file === undefined ? [] : [[file, args.split(' ')] as const];
    }),
  );
}
