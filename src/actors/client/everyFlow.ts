import { clientCredentialsMachine } from './clientCredentialsMachine.ts';
import type { Flows } from './clientMachine.ts';
import { discoveryMachine } from './discoveryMachine.ts';
import { refreshMachine } from './refreshMachine.ts';
import { revocationMachine } from './revocationMachine.ts';
import { visitMachine } from './visitMachine.ts';

/** A client with these asks for metadata, keeps its tokens, refreshes and revokes them, and acts for itself. */
export const everyFlow: Flows = {
  discovery: discoveryMachine,
  refresh: refreshMachine,
  clientCredentials: clientCredentialsMachine,
  visit: visitMachine,
  revocation: revocationMachine,
};
