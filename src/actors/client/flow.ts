import { assertEvent, assign, sendParent, setup } from 'xstate';
import { demandsNonce, offeredNonce } from '../../oauth/nonceDemand.ts';
import type { FlowContext, FlowInput, Nonces } from './flowContext.ts';
import type { FlowEvent, FlowNews } from './flowEvents.ts';
import { callbackOf, heldAfter, nameOfRefusal, pushedChecks, revocationChecks, tokenChecks } from './flowJudgements.ts';
import { askInOwnName, callApi, openBrowser, pushRequest, redeemCode, refresh, revoke } from './sending.ts';
import { showError, showPhotos } from './showing.ts';

interface Moment {
  readonly context: FlowContext;
  readonly event: FlowEvent;
}

function responseIn({ event }: Moment) {
  assertEvent(event, 'response.received');
  return event;
}

function callbackIn({ event }: Moment) {
  assertEvent(event, 'callback.received');
  return event;
}

const callback = (moment: Moment) => callbackOf(moment.context, callbackIn(moment));
const pushed = (moment: Moment) => pushedChecks(moment.context, responseIn(moment));
const token = (moment: Moment) => tokenChecks(moment.context, responseIn(moment));
const revocation = (moment: Moment) => revocationChecks(moment.context, responseIn(moment));

/** A second demand from the same party would be answered with the same: then it is an error like any other. */
const demanded = (moment: Moment, by: keyof Nonces) =>
  moment.context.key !== null && demandsNonce(responseIn(moment).message) && !moment.context.demanded.includes(by);

function nonceFrom(moment: Moment, party: keyof Nonces): Partial<FlowContext> {
  const { nonces, demanded } = moment.context;
  const { message } = responseIn(moment);
  const offered = offeredNonce(message);
  return {
    nonces: offered === null ? nonces : { ...nonces, [party]: offered },
    demanded: demandsNonce(message) ? [...demanded, party] : demanded,
  };
}

/** What every flow of a client can tell apart and do; each flow's machine puts it in an order. */
export const flow = setup({
  types: { context: {} as FlowContext, input: {} as FlowInput, events: {} as FlowEvent },
  guards: {
    requestGoesByBrowser: ({ context }) => context.config.authorizationRequest === 'by-browser',
    serverTakesPushedRequests: ({ context }) => context.metadata.pushed_authorization_request_endpoint !== undefined,
    serverRevokes: ({ context }) => context.metadata.revocation_endpoint !== undefined,
    requestWasTaken: (moment) => pushed(moment).refusal === null,
    callbackIsGood: (moment) => callback(moment).refusal === null,
    tokenWasIssued: (moment) => token(moment).refusal === null,
    serverDemandsNonce: (moment) => demanded(moment, 'server'),
    apiDemandsNonce: (moment) => demanded(moment, 'api'),
    resourceWasServed: (moment) => responseIn(moment).message.status === 200,
    tokenWasRefused: (moment) => responseIn(moment).message.status === 401,
    tokenWasRevoked: (moment) => revocation(moment).refusal === null,
  },
  actions: {
    keepSecrets: ({ context: { port, state, code_verifier, code_challenge } }) => {
      if (state !== null) port.keep('state', state);
      if (code_verifier !== null) port.keep('code_verifier', code_verifier);
      if (code_challenge !== null) port.keep('code_challenge', code_challenge);
    },
    countRequest: assign(({ context }) => ({ requests: context.requests + 1 })),
    awaitResponse: sendParent(({ self }): FlowNews => ({ type: 'response.awaited', flow: self.id })),
    awaitCallback: sendParent(
      ({ self, context: { state } }): FlowNews => ({ type: 'callback.awaited', flow: self.id, state }),
    ),
    tellTokens: sendParent(({ context: { tokens } }): FlowNews => ({ type: 'tokens.changed', tokens })),
    tellNonces: sendParent(({ context: { nonces } }): FlowNews => ({ type: 'nonces.learnt', nonces })),

    pushRequest: ({ context, event }) => pushRequest(context, event),
    openBrowser: ({ context }) => openBrowser(context),
    redeemCode: ({ context, event }) => redeemCode(context, event),
    refresh: ({ context, event }) => refresh(context, event),
    askInOwnName: ({ context, event }) => askInOwnName(context, event),
    callApi: ({ context, event }) => callApi(context, event),
    revoke: ({ context, event }) => revoke(context, event),

    reportPushedChecks: (moment) => moment.context.port.report(pushed(moment).findings),
    reportCallbackChecks: (moment) => moment.context.port.report(callback(moment).findings),
    reportTokenChecks: (moment) => moment.context.port.report(token(moment).findings),
    reportRevocationChecks: (moment) => moment.context.port.report(revocation(moment).findings),

    keepRequestUri: assign((moment) => ({ request_uri: pushed(moment).accepted?.request_uri ?? null })),
    keepCode: assign((moment) => ({ code: callback(moment).accepted?.code ?? null })),
    keepTokens: assign((moment) => {
      const { accepted } = token(moment);
      if (accepted === null) throw new Error('a refused token response has no token to keep');
      return { tokens: heldAfter(moment.context, accepted, responseIn(moment).at) };
    }),
    keepServerNonce: assign((moment) => nonceFrom(moment, 'server')),
    keepApiNonce: assign((moment) => nonceFrom(moment, 'api')),
    forgetTokens: assign({ tokens: null }),
    distrustAccessToken: assign((moment) => {
      const { tokens } = moment.context;
      return { tokens: tokens === null ? null : { ...tokens, expires_at: responseIn(moment).at } };
    }),

    showNoPushing: ({ context }) => showError(context, 'no-pushed-requests'),
    showNoRevocation: ({ context }) => showError(context, 'no-revocation'),
    showPushedError: (moment) => showError(moment.context, pushed(moment).refusal?.error ?? ''),
    showCallbackError: (moment) => {
      const { refusal } = callback(moment);
      if (refusal !== null) showError(moment.context, nameOfRefusal(refusal));
    },
    showTokenError: (moment) => showError(moment.context, token(moment).refusal?.error ?? ''),
    showRevocationError: (moment) => showError(moment.context, revocation(moment).refusal?.error ?? ''),
    showApiError: (moment) => showError(moment.context, String(responseIn(moment).message.status)),
    showPhotos: (moment) => showPhotos(moment.context, responseIn(moment).message),
  },
});
