import { clientCredentialsMachine } from './clientCredentialsMachine.ts';
import { clientMachine } from './clientMachine.ts';
import { discoveryMachine } from './discoveryMachine.ts';
import { refreshMachine } from './refreshMachine.ts';
import { revocationMachine } from './revocationMachine.ts';
import { visitMachine } from './visitMachine.ts';

/** A client that can do everything: it asks for metadata, keeps its tokens, refreshes and revokes them, acts for itself. */
export const versatileClientMachine = clientMachine.provide({
  actors: {
    discovery: discoveryMachine,
    refresh: refreshMachine,
    clientCredentials: clientCredentialsMachine,
    visit: visitMachine,
    revocation: revocationMachine,
  },
});
