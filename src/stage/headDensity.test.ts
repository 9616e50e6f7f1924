import { describe, expect, it } from 'vitest';
import { densityOfNames, headDensity } from './headDensity.ts';

describe('a head', () => {
  it('is set by the width of its lane, in full before that is known', () => {
    expect([null, 12, 9, 7.5].map(headDensity)).toEqual(['full', 'full', 'narrow', 'tight']);
  });

  it('is set smaller until no name is cut off', () => {
    expect(densityOfNames('full', () => 0)).toBe('full');
    expect(densityOfNames('full', (density) => (density === 'full' ? 1 : 0))).toBe('narrow');
    expect(densityOfNames('full', (density) => (density === 'tight' ? 0 : 1))).toBe('tight');
  });

  it('is never set larger than its lane allows', () => {
    expect(densityOfNames('narrow', () => 0)).toBe('narrow');
  });

  it('keeps its usual density where a name is cut off in all of them', () => {
    expect(densityOfNames('full', () => 1)).toBe('full');
    expect(densityOfNames('full', (density) => (density === 'full' ? 2 : 1))).toBe('narrow');
  });
});
