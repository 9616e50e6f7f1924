import { type Node, Parser } from 'commonmark';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/export/transcriptMarkdown.ts';
import { en } from '../../src/i18n/en.ts';
import { transcriptOf } from '../../src/i18n/transcript.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { hostileNames, renamed, runsOfAllKinds } from './runs.ts';

function nodesOf(trace: Trace): readonly Node[] {
  const walker = new Parser().parse(toMarkdown(transcriptOf(trace, en))).walker();
  const nodes: Node[] = [];
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) nodes.push(event.node);
  return nodes;
}

const ofType = (nodes: readonly Node[], ...types: readonly string[]) =>
  nodes.filter(({ type }) => types.includes(type));

const words = (nodes: readonly Node[]) =>
  ofType(nodes, 'text', 'code')
    .map(({ literal }) => literal ?? '')
    .join('');

const runs = await runsOfAllKinds();
const [first] = runs;

describe('the Markdown of a run', () => {
  it.each(runs)('is read by CommonMark as steps with their messages, and no HTML: $name', ({ trace }) => {
    const nodes = nodesOf(trace);
    const numbered = ofType(nodes, 'item').filter(({ listType }) => listType === 'ordered');
    expect(numbered).toHaveLength(trace.steps.length);
    expect(ofType(nodes, 'html_inline', 'html_block', 'link', 'image')).toEqual([]);
    const told = transcriptOf(trace, en).phases.flatMap(({ steps }) => steps);
    const messages = told.flatMap(({ message }) => (message === null ? [] : [`${message}\n`]));
    expect(ofType(nodes, 'code_block').map(({ literal }) => literal)).toEqual(messages);
  });

  it.each(hostileNames)('takes the name %j for words', (name) => {
    if (first === undefined) throw new Error('there is no run');
    const trace = renamed(first.trace, name);
    const nodes = nodesOf(trace);
    expect(ofType(nodes, 'html_inline', 'html_block', 'link', 'image')).toEqual([]);
    for (const type of ['heading', 'list', 'code_block']) {
      expect(ofType(nodes, type)).toHaveLength(ofType(nodesOf(first.trace), type).length);
    }
    const comparable = (text: string) => text.replaceAll(/[\p{Z}\p{Cc}]+/gu, '').replaceAll('\u{FFFD}', '');
    expect(comparable(words(nodes))).toContain(comparable(name));
  });
});
