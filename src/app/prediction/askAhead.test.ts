import { describe, expect, it } from 'vitest';
import { enInspected } from '../../i18n/enInspected.ts';
import { ACCEPTED, questionsOf } from '../../trace/questions.ts';
import type { Trace } from '../../trace/trace.ts';
import { type Choices, type Configuration, defaultConfiguration } from '../session/configuration.ts';
import { runsAtHand } from '../session/fixtures/runsAtHand.ts';
import { askAhead } from './askAhead.ts';
import { optionsInWords, predictionInWords, questionInWords } from './inWords.ts';

const wanted = new AbortController().signal;

function chosen(choices: Choices): Configuration {
  const usual = defaultConfiguration();
  return { ...usual, choices: { ...usual.choices, ...choices } };
}

async function askedIn(choices: Choices) {
  const configuration = chosen(choices);
  const [trace] = runsAtHand.reelOf(configuration)?.traces ?? [];
  if (trace === undefined) throw new Error('every run is at hand');
  return { trace, questions: await askAhead(runsAtHand, configuration, trace, wanted) };
}

const answersIn = async (choices: Choices) =>
  (await askedIn(choices)).questions.map(({ step, party, answer }) => `${step.id} ${party} ${answer}`);

describe('what is asked', () => {
  const asked: readonly (readonly [Choices, readonly string[]])[] = [
    [{}, ['token.request login accepted']],
    [{ pkce: 'off' }, ['authorization.request login accepted']],
    [{ pkce: 'off', pkceRequired: 'on' }, ['authorization.request login AZ-11']],
    [{ pkce: 'plain', pkceRequired: 'on' }, ['authorization.request login AZ-12']],
    [{ attack: 'response' }, ['redirect.open phone accepted', 'token.request login TK-11']],
    [
      { attack: 'response', pkce: 'off' },
      ['authorization.request login accepted', 'redirect.open phone accepted', 'token.request login accepted'],
    ],
    [{ attack: 'response', redirect: 'claimed-https' }, ['redirect.open phone OS-02']],
    [
      { attack: 'request-and-response', pkce: 'plain' },
      ['authorization.request login accepted', 'redirect.open phone accepted', 'token.request login accepted'],
    ],
    [{ attack: 'request-and-response' }, ['redirect.open phone accepted', 'token.request login TK-11']],
    // What Ada has just decided is not asked.
    [{ consent: 'deny' }, []],
  ];

  it.each(asked)('of %j is what one switch would turn, with the answer of the run', async (choices, expected) => {
    expect(await answersIn(choices)).toEqual(expected);
  });

  it.each([
    [
      'token.request',
      [ACCEPTED, 'CB-05', 'TK-03', 'TK-11'],
      [{}, { attack: 'response' }, { attack: 'response', pkce: 'off' }],
    ],
    [
      'authorization.request',
      [ACCEPTED, 'AZ-05', 'AZ-11', 'AZ-12'],
      ['off', 'plain'].flatMap((pkce) => [{ pkce }, { pkce, pkceRequired: 'on' }]),
    ],
  ] as const)('offers the same answers at %s, whatever the right one is', async (step, answers, runs) => {
    for (const choices of runs) {
      const { questions } = await askedIn(choices);
      const question = questions.find((one) => one.step.id === step);
      expect(question?.options.map(({ answer }) => answer)).toEqual(answers);
    }
  });

  it('is nothing about somebody who takes no part', async () => {
    expect(await answersIn({ redirect: 'claimed-https' })).toEqual([]);
  });

  it('is nothing where another run has another kind of message at that step', async () => {
    const { trace } = await askedIn({});
    const { trace: stolen } = await askedIn({ attack: 'response' });
    const askedBeside = (other: Trace) => questionsOf(trace, [{ setting: 'attack', trace: other }], []).length;
    expect(askedBeside(stolen)).toBe(1);
    const steps = stolen.steps.map((step) =>
      step.id === 'token.request'
        ? { ...step, checks: step.checks.map((made) => ({ ...made, check: `RT-${made.check}` })) }
        : step,
    );
    expect(askedBeside({ ...stolen, steps })).toBe(0);
  });

  it('is still what decided the run where no other run can be made', async () => {
    const configuration = chosen({ attack: 'response' });
    const [trace] = runsAtHand.reelOf(configuration)?.traces ?? [];
    if (trace === undefined) throw new Error('every run is at hand');
    const unreachable = { load: () => Promise.reject(new Error('no connection')), reelOf: () => null };
    const questions = await askAhead(unreachable, configuration, trace, wanted);
    expect(questions.map(({ step, answer }) => [step.id, answer])).toEqual([['token.request', 'TK-11']]);
  });
});

describe('in words', () => {
  it('says what comes next, and offers whole sentences', async () => {
    const { trace, questions } = await askedIn({ attack: 'response' });
    const question = questions.at(-1);
    if (question === undefined) throw new Error('something is asked');
    expect(questionInWords(question, trace, enInspected)).toBe(
      'Next: **Token request**, from FreeFlashlight. **What will Acme Login do?**',
    );
    const { trace: demanding, questions: asked } = await askedIn({ pkce: 'off', pkceRequired: 'on' });
    expect(asked.map((one) => questionInWords(one, demanding, enInspected))).toEqual([
      'Next: **Authorization request**, from the browser. PKCE demanded: S256. **What will Acme Login do?**',
    ]);
    expect(optionsInWords(question, trace, enInspected)).toEqual([
      'It accepts: no check fails.',
      'It refuses: the `state` is not that of the request.',
      'It refuses: whoever asks is not the app that it names.',
      'It refuses: no `code_verifier` that fits.',
    ]);
  });

  it('tells what happened, and what became of the check that was blamed', async () => {
    const { trace, questions } = await askedIn({ attack: 'response' });
    const question = questions.at(-1);
    if (question === undefined) throw new Error('something is asked');
    const told = (predicted: string) => predictionInWords({ question, predicted }, trace, enInspected);
    const happened = '**What happened:** It refuses: no `code_verifier` that fits.';
    expect(told('TK-11')).toBe('**As you predicted.** It refuses: no `code_verifier` that fits.');
    expect(told('TK-03')).toContain(`${happened} \`client_id\` names a public client.`);
    expect(told('CB-05')).toContain(`${happened} Acme Login examines nothing of the kind.`);
    expect(told(ACCEPTED)).toContain(`${happened} Acme Login stored a challenge with this code`);
  });
});
