import assert from 'node:assert/strict';

/** All that a library's error says, also of what caused it. */
function reasonsOf(error: unknown): readonly string[] {
  if (Array.isArray(error)) return error.flatMap(reasonsOf);
  if (typeof error !== 'object' || error === null) return [String(error)];
  const { message, code, error: named, cause, parameters } = error as Readonly<Record<string, unknown>>;
  return [message, code, named, ...[cause, parameters].filter((one) => one !== undefined).flatMap(reasonsOf)].filter(
    (one): one is string => typeof one === 'string',
  );
}

/** Holds where the library rejects, and its error says `reason`: an error code of the RFCs, or words of its own. */
export async function reports(reason: string | RegExp, work: Promise<unknown>): Promise<void> {
  const outcome = await work.then(
    () => null,
    (error: unknown) => reasonsOf(error),
  );
  assert.notEqual(outcome, null, `the library reports nothing; expected ${reason}`);
  const says = (text: string) => (typeof reason === 'string' ? text === reason : reason.test(text));
  assert.ok(outcome?.some(says), `the library reports ${outcome?.join(', ')}; expected ${reason}`);
}

/**
 * That a client is not who it says it is: the code in the body, or the challenge that a library looks at first where the
 * client used the Authorization header. @see RFC 6749 §5.2
 */
export const unauthenticated = /^invalid_client$|challenge in the WWW-Authenticate/;
