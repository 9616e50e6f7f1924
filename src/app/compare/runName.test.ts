import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { type Choices, defaultConfiguration } from '../session/configuration.ts';
import { runName } from './runName.ts';

const namesOf = (...compare: readonly Choices[]) =>
  compare.map((_, run) => runName({ ...defaultConfiguration(), compare }, run, en));

describe('a run beside others', () => {
  it('is called by the switches in which they differ', () => {
    expect(namesOf({ pkce: 'off' }, { pkce: 'S256' })).toEqual(['PKCE: Off', 'PKCE: S256']);
  });

  it('is called by its place as well where another is like it', () => {
    expect(namesOf({ pkce: 'off' }, { pkce: 'S256' }, { pkce: 'off' })).toEqual([
      'Run 1, PKCE: Off',
      'PKCE: S256',
      'Run 3, PKCE: Off',
    ]);
    expect(namesOf({}, {})).toEqual(['Run 1', 'Run 2']);
  });
});
