import { describe, expect, it } from 'vitest';
import { enInspected } from '../../i18n/enInspected.ts';
import { ACCEPTED } from '../../trace/questions.ts';
import { type Choices, type Configuration, defaultConfiguration } from '../session/configuration.ts';
import { runsAtHand } from '../session/fixtures/runsAtHand.ts';
import { askAhead } from './askAhead.ts';
import { optionsInWords, predictionInWords, questionInWords } from './inWords.ts';

function chosen(choices: Choices): Configuration {
  const usual = defaultConfiguration();
  return { ...usual, choices: { ...usual.choices, ...choices } };
}

async function askedIn(choices: Choices) {
  const configuration = chosen(choices);
  const [trace] = runsAtHand.reelOf(configuration)?.traces ?? [];
  if (trace === undefined) throw new Error('every run is at hand');
  return { trace, questions: await askAhead(runsAtHand, configuration, trace) };
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

  it('offers the same answers whatever the right one is', async () => {
    const offered = async (choices: Choices) =>
      (await askedIn(choices)).questions
        .filter(({ step }) => step.id === 'token.request')
        .map(({ options }) => options.map(({ answer }) => answer));
    const all = [[ACCEPTED, 'TK-09', 'TK-11', 'TK-12']];
    expect(await offered({ attack: 'response' })).toEqual(all);
    expect(await offered({ attack: 'response', pkce: 'off' })).toEqual(all);
    expect(await offered({ attack: 'request-and-response', pkce: 'plain' })).toEqual(all);
    expect(await offered({})).toEqual(all);
  });

  it('is still what decided the run where no other run can be made', async () => {
    const configuration = chosen({ attack: 'response' });
    const [trace] = runsAtHand.reelOf(configuration)?.traces ?? [];
    if (trace === undefined) throw new Error('every run is at hand');
    const unreachable = { load: () => Promise.reject(new Error('no connection')), reelOf: () => null };
    const questions = await askAhead(unreachable, configuration, trace);
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
    expect(optionsInWords(question, trace, enInspected)).toEqual([
      'It accepts: no check fails.',
      'It refuses: the code is another client’s.',
      'It refuses: no `code_verifier` that fits.',
      'It refuses: another `redirect_uri` than before.',
    ]);
  });

  it('tells what became of the check that was blamed', async () => {
    const { trace, questions } = await askedIn({ attack: 'response' });
    const question = questions.at(-1);
    if (question === undefined) throw new Error('something is asked');
    const told = (predicted: string) => predictionInWords({ question, predicted }, trace, enInspected);
    expect(told('TK-11')).toMatch(/^\*\*As you predicted\.\*\* It refuses: no `code_verifier`/);
    expect(told('TK-09')).toContain('The code is known and was issued for `printer`');
    expect(told('TK-12')).toContain('It did not come to that check');
    expect(told(ACCEPTED)).toBe('**You predicted otherwise:** It accepts: no check fails.');
  });
});
