/**
 * Whether two texts are equal, in a time that does not tell where they differ. No OAuth text demands it: with S256 a
 * leak would only show bits of a hash; under `plain` it would show the verifier itself.
 */
export function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) {
    // Past the end of b the code is NaN, which ^ takes for 0; the lengths already differ then.
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  }
  return difference === 0;
}
