import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLink } from '../../src/app/link/parseLink.ts';
import { blocksIn } from './blocks.ts';
import { promisedLines, snippetsOf, tracedFiles } from './snippets.ts';

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n`;
const read = (markdown: string) => snippetsOf(blocksIn(markdown));

describe('the blocks of a document', () => {
  it('are found in lists and quotations as well, under their heading', () => {
    const markdown = `# One\n${fence('html', '<p>')}\n## Two\n\n- item\n\n  \`\`\`js\n  it()\n  \`\`\`\n\n> ${fence('', 'x').replaceAll('\n', '\n> ')}`;
    expect(blocksIn(markdown)).toEqual([
      { language: 'html', text: '<p>\n', line: 2, heading: 'One' },
      { language: 'js', text: 'it()\n', line: 10, heading: 'Two' },
      { language: '', text: 'x\n', line: 14, heading: 'Two' },
    ]);
  });

  it('are no snippets where nothing runs them', () => {
    expect(() => read(fence('python', 'it()'))).toThrow('“python”');
    expect(() => read(fence('', 'it()'))).toThrow('line 1');
    expect(() => read(`# One\n${fence('html', '<p>')}# Two\n${fence('js', 'it()')}`)).toThrow('line 6');
  });

  it('belong to the page before them', () => {
    const markdown = ['html', 'css', 'js', 'js', 'http'].map((language) => fence(language, language)).join('\n');
    expect(read(markdown)).toMatchObject([{ kind: 'page', css: 'css\n', js: 'js\njs\n', http: 'http\n' }]);
  });
});

describe('a program of a document', () => {
  it('says what it prints', () => {
    expect(promisedLines('const it = 1;\nconsole.log(it); // 1\n  console.log(`a`, b()); // a b')).toEqual([
      '1',
      'a b',
    ]);
    expect(() => promisedLines('console.log(it);')).toThrow('What does this print?');
  });
});

describe('the commands of a document', () => {
  it('name the files that they write', () => {
    const snippets = read(fence('sh', 'npm run build\nnpm run -s trace -- code-interception --format md > it.md'));
    expect([...tracedFiles(snippets)]).toEqual([['it.md', ['code-interception', '--format', 'md']]]);
  });
});

describe.each(['embedding', 'workshop'])('docs/%s.md', (name) => {
  const markdown = readFileSync(`docs/${name}.md`, 'utf8');

  it('has no block that nothing runs', () => {
    expect(snippetsOf(blocksIn(markdown)).length).toBeGreaterThan(0);
  });

  it('has no link in its text of which a part could not be used', () => {
    for (const [, search = '', hash = ''] of markdown.matchAll(/`(\?[^`#]+)(#[^`]+)?`/g)) {
      expect(parseLink(search, hash, ['en']).warnings).toEqual([]);
    }
  });

  it('leads to files that are there', () => {
    for (const [, path = ''] of markdown.matchAll(/\]\((?!https:|#)([^)#\s]+)[^)]*\)/g)) {
      if (!markdown.includes(`> ${path}\n`)) expect(() => readFileSync(`docs/${path}`), path).not.toThrow(/ENOENT/);
    }
  });
});
