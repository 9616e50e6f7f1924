import { encodeBase64url } from '../../oauth/base64url.ts';
import { codeChallenge } from '../../oauth/pkce.ts';
import { type SigningKey, signingKeyFrom } from '../../oauth/signingKey.ts';
import type { Port } from '../port.ts';
import type { ClientConfig, ServerMetadata } from './clientConfig.ts';

/** What a client holds after a token response. */
export interface HeldTokens {
  readonly access_token: string;
  readonly token_type: string;
  /** When the access token stops being good, in milliseconds since the Unix epoch; null where nobody said. */
  readonly expires_at: number | null;
  readonly refresh_token: string | null;
  readonly scope: string;
  /** The key that both are bound to, or null. */
  readonly key: SigningKey | null;
}

/** The latest nonce of each of the two that demand one; theirs are separate. @see RFC 9449 §8, §9 */
export interface Nonces {
  readonly server: string | null;
  readonly api: string | null;
}

/** What a flow starts from. */
export interface FlowInput {
  readonly port: Port;
  readonly config: ClientConfig;
  readonly metadata: ServerMetadata;
  /** Which flow of this client it is: labels of chance contain it, so that no two flows draw the same. */
  readonly ordinal: number;
  /** When it began, in milliseconds since the Unix epoch. */
  readonly began: number;
  readonly nonces: Nonces;
  /** The tokens that the client holds. */
  readonly tokens: HeldTokens | null;
}

/** What one flow made up and must remember until its end. */
export interface FlowContext extends FlowInput {
  readonly state: string | null;
  readonly code_verifier: string | null;
  readonly code_challenge: string | null;
  readonly key: SigningKey | null;
  /** How many HTTP requests it has made: labels of chance contain it. */
  readonly requests: number;
  /** Who demanded a nonce in this flow. Nobody gets a second one: the proof would be refused again. */
  readonly demanded: readonly (keyof Nonces)[];
  readonly request_uri: string | null;
  readonly code: string | null;
}

/** The start of a flow that sends the user to the server: it makes a state, a verifier and a key of its own. */
export function flowOfUser(input: FlowInput): FlowContext {
  const { port, config, ordinal } = input;
  const state = config.policy.state === 'off' ? null : encodeBase64url(port.draw(`state.${ordinal}`, 16));
  return { ...flowWithoutUser(input), state, ...verifierOf(input) };
}

/** The start of a flow in the client's own name: it makes a key of its own. */
export function flowWithoutUser(input: FlowInput): FlowContext {
  const { port, config, ordinal } = input;
  const key = config.dpop === 'off' ? null : signingKeyFrom(port.draw(`dpop_key.${ordinal}`, 48));
  return { ...bareFlow(input), key };
}

/** The start of a flow that goes on with the tokens that the client holds, and with their key. */
export function continuedFlow(input: FlowInput): FlowContext {
  return { ...bareFlow(input), key: input.tokens?.key ?? null };
}

function bareFlow(input: FlowInput): FlowContext {
  const unknown = { state: null, code_verifier: null, code_challenge: null, key: null, request_uri: null, code: null };
  return { ...input, ...unknown, requests: 0, demanded: [] };
}

function verifierOf({ port, config, ordinal }: FlowInput): Pick<FlowContext, 'code_verifier' | 'code_challenge'> {
  const method = config.code_challenge_method;
  if (method === null) return { code_verifier: null, code_challenge: null };
  const code_verifier = encodeBase64url(port.draw(`code_verifier.${ordinal}`, 32));
  return { code_verifier, code_challenge: codeChallenge(method, code_verifier) };
}
