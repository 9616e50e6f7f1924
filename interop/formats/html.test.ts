import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { transcriptFragment } from '../../src/export/transcriptFragment.ts';
import { toHtml } from '../../src/export/transcriptHtml.ts';
import { en } from '../../src/i18n/en.ts';
import { transcriptOf } from '../../src/i18n/transcript.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { hostileNames, renamed, runsOfAllKinds } from './runs.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const elementsIn = (node: Parent): readonly Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));

const wordsIn = (node: Parent): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? wordsIn(child) : ''))
    .join('');

const PAGE = ['html', 'head', 'meta', 'title', 'style', 'body', 'main'];
const FRAGMENT = ['article', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'strong', 'code', 'pre'];

/** The parse errors of a whole page. */
function errorsOf(html: string): readonly string[] {
  const errors: string[] = [];
  parse(html, { onParseError: ({ code }) => errors.push(code) });
  return errors;
}

const page = (trace: Trace) => toHtml(transcriptOf(trace, en));
const runs = await runsOfAllKinds();
const [first] = runs;

describe('the HTML of a run', () => {
  it.each(runs)('is a page without an error, a script, an address or a handler: $name', ({ trace }) => {
    expect(errorsOf(page(trace))).toEqual([]);
    const elements = elementsIn(parse(page(trace)));
    expect(elements.map(({ tagName }) => tagName).filter((name) => ![...PAGE, ...FRAGMENT].includes(name))).toEqual([]);
    const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...attributes].sort()).toEqual(['charset', 'content', 'http-equiv', 'lang', 'name', 'start', 'value']);
  });

  it('lets nothing run and nothing be fetched', () => {
    expect(page(first?.trace ?? fail())).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-`,
    );
  });

  it('tells in a fragment every step with its message, and brings no style of its own', () => {
    const { trace } = first ?? fail();
    const tree = parseFragment(transcriptFragment(transcriptOf(trace, en)));
    const elements = elementsIn(tree);
    expect(elements.filter(({ attrs }) => attrs.some(({ name }) => name === 'value'))).toHaveLength(trace.steps.length);
    expect(elements.map(({ tagName }) => tagName).filter((name) => !FRAGMENT.includes(name))).toEqual([]);
    expect([...new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)))]).toEqual([
      'lang',
      'start',
      'value',
    ]);
    const told = transcriptOf(trace, en).phases.flatMap(({ steps }) => steps);
    const messages = told.flatMap(({ message }) => (message === null ? [] : [message]));
    expect(elements.filter(({ tagName }) => tagName === 'pre').map(wordsIn)).toEqual(messages);
  });

  it('has its title at the level of heading that is asked for', () => {
    const told = transcriptOf(first?.trace ?? fail(), en);
    expect(transcriptFragment(told, 3)).toMatch(/^<article lang="en"><h3>[^<]+<\/h3>/);
  });

  it.each(hostileNames)('takes the name %j for words', (name) => {
    const trace = renamed(first?.trace ?? fail(), name);
    const tree = parse(page(trace));
    const plain = elementsIn(parse(page(renamed(trace, 'Name'))));
    expect(
      elementsIn(tree)
        .map(({ tagName }) => tagName)
        .filter((tag) => tag !== 'code' && tag !== 'strong'),
    ).toEqual(plain.map(({ tagName }) => tagName).filter((tag) => tag !== 'code' && tag !== 'strong'));
    expect(errorsOf(page(trace))).toEqual([]);
  });
});

function fail(): never {
  throw new Error('there is no run');
}
