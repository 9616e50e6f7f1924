import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../session/configuration.ts';
import { type NamedPicture, pictureName } from './pictureName.ts';

const usual = defaultConfiguration();
const picture: NamedPicture = { configuration: usual, cursor: 19, rows: 2, locale: 'en' };
const choosing = (choices: Record<string, string>): NamedPicture => ({
  ...picture,
  configuration: { ...usual, choices: { ...usual.choices, ...choices } },
});

describe('the file of a picture', () => {
  it('is called after the scenario, what is chosen differently, and the step', () => {
    expect(pictureName(picture, 'light')).toMatch(/^code-interception-step-19-[0-9a-z]{7}\.svg$/);
    expect(pictureName(choosing({ attack: 'response', pkce: 'off' }), 'dark')).toMatch(
      /^code-interception-attack-response-pkce-off-step-19-[0-9a-z]{7}-dark\.svg$/,
    );
  });

  it('has a name for each picture, and the same for the same one', () => {
    const different: readonly NamedPicture[] = [
      picture,
      choosing({ consent: 'deny' }),
      choosing({ attack: 'response' }),
      { ...picture, configuration: { ...usual, seed: '2' } },
      { ...picture, configuration: { ...usual, names: 'client:Acme Photos' } },
      { ...picture, configuration: { ...usual, compare: [{ pkce: 'off' }, { pkce: 'S256' }] } },
      { ...picture, cursor: 18 },
      { ...picture, rows: 3 },
      { ...picture, locale: 'en-XA' },
    ];
    const names = different.flatMap((one) => [pictureName(one, 'light'), pictureName(one, 'dark')]);
    expect(new Set(names).size).toBe(2 * different.length);
    const inAnotherOrder = Object.fromEntries(Object.entries(usual.choices).reverse());
    const same = { ...picture, configuration: { ...usual, choices: inAnotherOrder } };
    expect(pictureName(same, 'light')).toBe(pictureName(picture, 'light'));
  });

  it('is short, however much is chosen', () => {
    const much = choosing({ attack: 'response', pkce: 'off', redirect: 'claimed-https', consent: 'deny' });
    expect(pictureName(much, 'dark').length).toBeLessThanOrEqual(76);
  });
});
