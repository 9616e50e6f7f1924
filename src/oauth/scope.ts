const SCOPE = /^[!#-[\]-~]+(?: [!#-[\]-~]+)*$/;

/**
 * The scope tokens of a space-separated list, or null where the list has another form.
 * @see RFC 6749 §3.3
 */
export function scopeTokens(scope: string): readonly string[] | null {
  return SCOPE.test(scope) ? scope.split(' ') : null;
}

/** Whether every scope asked for is among the allowed ones; false where the request is no list of scopes. */
export function scopeCovers(allowed: string, requested: string): boolean {
  const allowedTokens = new Set(scopeTokens(allowed));
  return scopeTokens(requested)?.every((token) => allowedTokens.has(token)) ?? false;
}
