import { encodeBase64url } from '../../oauth/base64url.ts';
import { accessTokenHash, signDpopProof } from '../../oauth/dpopProof.ts';
import { established } from '../../oauth/finding.ts';
import type { HttpRequest } from '../../oauth/wire.ts';
import type { FlowContext, Nonces } from './flowContext.ts';
import type { FlowEvent } from './flowEvents.ts';
import { type Credentials, credentials } from './requests/authentication.ts';
import { authorizationUrl, pushedRequest } from './requests/authorizationRequest.ts';
import { bearerRequest, boundRequest } from './requests/resourceRequest.ts';
import { clientCredentialsRequest, codeRequest, refreshRequest, revocationRequest } from './requests/tokenRequests.ts';

/** What happens at the start of a flow has the flow's own time. */
const timeOf = ({ began }: FlowContext, event: FlowEvent) => ('at' in event ? event.at : began);

function identifier({ port, ordinal, requests }: FlowContext, of: 'assertion' | 'proof'): string {
  return encodeBase64url(port.draw(`${of}_jti.${ordinal}.${requests}`, 16));
}

function credentialsOf(context: FlowContext, event: FlowEvent): Credentials {
  return credentials(context.config, timeOf(context, event), identifier(context, 'assertion'));
}

/** Adds the proof that the sender has the flow's key, where it has one. @see RFC 9449 §4.2, §5, §7.1 */
function withProof(
  context: FlowContext,
  event: FlowEvent,
  request: HttpRequest,
  to: keyof Nonces,
  access_token: string | null = null,
): HttpRequest {
  const { key, nonces } = context;
  if (key === null) return request;
  const [htu = ''] = request.url.split(/[?#]/, 1);
  const iat = Math.floor(timeOf(context, event) / 1000);
  const ath = access_token === null ? {} : { ath: accessTokenHash(access_token) };
  const nonce = nonces[to] === null ? {} : { nonce: nonces[to] };
  const claims = { jti: identifier(context, 'proof'), htm: request.method, htu, iat, ...ath, ...nonce };
  return { ...request, headers: [...request.headers, ['DPoP', signDpopProof(claims, key)]] };
}

const toServer = (context: FlowContext, event: FlowEvent, request: HttpRequest) =>
  context.port.send({ channel: 'back', message: withProof(context, event, request, 'server') });

export function pushRequest(context: FlowContext, event: FlowEvent): void {
  const endpoint = context.metadata.pushed_authorization_request_endpoint;
  if (endpoint === undefined) throw new Error('the server takes no pushed requests');
  const message = pushedRequest(endpoint, context, credentialsOf(context, event));
  context.port.send({ channel: 'back', message });
}

export function openBrowser(context: FlowContext): void {
  const { port, config } = context;
  const message = { kind: 'open', url: authorizationUrl(context) } as const;
  port.send({ to: config.browser, name: 'authorization.open', channel: 'device', message });
}

export function redeemCode(context: FlowContext, event: FlowEvent): void {
  const { config, metadata, code_verifier } = context;
  const redeemed = { code: established(context.code, 'CB-07'), code_verifier };
  toServer(context, event, codeRequest(metadata.token_endpoint, config, redeemed, credentialsOf(context, event)));
}

export function refresh(context: FlowContext, event: FlowEvent): void {
  const { config, metadata, tokens } = context;
  const refresh_token = tokens?.refresh_token;
  if (!refresh_token) throw new Error('there is no refresh token');
  toServer(
    context,
    event,
    refreshRequest(metadata.token_endpoint, config, refresh_token, credentialsOf(context, event)),
  );
}

export function askInOwnName(context: FlowContext, event: FlowEvent): void {
  const { config, metadata } = context;
  toServer(context, event, clientCredentialsRequest(metadata.token_endpoint, config, credentialsOf(context, event)));
}

export function revoke(context: FlowContext, event: FlowEvent): void {
  const { port, metadata, tokens } = context;
  if (metadata.revocation_endpoint === undefined || tokens === null) throw new Error('there is nothing to revoke');
  const { access_token, refresh_token } = tokens;
  const hint = refresh_token === null ? 'access_token' : 'refresh_token';
  const credentials = credentialsOf(context, event);
  const message = revocationRequest(metadata.revocation_endpoint, refresh_token ?? access_token, hint, credentials);
  port.send({ channel: 'back', message });
}

export function callApi(context: FlowContext, event: FlowEvent): void {
  const { port, config, tokens } = context;
  if (tokens === null) throw new Error('there is no access token');
  const { access_token, token_type } = tokens;
  const message =
    token_type.toLowerCase() === 'dpop'
      ? withProof(context, event, boundRequest(config.resource, access_token), 'api', access_token)
      : bearerRequest(config.resource, access_token);
  port.send({ channel: 'back', message });
}
