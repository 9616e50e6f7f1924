import { clientCredentials } from './clientCredentials.ts';
import { confidentialClients } from './confidentialClients.ts';
import { discovery } from './discovery.ts';
import { dpop } from './dpop.ts';
import type { Flow } from './flow.ts';
import { introspection } from './introspection.ts';
import { issuerParameter } from './issuerParameter.ts';
import { publicClients } from './publicClients.ts';
import { pushedRequests } from './pushedRequests.ts';
import { refreshing } from './refreshing.ts';
import { resources } from './resources.ts';
import { responseModes } from './responseModes.ts';
import { revocation } from './revocation.ts';

/** All that is shown with foreign software, in the order of the table. */
export const flows: readonly Flow[] = [
  discovery,
  ...publicClients,
  ...confidentialClients,
  issuerParameter,
  responseModes,
  pushedRequests,
  dpop,
  refreshing,
  clientCredentials,
  revocation,
  introspection,
  resources,
];
