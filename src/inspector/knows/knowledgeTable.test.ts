import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { knowsKind } from '../../trace/knowledge.ts';
import { cursorOf } from '../../trace/moments.ts';
import { knowledgeTable } from './knowledgeTable.ts';
import { equalSecrets, knowersOf } from './secretStory.ts';

const stolen = simulate(codeInterception, { settings: { attack: 'request-and-response', pkce: 'plain' } });

function cellOf(cursor: number, secretId: string, party: string) {
  const { parties, rows } = knowledgeTable(stolen, cursor);
  const row = rows.find(({ secret }) => secret.id === secretId);
  return row?.cells[parties.findIndex(({ id }) => id === party)];
}

describe('the table of who knows what', () => {
  it('keeps a row for a secret of another run', () => {
    const bare = simulate(codeInterception, { settings: { pkce: 'off' } });
    const { rows } = knowledgeTable(bare, bare.steps.length, stolen.secrets);
    expect(rows.find(({ secret }) => secret.kind === 'code_verifier')?.being).toBe('none');
    expect(rows.find(({ secret }) => secret.kind === 'code')?.being).toBe('made');
  });

  it('has only what was held before the first message', () => {
    const { rows } = knowledgeTable(stolen, 0);
    const held = new Set(stolen.start.learned.map(({ secret }) => secret));
    expect(new Set(rows.filter(({ being }) => being === 'made').map(({ secret }) => secret.id))).toEqual(held);
    expect(held.has('password') && !held.has('code')).toBe(true);
    expect(cellOf(0, 'password', 'ada')).toMatchObject({ how: 'held', step: 0 });
    expect(cellOf(0, 'password', 'printer')).toBeNull();
  });

  it('says how and at which step the thief learnt the challenge and the code', () => {
    const end = stolen.steps.length;
    const observed = cursorOf(stolen, 'authorization.open');
    expect(cellOf(end, 'code_challenge', 'flashlight')).toMatchObject({ how: 'observed', step: observed });
    const delivered = cursorOf(stolen, 'redirect.deliver') ?? 0;
    expect(cellOf(end, 'code', 'flashlight')).toMatchObject({ how: 'received', step: delivered });
    expect(cellOf(delivered - 1, 'code', 'flashlight')).toBeNull();
  });

  it('agrees with the knowledge of the Trace at every moment', () => {
    for (let cursor = 0; cursor <= stolen.steps.length; cursor += 1) {
      for (const { secret, cells } of knowledgeTable(stolen, cursor).rows) {
        const known = cells.map((cell) => cell !== null);
        expect(known).toEqual(stolen.cast.map(({ id }) => knowsKind(stolen, cursor, id, secret.kind)));
      }
    }
  });
});

describe('the story of a secret', () => {
  it('begins with the party that made it', () => {
    const [maker, ...others] = knowersOf(stolen, stolen.steps.length, 'code');
    expect(maker).toMatchObject({ party: 'login', how: 'made' });
    expect(others.map(({ party }) => party)).toContain('flashlight');
  });

  it('names the secrets of the same value once they exist: under plain the challenge is the verifier', () => {
    const end = stolen.steps.length;
    expect(equalSecrets(stolen, end, 'code_challenge')).toEqual(['code_verifier']);
    expect(equalSecrets(stolen, 0, 'code_challenge')).toEqual([]);
    const hashed = simulate(codeInterception, { settings: { pkce: 'S256' } });
    expect(equalSecrets(hashed, hashed.steps.length, 'code_challenge')).toEqual([]);
  });
});
