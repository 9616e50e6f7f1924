import type { ToldMoment } from '../../captions/caption.ts';

/** A proof that is right but for the server's nonce. */
export function wantsNonce({ to, from, failed }: ToldMoment): string {
  const old = failed?.actual === null ? 'The proof lacks a' : 'The proof has an old';
  return `${old} nonce of ${to}, which wants one in every proof: then **no proof can be made in advance** and kept for later. ${to} will send one, and ${from} may try again.`;
}
