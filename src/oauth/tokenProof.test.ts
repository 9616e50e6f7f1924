import { describe, expect, it } from 'vitest';
import { signDpopProof } from './dpopProof.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { PROOF, PROOF_KEY } from './fixtures/proofs.ts';
import { ISSUER, PRINTER } from './fixtures/registrations.ts';
import { tokenRequest } from './fixtures/requests.ts';
import { type ServerChanges, tokenServer } from './fixtures/tokenServer.ts';
import { jwkThumbprint } from './jwk.ts';
import { examineTokenRequest } from './tokenRequest.ts';

const BOUND = { ...PRINTER, dpop_bound_access_tokens: true };
const good = signDpopProof(PROOF, PROOF_KEY);

function examined(proof: string | null, changes: ServerChanges = {}) {
  const request = tokenRequest();
  const headers = proof === null ? request.headers : [...request.headers, ['DPoP', proof] as const];
  return examineTokenRequest({ ...request, headers }, tokenServer(changes));
}

describe('TK-07, a proof of possession (RFC 9449 §5)', () => {
  it('is nothing to check where none came and none is demanded', () => {
    const judgement = examined(null);
    expect(findingOf(judgement, 'TK-07')).toMatchObject({ passed: null, ref: 'RFC 9449 §5' });
    expect(judgement.accepted?.jkt).toBeNull();
  });

  it.each([good, 'e30.e30.e30'])('is ignored by a server that does not do DPoP', (proof) => {
    const judgement = examined(proof, { clients: [BOUND], policy: { dpop: 'off' } });
    expect(findingOf(judgement, 'TK-07')?.passed).toBeNull();
    expect(checksOf(judgement)).not.toContain('TK-07-typ');
    expect(judgement.accepted?.jkt).toBeNull();
  });

  it('names the key to which the token is bound', () => {
    const judgement = examined(good);
    expect(findingOf(judgement, 'TK-07')?.passed).toBe(true);
    expect(findingOf(judgement, 'TK-07-htu')).toMatchObject({ passed: true, expected: `${ISSUER}/token` });
    expect(judgement.accepted?.jkt).toBe(jwkThumbprint(PROOF_KEY.jwk));
  });

  it('comes before the code is looked at: invalid_dpop_proof', () => {
    const judgement = examined(signDpopProof({ ...PROOF, htm: 'GET' }, PROOF_KEY));
    expect(checksOf(judgement).at(-1)).toBe('TK-07-htm');
    expect(judgement.refusal?.error).toBe('invalid_dpop_proof');
    expect(judgement.seen).toEqual([]);
  });

  it('is missing where the client is registered to bring one: invalid_request (§5.2)', () => {
    const judgement = examined(null, { clients: [BOUND] });
    expect(findingOf(judgement, 'TK-07')).toMatchObject({ passed: false, ref: 'RFC 9449 §5.2' });
    expect(judgement.refusal?.error).toBe('invalid_request');
    expect(examined(good, { clients: [BOUND] }).refusal).toBeNull();
  });

  it('must contain a nonce of the server where there are any: use_dpop_nonce (§8)', () => {
    const nonces = ['now', 'before'];
    expect(examined(good, { nonces }).refusal?.error).toBe('use_dpop_nonce');
    for (const nonce of nonces) {
      expect(examined(signDpopProof({ ...PROOF, nonce }, PROOF_KEY), { nonces }).refusal).toBeNull();
    }
  });

  it('is good for one request, even one that is refused for its code, unless the policy takes it again (§11.1)', () => {
    const { seen } = examined(good, { records: { codes: [] } });
    expect(seen.map(({ jti }) => jti)).toEqual([PROOF.jti]);
    expect(examined(good, { records: { seen } }).refusal?.error).toBe('invalid_dpop_proof');
    expect(examined(good, { records: { seen }, policy: { dpopProofReplay: 'accepted' } }).refusal).toBeNull();
  });
});
