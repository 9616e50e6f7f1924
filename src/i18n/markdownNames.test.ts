import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { en } from './en.ts';
import { markdownNames } from './markdownNames.ts';
import { transcriptOf } from './transcript.ts';
import { toMarkdown } from './transcriptMarkdown.ts';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '[Photos](https://evil.example)',
  '![p](https://evil.example/p.png)',
  '<https://evil.example>',
  'https://evil.example www.evil.example',
  'mail@evil.example',
  '**Acme** __Login__ *x* _y_ ~~z~~',
  '`code` ``more``',
  '# Heading',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '> quote',
  '| a | b |',
  '&lt;b&gt; &copy;',
  '\\*not\\*',
  '```js',
  '*** a ***',
  'A-->B',
  '[^1]',
  '✨ שלום 📷',
];

const unescaped = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u2060', '');

const tags = (html: string) => [...html.matchAll(/<\/?[a-z0-9]+/g)].map(([tag]) => tag);

const settings = { attack: 'response', pkce: 'off' };
const markdown = (client: string, server: string) =>
  toMarkdown(
    transcriptOf(
      simulate(codeInterception, { settings, names: { client: { name: client }, server: { name: server } } }),
      en,
    ),
  );
const plain = marked.parse(markdown('Zebra', 'Gate'), { async: false });

describe('a name in Markdown', () => {
  it.each(HOSTILE)('%j is text wherever it stands', (name) => {
    const html = marked.parse(markdown(name, 'Gate'), { async: false });
    expect(tags(html)).toEqual(tags(plain));
    expect(unescaped(html)).toContain(`${name} (`);
  });

  it('begins a caption without becoming a list or a heading', () => {
    const escaped = markdownNames(['- Acme'])('- Acme sends the code.');
    expect(marked.parse(escaped, { async: false })).toBe('<p>- Acme sends the code.</p>\n');
  });

  it('stays as it is where it is nothing but words', () => {
    expect(markdownNames(['Acme Photos', 'Ada'])('**Ada** taps `print` in Acme Photos.')).toBe(
      '**Ada** taps `print` in Acme Photos.',
    );
  });

  it('is not touched in code, where it is a value', () => {
    expect(markdownNames(['login.acme.com'])('login.acme.com is at `login.acme.com`.')).toBe(
      'login\\.acme\\.com is at `login.acme.com`.',
    );
  });
});
