import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../export/transcriptMarkdown.ts';
import { parseParameters } from '../../oauth/parameters.ts';
import { foreignRuns } from '../../sandbox/fixtures/foreignRuns.ts';
import { standing } from '../../trace/standing.ts';
import type { Trace } from '../../trace/trace.ts';
import { en } from '../en.ts';
import { pseudo } from '../pseudo.ts';
import { transcriptOf } from '../transcript.ts';

const runs = await foreignRuns();

interface Said {
  readonly where: string;
  readonly text: string;
}

const { story, checks, stage } = en;

function saidIn(name: string, trace: Trace) {
  const captions: Said[] = [];
  const stamps: Said[] = [];
  const lines: Said[] = [];
  const sentences: Said[] = [];
  const titles: Said[] = [];
  trace.steps.forEach((step, index) => {
    const where = `${name}: ${step.id}`;
    captions.push({ where, text: story.caption(trace, index + 1) });
    lines.push({ where, text: story.standing(standing(trace, index + 1), trace) });
    titles.push({ where, text: story.stepTitle(step, trace) }, { where, text: story.gesture(step, trace) });
    for (const check of step.checks) {
      stamps.push({ where: `${where} ${check.check}`, text: checks.stamp(check, trace) });
      sentences.push({ where: `${where} ${check.check}`, text: checks.sentence(check, trace) });
    }
  });
  captions.push({ where: `${name}: start`, text: story.caption(trace, 0) });
  sentences.push({ where: `${name}: outcome`, text: story.outcome(trace.outcome, trace) });
  for (const party of trace.cast) sentences.push({ where: party.id, text: stage.introduction(party, trace) });
  return { captions, stamps, lines, sentences, titles };
}

const told = runs.map(({ name, trace }) => saidIn(name, trace));
const all = (kind: keyof (typeof told)[number]) => told.flatMap((run) => run[kind]);
const everything = told.flatMap((run) => Object.values(run).flat());

const occurrences = (text: string, part: string) => text.split(part).length - 1;
const words = (text: string) => text.trim().split(/\s+/).length;

describe('what is said of software from elsewhere', () => {
  it('is never empty', () => {
    expect(everything.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('shows no trace of a value that is missing', () => {
    const broken = /\bundefined\b|\bnull\b|\bNaN\b|\[object|``|“”/;
    expect(everything.filter(({ text }) => broken.test(text))).toEqual([]);
  });

  it('has no stray space, and closes every mark that it opens', () => {
    const stray = /^\s|\s$|\s\s|\s[.,;:?!]/;
    const odd = (text: string, mark: string) => occurrences(text, mark) % 2 === 1;
    expect(everything.filter(({ text }) => stray.test(text) || odd(text, '**') || odd(text, '`'))).toEqual([]);
  });

  it('ends every sentence with a stop', () => {
    expect([...all('captions'), ...all('sentences')].filter(({ text }) => !/[.?!](?:\*\*)?$/.test(text))).toEqual([]);
  });

  it('has captions of at most 46 words, each with one thing to notice', () => {
    expect(all('captions').filter(({ text }) => words(text) > 46)).toEqual([]);
    expect(all('captions').filter(({ text }) => occurrences(text, '**') !== 2)).toEqual([]);
  });

  it('has stamps of at most 48 characters, and puts the standing on one short line', () => {
    expect(all('stamps').filter(({ text }) => text.length > 48)).toEqual([]);
    expect(all('lines').filter(({ text }) => text.length > 60)).toEqual([]);
  });

  it('writes the reader’s own client small inside a sentence', () => {
    expect(everything.filter(({ text }) => /[\p{L}`,] (?:\*\*)?Your client/u.test(text))).toEqual([]);
  });

  it('does not speak of the story that the page opens with', () => {
    const ofTheStory = /FreeFlashlight|in every copy of the app|its package/;
    expect(everything.filter(({ text }) => ofTheStory.test(text))).toEqual([]);
  });

  it('has words of its own for every step and every check', () => {
    const anonymous = ({ trace }: { readonly trace: Trace }) =>
      trace.steps.flatMap((step, index) => {
        const steps = trace.steps.with(index, { ...step, id: 'no.such', checks: [] });
        const caption = story.caption({ ...trace, steps }, index + 1);
        const title = story.stepTitle({ ...step, id: 'no.such' }, trace);
        const made = step.checks.filter((check) => {
          const unknown = checks.sentence({ ...check, check: 'XX' }, trace);
          return checks.sentence(check, trace) === unknown.replace('XX', check.check);
        });
        return [
          ...(caption === story.caption(trace, index + 1) || title === story.stepTitle(step, trace) ? [step.id] : []),
          ...made.map(({ check, passed }) => `${check} ${passed}`),
        ];
      });
    expect([...new Set(runs.flatMap(anonymous))]).toEqual([]);
  });

  it('has a name for every phase', () => {
    const phases = new Set(runs.flatMap(({ trace }) => trace.steps.map(({ phase }) => phase)));
    expect([...phases].filter((phase) => story.phase(phase) === phase)).toEqual([]);
  });

  it('can be told as a transcript, in any language', () => {
    for (const { trace } of runs) {
      for (const language of [en, pseudo(en)]) {
        const text = toMarkdown(transcriptOf(trace, language));
        expect(text).not.toMatch(/\bundefined\b|\[object/);
        expect(text.length).toBeGreaterThan(1000);
      }
    }
  });
});

describe('the explanation of what software from elsewhere sends', () => {
  it('knows every parameter, header, status, member and claim that occurs', () => {
    const unknown = new Set<string>();
    for (const { trace } of runs) {
      trace.steps.forEach(({ message }, index) => {
        if (message.kind !== 'http.request' && message.kind !== 'http.response') return;
        for (const [name, value] of message.headers) if (!en.wire.header(name, value)) unknown.add(`header ${name}`);
        const form = message.kind === 'http.request' && !message.body?.startsWith('{') ? message.body : null;
        const query = message.kind === 'http.request' ? (message.url.split('?')[1] ?? '') : '';
        for (const encoded of [form ?? '', query]) {
          const parameters = parseParameters(encoded);
          for (const name of parameters.names) {
            const meaning = en.wire.parameter(name, parameters.get(name), trace, index + 1);
            if (parameters.get(name) !== null && !meaning) unknown.add(`parameter ${name}`);
          }
        }
        if (message.kind !== 'http.response') return;
        if (en.wire.status(message.status).startsWith('Status')) unknown.add(`status ${message.status}`);
        if (!message.body?.startsWith('{')) return;
        for (const [name, value] of Object.entries(JSON.parse(message.body))) {
          if (!en.wire.jsonMember(name, value)) unknown.add(`member ${name}`);
        }
      });
    }
    expect([...unknown]).toEqual([]);
  });
});
