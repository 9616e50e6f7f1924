import { describe, expect, it } from 'vitest';
import { headerOf } from '../../oauth/wire.ts';
import { referenceParts } from '../../rfc/rfcLink.ts';
import { foreignRuns } from '../../sandbox/fixtures/foreignRuns.ts';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { knowsKind } from '../../trace/knowledge.ts';
import type { Trace } from '../../trace/trace.ts';
import { en } from '../en.ts';
import { isThief, namesOf } from '../facts/names.ts';
import { pseudo } from '../pseudo.ts';
import type { SpeakerNote } from '../text/notes.ts';

type Chosen = Readonly<Record<string, string>>;

const { settings, decisions } = codeInterception;

const combinations = Object.entries({ ...settings, ...decisions }).reduce<readonly Chosen[]>(
  (chosen, [name, { values }]) => chosen.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
  [{}],
);

const among = (chosen: Chosen, choices: object) =>
  Object.fromEntries(Object.entries(chosen).filter(([name]) => name in choices));

const ofTheStory = combinations.map((chosen) => ({
  name: Object.values(chosen).join(' '),
  trace: simulate(codeInterception, { settings: among(chosen, settings), decisions: among(chosen, decisions) }),
}));

const fromElsewhere = await foreignRuns();

interface Noted {
  readonly where: string;
  readonly trace: Trace;
  readonly cursor: number;
  readonly note: SpeakerNote;
}

function notedIn(name: string, trace: Trace): readonly Noted[] {
  const moments = [0, ...trace.steps.map((_, index) => index + 1)].map((cursor) => ({
    where: `${name}: ${trace.steps[cursor - 1]?.id ?? 'start'}`,
    trace,
    cursor,
    note: en.notes.moment(trace, cursor),
  }));
  const ending = { where: `${name}: end`, trace, cursor: trace.steps.length, note: en.notes.ending(trace) };
  return [...moments, ending];
}

const inTheStory = ofTheStory.flatMap(({ name, trace }) => notedIn(name, trace));
const elsewhere = fromElsewhere.flatMap(({ name, trace }) => notedIn(name, trace));
const everything = [...inTheStory, ...elsewhere];

const sentences = ({ note }: Noted) => [note.say, note.question, note.answer];
const all = ({ note }: Noted) => `${note.say} ${note.question} ${note.answer}`;
const places = (noted: readonly Noted[]) => [...new Set(noted.map((one) => `${one.where} | ${all(one)}`))];
const occurrences = (text: string, part: string) => text.split(part).length - 1;
const words = (text: string) => text.trim().split(/\s+/).length;

describe('the notes of a speaker', () => {
  it('are there for every moment of every run, with a question and an answer', () => {
    expect(ofTheStory).toHaveLength(72);
    expect(places(everything.filter((one) => sentences(one).some((text) => text.trim() === '')))).toEqual([]);
    expect(places(everything.filter(({ note }) => !note.question.endsWith('?')))).toEqual([]);
  });

  it('show no trace of a value that is missing, no stray space, and close every mark', () => {
    const broken = /\bundefined\b|\bnull\b|\bNaN\b|\[object|``|“”|^\s|\s$|\s\s|\s[.,;:?!](?!_~)/;
    const odd = (text: string, mark: string) => occurrences(text, mark) % 2 === 1;
    const wrong = (text: string) => broken.test(text) || odd(text, '**') || odd(text, '`');
    expect(places(everything.filter((one) => sentences(one).some(wrong)))).toEqual([]);
  });

  it('are short enough to be read at a glance', () => {
    expect(places(everything.filter(({ note }) => words(note.say) > 60))).toEqual([]);
    expect(places(everything.filter(({ note }) => words(note.question) > 16))).toEqual([]);
    expect(places(everything.filter(({ note }) => words(note.answer) > 56))).toEqual([]);
  });

  it('rest on sections of published documents', () => {
    const isDead = (refs: string) =>
      referenceParts(refs).some(({ text, href }) => !/^\s*[,;]\s*$/.test(text) && !href?.includes('#'));
    expect(places(everything.filter(({ note }) => note.refs === '' || isDead(note.refs)))).toEqual([]);
  });

  it('depend on what happened, not on what the settings are called', () => {
    const anonymous = ofTheStory.flatMap(({ name, trace }) => notedIn(name, { ...trace, settings: {}, decisions: {} }));
    expect(anonymous.map(({ note }) => note)).toEqual(inTheStory.map(({ note }) => note));
  });

  it('take every name from the cast', () => {
    const names = ['Photo Printer', 'FreeFlashlight', 'Acme Login', 'Photo API'];
    const renamed = (trace: Trace): Trace =>
      JSON.parse(names.reduce((json, name, at) => json.replaceAll(name, `Party ${at}`), JSON.stringify(trace)));
    const said = ofTheStory.flatMap(({ name, trace }) => {
      const cast = trace.cast.map((party) => (party.kind === 'user' ? { ...party, name: 'Bo' } : party));
      return notedIn(name, renamed({ ...trace, cast }));
    });
    expect(places(said.filter((one) => /Ada|Photo Printer|FreeFlashlight|Acme|Photo API/.test(all(one))))).toEqual([]);
  });

  it('have words of their own for every step', () => {
    const isUnknown = ({ trace, cursor, note }: Noted) => {
      const step = trace.steps[cursor - 1];
      if (step === undefined) return false;
      const steps = trace.steps.with(cursor - 1, { ...step, id: 'no.such', checks: [] });
      return en.notes.moment({ ...trace, steps }, cursor).say === note.say;
    };
    expect(places(everything.filter(isUnknown))).toEqual([]);
  });

  it('write the reader’s own client small inside a sentence', () => {
    expect(places(elsewhere.filter((one) => /[\p{L}`,] (?:\*\*)?Your client/u.test(all(one))))).toEqual([]);
  });

  it('can be told in another language, with the same references', () => {
    const strange = pseudo(en);
    for (const { trace } of [...ofTheStory.slice(0, 8), ...fromElsewhere]) {
      const [plain, odd] = [en.notes.ending(trace), strange.notes.ending(trace)];
      expect(odd.say).toMatch(/^\[.*\]$/s);
      expect(odd.refs).toBe(plain.refs);
    }
  });
});

describe('a note is not used for a fact that is not so', () => {
  const saying = (words: RegExp, among: readonly Noted[] = everything) => among.filter((one) => words.test(all(one)));
  const refused = ({ trace, cursor }: Noted) =>
    trace.steps[cursor - 1]?.checks.some(({ passed }) => passed === false) ?? false;

  it('speaks of a failed check only where one failed', () => {
    const wrong = saying(/check (?:of .* )?that failed/, inTheStory).filter(
      (one) => !refused(one) && !one.where.endsWith(': end'),
    );
    expect(places(wrong)).toEqual([]);
  });

  it('names the attacker only in a run that has one', () => {
    const unnamed = saying(/FreeFlashlight/).filter(({ trace }) => namesOf(trace).thief === '');
    expect(places(unnamed)).toEqual([]);
  });

  it('says that the attacker has the code, the token or the photos only where it knows them', () => {
    const thiefKnows = ({ trace, cursor }: Noted, kind: 'code' | 'access_token' | 'photos') =>
      trace.cast.some(({ id }) => isThief(trace, id) && knowsKind(trace, cursor, id, kind));
    const claims = [
      [/FreeFlashlight has the code|FreeFlashlight redeems/, 'code'],
      [/the token goes to FreeFlashlight/, 'access_token'],
      [/FreeFlashlight has Ada’s photos/, 'photos'],
    ] as const;
    for (const [said, kind] of claims) {
      expect(saying(said).length).toBeGreaterThan(0);
      expect(places(saying(said).filter((one) => !thiefKnows(one, kind)))).toEqual([]);
    }
  });

  it('says that nobody got a code only where there is none', () => {
    const none = saying(/Nobody got a code|no code was made|there is no code\b/i);
    expect(none.length).toBeGreaterThan(0);
    expect(places(none.filter(({ trace }) => trace.secrets.some(({ kind }) => kind === 'code')))).toEqual([]);
  });

  it('says that the verifier was read only where the method shows it and somebody read it', () => {
    const read = saying(/FreeFlashlight (?:now )?knows the verifier|had read it as/);
    expect(read.length).toBeGreaterThan(0);
    const wrong = read.filter(({ trace }) => {
      const observed = trace.steps.some(({ observers }) => observers.length > 0);
      return !observed || trace.settings.pkce !== 'plain';
    });
    expect(places(wrong)).toEqual([]);
  });

  it('tells the methods apart by the request', () => {
    const plain = saying(/under `plain`|with `plain` they/, inTheStory).filter(({ note }) => /plain/.test(note.say));
    expect(plain.length).toBeGreaterThan(0);
    expect(places(plain.filter(({ trace }) => trace.settings.pkce !== 'plain'))).toEqual([]);
  });

  it('says that there is no challenge, or that it is a hash, only where that is so', () => {
    const hasMethod = (method: string, said: RegExp) => {
      const noted = saying(said, inTheStory);
      expect(noted.length).toBeGreaterThan(0);
      expect(places(noted.filter(({ trace }) => trace.settings.pkce !== method))).toEqual([]);
    };
    hasMethod('off', /and no `code_verifier`\.|no `code_challenge`\.|no challenge came/);
    hasMethod('S256', /its hash, the `code_challenge`|this hash may be seen|what it can do with a hash/);
  });

  it('tells the client to compare what came with the answer, and nothing else', () => {
    const carried = ({ trace, cursor }: Noted) => JSON.stringify(trace.steps[cursor - 1]?.message);
    for (const name of ['state', 'iss']) {
      const told = saying(new RegExp(`compare (?:.* and )?\`${name}\``)).filter(({ note }) => /compare/.test(note.say));
      expect(told.length).toBeGreaterThan(0);
      expect(places(told.filter((one) => !carried(one).includes(`${name}=`)))).toEqual([]);
    }
  });

  it('calls the address of the client unknown only where it is', () => {
    const unknown = saying(/not known to be the client’s/);
    const behind = ({ trace, cursor }: Noted) =>
      trace.steps
        .slice(0, cursor)
        .findLast(({ checks }) => checks.length > 0)
        ?.checks.find(({ passed }) => passed === false)?.check;
    expect(new Set(unknown.map(behind))).toEqual(new Set(['AZ-03', 'AZ-05', 'AZ-04']));
  });

  it('says that a refusal went elsewhere exactly where the attacker took it', () => {
    const ends = saying(/Nobody got a code/, inTheStory).filter(({ where }) => where.endsWith(': end'));
    const taken = ({ trace }: Noted) => trace.steps.some(({ to }) => isThief(trace, to));
    expect(new Set(ends.map(taken))).toEqual(new Set([true, false]));
    expect(places(ends.filter((one) => /the error went elsewhere/.test(all(one)) !== taken(one)))).toEqual([]);
  });

  it('says of what `plain` held that it hung on nobody reading the request', () => {
    const waits = saying(/PKCE protects the photos/, inTheStory);
    const plain = ({ trace }: Noted) => trace.settings.pkce === 'plain';
    expect(new Set(waits.map(plain))).toEqual(new Set([true, false]));
    expect(places(waits.filter((one) => /nobody else read the request/.test(all(one)) !== plain(one)))).toEqual([]);
  });

  it('ties a code to the key of a proof only where one came with what was pushed', () => {
    const tied = saying(/ties the code to:/);
    const bound = ({ trace }: Noted) =>
      trace.steps.some(
        ({ id, message }) => id === 'par.request' && message.kind === 'http.request' && headerOf(message, 'DPoP'),
      );
    expect(tied.some(bound)).toBe(true);
    expect(places(tied.filter((one) => /key of the DPoP proof/.test(all(one)) !== bound(one)))).toEqual([]);
  });

  it('says that the app waits only where it does', () => {
    const waiting = saying(/Photo Printer waits in vain/);
    expect(waiting.length).toBeGreaterThan(0);
    expect(places(waiting.filter(({ trace }) => trace.outcome.client !== 'waiting'))).toEqual([]);
  });

  it('says at the end of a run that completed what the client has, and nothing of a theft', () => {
    const endings = inTheStory.filter(
      ({ where, trace }) => where.endsWith(': end') && trace.outcome.verdict === 'completed',
    );
    expect(endings.length).toBeGreaterThan(0);
    expect(
      places(endings.filter((one) => !/never had the password/.test(all(one)) || /stole|theft/.test(all(one)))),
    ).toEqual([]);
  });
});
