import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { toPlantUml } from '../../src/export/plantUml.ts';
import { sequenceOf } from '../../src/export/sequence.ts';
import { en } from '../../src/i18n/en.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { hostileNames, renamed, runsOfAllKinds } from './runs.ts';

const hasPlantUml = spawnSync('plantuml', ['-version']).status === 0;
if (!hasPlantUml) console.log('The PlantUML diagrams are not drawn: there is no plantuml here.');

const decoded = (text: string) =>
  text
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** A line that was drawn: PlantUML parts words where it changes the font, and writes spaces that do not break. */
const comparable = (words: string) => words.replaceAll(/[\p{Z}\p{Cc}]+/gu, '').replaceAll(/\p{Cs}/gu, '\u{FFFD}');

function drawn(trace: Trace) {
  const { stdout, stderr } = spawnSync('plantuml', ['-tsvg', '-pipe', '-charset', 'UTF-8'], {
    input: toPlantUml(trace, trace.steps.length, en),
    encoding: 'utf8',
    env: { ...process.env, JAVA_TOOL_OPTIONS: '-Djava.awt.headless=true' },
  });
  const words = [...stdout.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => comparable(decoded(text)));
  return { stdout, stderr, words, links: stdout.match(/<a /g)?.length ?? 0 };
}

const runs = await runsOfAllKinds();
const [first] = runs;

describe.skipIf(!hasPlantUml)('a PlantUML diagram of a run', () => {
  it.each(runs.slice(0, 5))('has every party and every message: $name', ({ trace }) => {
    const { words } = drawn(trace);
    const { parties, parts } = sequenceOf(trace, trace.steps.length, en);
    const all = words.join('');
    for (const { name } of parties) expect(words.filter((word) => word === comparable(name)).length).toBeGreaterThan(0);
    for (const part of parts) expect(all).toContain(comparable(part.words));
    const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
    expect(Math.max(...numbers)).toBe(trace.steps.length);
  });

  it.each(hostileNames)('shows the name %j and takes nothing in it for its own', (name) => {
    if (first === undefined) throw new Error('there is no run');
    const trace = renamed(first.trace, name);
    const { words, links, stdout } = drawn(trace);
    expect(stdout).not.toMatch(/Syntax Error|An error has/);
    expect(words.join('')).toContain(comparable(name));
    expect(links).toBe(0);
    const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
    expect(Math.max(...numbers)).toBe(trace.steps.length);
  });
});
