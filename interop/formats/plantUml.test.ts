import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { toPlantUml } from '../../src/export/plantUml.ts';
import { sequenceOf } from '../../src/export/sequence.ts';
import { en } from '../../src/i18n/en.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { hostileNames, renamed, runsOfAllKinds } from './runs.ts';

const hasPlantUml = spawnSync('plantuml', ['-version']).error === undefined;
if (!hasPlantUml) console.log('The PlantUML diagrams are not drawn: there is no plantuml here.');

const decoded = (text: string) =>
  text
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** PlantUML parts words where it changes the font, writes spaces that do not break, and knows one dash. */
const comparable = (words: string) =>
  words
    .replaceAll(/[\p{Z}\p{Cc}]+/gu, '')
    .replaceAll(/\p{Cs}/gu, '\u{FFFD}')
    .replaceAll('–', '-');

interface Drawn {
  readonly svg: string;
  readonly words: readonly string[];
}

/** All diagrams by one process: it takes long to start. */
function drawn(traces: readonly Trace[]): readonly Drawn[] {
  const { stdout } = spawnSync('plantuml', ['-tsvg', '-pipe', '-charset', 'UTF-8'], {
    input: traces.map((trace) => toPlantUml(trace, trace.steps.length, en)).join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, JAVA_TOOL_OPTIONS: '-Djava.awt.headless=true' },
  });
  return stdout
    .split('</svg>')
    .slice(0, -1)
    .map((svg) => ({
      svg,
      words: [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => comparable(decoded(text))),
    }));
}

/** Messages are numbered from 1. */
function messagesIn({ words }: Drawn): number {
  let number = 0;
  while (words.includes(String(number + 1))) number += 1;
  return number;
}

const runs = await runsOfAllKinds();
const [first] = runs;
if (first === undefined) throw new Error('there is no run');
const hostile = hostileNames.map((name) => ({ name, trace: renamed(first.trace, name) }));

describe.skipIf(!hasPlantUml)('a PlantUML diagram of a run', () => {
  it('is one diagram, with every party and every message', { timeout: 120_000 }, () => {
    const diagrams = drawn(runs.map(({ trace }) => trace));
    expect(diagrams).toHaveLength(runs.length);
    for (const [index, { trace }] of runs.entries()) {
      const diagram = diagrams[index] ?? { svg: '', words: [] };
      const { parties, parts } = sequenceOf(trace, trace.steps.length, en);
      for (const { name } of parties) expect(diagram.words).toContain(comparable(name));
      const all = diagram.words.join('');
      for (const { words } of parts) expect(all).toContain(comparable(words));
      expect(messagesIn(diagram)).toBe(trace.steps.length);
    }
  });

  it('shows hostile names and takes nothing in them for its own', { timeout: 120_000 }, () => {
    const diagrams = drawn(hostile.map(({ trace }) => trace));
    expect(diagrams).toHaveLength(hostile.length);
    for (const [index, { name, trace }] of hostile.entries()) {
      const diagram = diagrams[index] ?? { svg: '', words: [] };
      expect(diagram.svg).not.toMatch(/Syntax Error|An error has|<a /);
      expect(diagram.words.join('')).toContain(comparable(name));
      expect(messagesIn(diagram)).toBe(trace.steps.length);
    }
  });
});
