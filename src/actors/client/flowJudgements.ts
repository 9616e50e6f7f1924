import { type CallbackRefusal, type ClientTransaction, examineCallback } from '../../oauth/callback.ts';
import { examinePushedResponse } from '../../oauth/pushedResponse.ts';
import { type ExpectedTypes, examineTokenResponse, type ReceivedToken } from '../../oauth/receivedToken.ts';
import { examineRevocationAnswer } from '../../oauth/revocationAnswer.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import type { Handover } from '../../trace/trace.ts';
import { oncePerEvent } from '../oncePerEvent.ts';
import type { Received } from '../port.ts';
import type { FlowContext, HeldTokens } from './flowContext.ts';

type Response = Received<'response.received', HttpResponse>;

export const callbackOf = oncePerEvent((context: FlowContext, { message }: Received<'callback.received', Handover>) =>
  examineCallback(message.url, transactionOf(context)),
);

export const pushedChecks = oncePerEvent((_: FlowContext, { message }: Response) => examinePushedResponse(message));

export const tokenChecks = oncePerEvent((context: FlowContext, { message }: Response) =>
  examineTokenResponse(message, expectedTypes(context)),
);

export const revocationChecks = oncePerEvent((_: FlowContext, { message }: Response) =>
  examineRevocationAnswer(message),
);

function transactionOf({ config, metadata, state }: FlowContext): ClientTransaction {
  const { issuer, redirect_uri, response_mode, policy } = config;
  const advertised = metadata.authorization_response_iss_parameter_supported === true;
  const iss = advertised ? 'required' : 'unexpected';
  return { issuer, redirect_uri, response_mode, state, iss: policy.issuerParameter === 'ignored' ? 'ignored' : iss };
}

function expectedTypes({ key, config }: FlowContext): ExpectedTypes {
  if (key === null) return ['Bearer'];
  return config.policy.unboundToken === 'accepted' ? ['DPoP', 'Bearer'] : ['DPoP'];
}

/** What the client holds after a token response; the refresh token that it had stays good where no other came. */
export function heldAfter({ config, tokens, key }: FlowContext, received: ReceivedToken, at: number): HeldTokens {
  const { access_token, token_type, expires_in, refresh_token, scope } = received;
  return {
    access_token,
    token_type,
    expires_at: expires_in === null ? null : at + expires_in * 1000,
    refresh_token: refresh_token ?? tokens?.refresh_token ?? null,
    scope: scope ?? config.scope,
    key,
  };
}

export function nameOfRefusal(refusal: CallbackRefusal): string {
  return refusal.reason === 'error' ? refusal.error : refusal.reason;
}
