import type { AssertionReceiver } from './clientAssertionRules.ts';
import { readCredentials } from './clientCredentials.ts';
import { equalInConstantTime } from './constantTime.ts';
import { type Examined, established, fail, type Judgement, pass, type Rule } from './finding.ts';
import type { ReceivedForm } from './formRules.ts';
import { accept, andThen, judge } from './judgement.ts';
import type { Parameters } from './parameters.ts';
import type { SeenIdentifier } from './records.ts';
import type { ClientRegistration } from './registration.ts';
import { invalidClient, type TokenObjection } from './tokenObjection.ts';
import type { HttpRequest } from './wire.ts';

/** The client that sends a request, and the identifier of its assertion where it authenticated by one. */
export interface AuthenticatedClient {
  readonly client: ClientRegistration;
  /** What the server must remember, so that the assertion is not taken twice. */
  readonly seen: readonly SeenIdentifier[];
}

/**
 * Identifies the client of a form and authenticates it by the method that it is registered for. The findings are `check`,
 * and for an assertion `${check}-alg` and so on.
 * @see RFC 6749 §2.3, RFC 7523 §3
 */
export function authenticateClient(
  check: string,
  form: ReceivedForm,
  clients: readonly ClientRegistration[],
  receiver: AssertionReceiver,
): Judgement<TokenObjection, AuthenticatedClient> {
  const { request, parameters } = form;
  const named = namedClient(request, parameters, clients);
  const { clientAssertions } = receiver;
  const rule: Rule<ReceivedForm, TokenObjection> = {
    check,
    ref: 'RFC 6749 §3.2.1',
    examine: () => examineClient(request, parameters, named, clientAssertions !== null),
  };
  return andThen(
    judge([rule], form, () => established(named, check)),
    (client) => {
      const assertion = parameters.get('client_assertion');
      if (assertion === null) return accept({ client, seen: [] });
      const examined = established(clientAssertions, check).examine(check, assertion, client, receiver);
      return andThen(examined, (seen) => accept({ client, seen: [seen] }));
    },
  );
}

/** The client that the credentials name, or null; whether it is authentic is for `examineClient` to say. */
function namedClient(
  request: HttpRequest,
  parameters: Parameters,
  clients: readonly ClientRegistration[],
): ClientRegistration | null {
  const read = readCredentials(request, parameters);
  if (read.method === 'refused') return null;
  return clients.find((client) => client.client_id === read.client_id) ?? null;
}

/**
 * Whether the client uses the method that it is registered for, and whether its secret is right. A client with a secret
 * is never treated as public. What an assertion says is examined afterwards.
 * @see RFC 6749 §2.3, §3.2.1, §5.2
 */
function examineClient(
  request: HttpRequest,
  parameters: Parameters,
  client: ClientRegistration | null,
  takesAssertions: boolean,
): Examined<TokenObjection> {
  const read = readCredentials(request, parameters);
  if (read.method === 'refused') return fail(read.objection);
  const by = read.method === 'client_secret_basic' ? 'header' : 'body';
  if (client === null) return fail(invalidClient('The client is not registered', by), null, read.client_id);
  const { token_endpoint_auth_method } = client;
  const expected =
    token_endpoint_auth_method === 'private_key_jwt' && !takesAssertions ? null : token_endpoint_auth_method;
  if (read.method !== expected) {
    return fail(invalidClient('The client must authenticate by another method', by), expected, read.method);
  }
  if (expected === 'none' || expected === 'private_key_jwt') return pass(expected, read.method);
  const secret = client.client_secret ?? null;
  const authentic = secret !== null && read.secret !== null && equalInConstantTime(read.secret, secret);
  // A wrong secret is not shown: it may be the right one with a typing error.
  return authentic ? pass(expected, read.method) : fail(invalidClient('Client authentication failed', by));
}
