import type { PkceFacts } from '../../text/inspector.ts';

const shared = (common: number) =>
  common === 0 ? 'not one leading character agrees' : `they agree in the first ${common} characters, then no more`;

/** What came of comparing the stored challenge with what was sent. */
export function pkceVerdict({ passed, server, sender, method, challenge, verifier, common }: PkceFacts): string {
  if (challenge === null && verifier === null) {
    return `No challenge was stored with this code and no verifier came: **nothing to compare**. ${server} cannot tell who redeems the code.`;
  }
  if (challenge === null) return `A verifier came for a code **without a challenge**: ${server} refuses it.`;
  if (verifier === null) return `${server} stored a challenge, so it asks for the verifier. ${sender} sent **none**.`;
  if (passed) {
    if (method === 'S256') return `**Equal**: whoever sent this knows the value behind the hash.`;
    return `**Equal**: under \`plain\` the challenge is the verifier, so whoever saw the one can send the other.`;
  }
  if (verifier === challenge) {
    return `**Different**: ${sender} offered the challenge itself as the verifier. Its hash is another value: ${shared(common)}.`;
  }
  return `**Different**: ${shared(common)}.`;
}
