/**
 * A description in the characters that `error_description` may have; the others become spaces.
 * @see RFC 6749 §4.1.2.1, §5.2, RFC 6750 §3
 */
export function errorDescription(text: string): string {
  return text.replaceAll(/[^ !#-[\]-~]/g, ' ');
}
