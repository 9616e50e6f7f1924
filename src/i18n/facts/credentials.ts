import { headerOf } from '../../oauth/wire.ts';
import type { Step } from '../../trace/trace.ts';
import { parametersOf } from './parametersOf.ts';

/** With what whoever sends a request to an authorization server shows who it is; nothing of it has been verified. */
export type Credentials = 'none' | 'secret' | 'assertion';

export function credentialsOf({ message }: Step): Credentials {
  const parameters = parametersOf(message);
  if (parameters.get('client_assertion') !== null) return 'assertion';
  const inHeader = message.kind === 'http.request' && headerOf(message, 'Authorization') !== null;
  return inHeader || parameters.get('client_secret') !== null ? 'secret' : 'none';
}

/** Whether a proof that the sender holds a key comes with a request. */
export function carriesProof({ message }: Step): boolean {
  return message.kind === 'http.request' && headerOf(message, 'DPoP') !== null;
}
