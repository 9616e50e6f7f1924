import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import type { Change } from '../session/change.ts';
import { changeInWords } from './changeInWords.ts';

const told = (change: Pick<Change, 'by'> & Partial<Change>) =>
  changeInWords({ switches: [], runs: null, differsFrom: 1, ...change }, en);

describe('what a change did', () => {
  it('is told with the step from which on the run is another one', () => {
    const switches = [{ name: 'pkce', from: 'S256', to: 'off', column: null }];
    expect(told({ by: 'choose', switches, differsFrom: 2 })).toBe('PKCE: S256 → Off. The runs differ from step 2 on.');
    expect(told({ by: 'undo', switches, differsFrom: null })).toContain('Every message stays the same.');
  });

  it('is not told with a step where no switch was changed, but the scenario', () => {
    expect(told({ by: 'scenario' })).toBe('');
    expect(told({ by: 'visit' })).toBe('');
    expect(told({ by: 'undo' })).toBe('Undone.');
    expect(told({ by: 'restore' })).toBe('As the address has it.');
  });
});
