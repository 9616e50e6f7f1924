import { describe, expect, it } from 'vitest';
import model from '../../docs/model.md?raw';
import { usualResourcePolicy } from '../oauth/resourcePolicy.ts';
import { usualPolicy } from '../oauth/serverPolicy.ts';

/** First and second column of the table under a heading or line. */
function tableAfter(line: string): readonly (readonly [string, string])[] {
  const [table = ''] = (model.split(line)[1] ?? '').trimStart().split('\n\n');
  const rows = table.split('\n').filter((row) => row.startsWith('| `'));
  return rows.map((row) => {
    const [, member = '', byDefault = ''] = row.split('|').map((cell) => cell.trim().replaceAll('`', ''));
    return [member, byDefault];
  });
}

describe('what teachers are told of the policies', () => {
  it('is every member of the policy of the server, with its default', () => {
    const expected = Object.entries(usualPolicy).map(([member, value]) => [member, String(value)]);
    expect(tableAfter('but where the table says more.')).toEqual(expected);
  });

  it('is every member of the policy of the API that the sandbox lets be changed', () => {
    const told = Object.fromEntries(tableAfter('changes these of the API:'));
    const proofs = { dpop: 'as the server', dpopProofReplay: 'as the server' };
    expect(told).toEqual({ ...usualResourcePolicy, ...proofs });
  });
});
