import { describe, expect, it } from 'vitest';
import { established, examine, fail, nothingToCheck, pass, type Rule } from './finding.ts';

const isSmall: Rule<number, string> = {
  check: 'N-1',
  ref: 'RFC 1 §1',
  examine: (number) => (number < 10 ? pass('9', String(number)) : fail('too large', '9', String(number))),
};
const isPrimeIfOdd: Rule<number, string> = {
  check: 'N-2',
  ref: 'RFC 1 §2',
  examine: (number) => (number % 2 === 0 ? nothingToCheck : number === 9 ? fail('not prime') : pass()),
};

describe('examine', () => {
  it('reports every rule in order with its section and its values', () => {
    expect(examine([isSmall, isPrimeIfOdd], 7)).toEqual({
      findings: [
        { check: 'N-1', passed: true, expected: '9', actual: '7', ref: 'RFC 1 §1' },
        { check: 'N-2', passed: true, expected: null, actual: null, ref: 'RFC 1 §2' },
      ],
      refusal: null,
    });
  });

  it('goes on where there was nothing to check', () => {
    const { findings, refusal } = examine([isPrimeIfOdd, isSmall], 4);
    expect(findings.map(({ passed }) => passed)).toEqual([null, true]);
    expect(refusal).toBeNull();
  });

  it('stops at the first failure and refuses with its reason', () => {
    const { findings, refusal } = examine([isSmall, isPrimeIfOdd], 12);
    expect(findings.map(({ check, passed }) => [check, passed])).toEqual([['N-1', false]]);
    expect(refusal).toBe('too large');
  });
});

describe('established', () => {
  it('throws where a rule passed without the value that it stands for', () => {
    expect(established('client', 'AZ-03')).toBe('client');
    expect(() => established(null, 'AZ-03')).toThrow('AZ-03');
  });
});
