import type { Wordings } from '../../checks/wording.ts';
import { clientAuthenticationChecks } from './clientAuthentication.ts';
import { formChecks } from './form.ts';

/** What is examined where a client gives a token back. */
export const revocationChecks: Wordings = {
  ...formChecks('RV', 'revocation endpoint'),
  ...clientAuthenticationChecks('RV-03'),
  'RV-04': {
    pass: () => ['A `token` is named.', 'a token is named'],
    fail: () => ['`token` is missing.', 'token is missing'],
  },
  'RV-05': {
    pass: ({ expected }) => [
      `The token was issued to ${expected}, the client that asks to revoke it.`,
      'the token is this client’s',
    ],
    fail: ({ expected }) => [
      `The token was issued to ${expected}: a client may only give back what is its own.`,
      'the token is another client’s',
    ],
    none: ({ by }) => [
      `${by} knows no such token. That is no error: it is as invalid as the client wants it to be.`,
      'no such token, which is no error',
    ],
  },
};
