import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { standing } from '../../trace/standing.ts';
import type { Trace } from '../../trace/trace.ts';
import { en } from '../en.ts';
import { parametersOf } from '../facts/parametersOf.ts';

type Chosen = Readonly<Record<string, string>>;

const { settings, decisions } = codeInterception;

const combinations = Object.entries({ ...settings, ...decisions }).reduce<readonly Chosen[]>(
  (chosen, [name, { values }]) => chosen.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
  [{}],
);

const among = (chosen: Chosen, choices: object) =>
  Object.fromEntries(Object.entries(chosen).filter(([name]) => name in choices));

const runs = combinations.map((chosen) => ({
  name: Object.values(chosen).join(' '),
  trace: simulate(codeInterception, { settings: among(chosen, settings), decisions: among(chosen, decisions) }),
}));

interface Said {
  readonly where: string;
  readonly text: string;
}

function saidOf(name: string, trace: Trace) {
  const captions: Said[] = [];
  const stamps: Said[] = [];
  const others: Said[] = [];
  const { story, checks } = en;
  for (let cursor = 0; cursor <= trace.steps.length; cursor += 1) {
    const step = trace.steps[cursor - 1];
    const where = `${name}: ${step?.id ?? 'start'}`;
    captions.push({ where, text: story.caption(trace, cursor) });
    others.push({ where, text: story.standing(standing(trace, cursor), trace) });
    if (step === undefined) continue;
    others.push({ where, text: story.stepTitle(step, trace) }, { where, text: story.gesture(step, trace) });
    for (const check of step.checks) {
      stamps.push({ where: `${where} ${check.check}`, text: checks.stamp(check, trace) });
      others.push({ where: `${where} ${check.check}`, text: checks.sentence(check, trace) });
    }
  }
  others.push({ where: `${name}: outcome`, text: story.outcome(trace.outcome, trace) });
  return { captions, stamps, others, all: [...captions, ...stamps, ...others] };
}

const told = runs.map(({ name, trace }) => ({ name, trace, ...saidOf(name, trace) }));
const everything = told.flatMap(({ all }) => all);

const occurrences = (text: string, part: string) => text.split(part).length - 1;
const words = (text: string) => text.trim().split(/\s+/).length;

describe('what is said in every run', () => {
  it('covers every combination of settings and decisions', () => {
    expect(runs).toHaveLength(72);
  });

  it('is never empty', () => {
    expect(everything.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('shows no trace of a value that is missing', () => {
    const broken = /\bundefined\b|\bnull\b|\bNaN\b|\[object|``|“”/;
    expect(everything.filter(({ text }) => broken.test(text))).toEqual([]);
  });

  it('has no stray space', () => {
    expect(everything.filter(({ text }) => /^\s|\s$|\s\s|\s[.,;:?!]/.test(text))).toEqual([]);
  });

  it('closes every mark that it opens', () => {
    const open = everything.filter(({ text }) => occurrences(text, '**') % 2 === 1 || occurrences(text, '`') % 2 === 1);
    expect(open).toEqual([]);
  });

  it('has captions of at most 46 words, each with one thing to notice', () => {
    const captions = told.flatMap((run) => run.captions);
    expect(captions.filter(({ text }) => words(text) > 46)).toEqual([]);
    expect(captions.filter(({ text }) => occurrences(text, '**') !== 2)).toEqual([]);
  });

  it('has stamps of at most 48 characters', () => {
    expect(told.flatMap(({ stamps }) => stamps).filter(({ text }) => text.length > 48)).toEqual([]);
  });

  it('puts the standing on one short line', () => {
    const lines = told.flatMap(({ trace, name }) =>
      [0, ...trace.steps.map((_, index) => index + 1)].map((cursor) => ({
        where: name,
        text: en.story.standing(standing(trace, cursor), trace),
      })),
    );
    expect(lines.filter(({ text }) => text.length > 60)).toEqual([]);
  });

  it('does not depend on what the settings are called, only on what happened', () => {
    const anonymous = told.map(({ name, trace }) => saidOf(name, { ...trace, settings: {}, decisions: {} }).all);
    expect(anonymous.flat()).toEqual(everything);
  });

  it('takes every name from the cast', () => {
    const names = new Map([
      ['Photo Printer', 'Zebra Press'],
      ['FreeFlashlight', 'MoonTorch'],
      ['Acme Login', 'Hub Gate'],
      ['Photo API', 'Pixel Vault'],
    ]);
    const renamed = (trace: Trace): Trace =>
      JSON.parse([...names].reduce((json, [old, name]) => json.replaceAll(old, name), JSON.stringify(trace)));
    const said = told.flatMap(({ name, trace }) => {
      const cast = trace.cast.map((party) => (party.kind === 'user' ? { ...party, name: 'Bo' } : party));
      return saidOf(name, renamed({ ...trace, cast })).all;
    });
    expect(said.filter(({ text }) => /Ada|Photo Printer|FreeFlashlight|Acme|Photo API/.test(text))).toEqual([]);
  });

  it('has words of its own for every step and every check', () => {
    const anonymous = ({ trace }: { readonly trace: Trace }) =>
      trace.steps.flatMap((step, index) => {
        const steps = trace.steps.with(index, { ...step, id: 'no.such' });
        const caption = en.story.caption({ ...trace, steps }, index + 1);
        const checks = step.checks.filter((check) => {
          const unknown = en.checks.sentence({ ...check, check: 'XX' }, trace);
          return en.checks.sentence(check, trace) === unknown.replace('XX', check.check);
        });
        return [
          ...(caption === en.story.caption(trace, index + 1) ? [step.id] : []),
          ...checks.map(({ check }) => check),
        ];
      });
    expect(runs.flatMap(anonymous)).toEqual([]);
  });
});

describe('the explanation of what is on the wire', () => {
  it('knows every parameter, header, status, member and claim that occurs', () => {
    const unknown = new Set<string>();
    for (const { trace } of runs) {
      trace.steps.forEach(({ message }, index) => {
        const parameters = parametersOf(message);
        for (const name of parameters.names) {
          if (!en.wire.parameter(name, parameters.get(name), trace, index + 1)) unknown.add(`parameter ${name}`);
        }
        if (message.kind !== 'http.request' && message.kind !== 'http.response') return;
        for (const [name, value] of message.headers) if (!en.wire.header(name, value)) unknown.add(`header ${name}`);
        if (message.kind !== 'http.response') return;
        if (en.wire.status(message.status).startsWith('Status')) unknown.add(`status ${message.status}`);
        if (!message.body?.startsWith('{')) return;
        for (const [name, value] of Object.entries(JSON.parse(message.body))) {
          if (!en.wire.jsonMember(name, value)) unknown.add(`member ${name}`);
        }
      });
      for (const { value } of trace.secrets.filter(({ kind }) => kind === 'access_token')) {
        for (const part of value.split('.').slice(0, 2)) {
          for (const [name, value] of Object.entries(
            JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/'))),
          )) {
            if (!en.wire.claim(name, value)) unknown.add(`claim ${name}`);
          }
        }
      }
    }
    expect([...unknown]).toEqual([]);
  });

  it('does not know what does not exist', () => {
    const { trace } = runs[0] ?? expect.fail('there is a run');
    expect(en.wire.parameter('toString', 'x', trace, 1)).toBeNull();
    expect(en.wire.header('X-Powered-By', 'x')).toBeNull();
    expect(en.wire.jsonMember('constructor', 'x')).toBeNull();
    expect(en.wire.claim('toString', 'x')).toBeNull();
  });
});
