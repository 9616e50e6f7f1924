import type { ClientConfig } from '../../src/actors/client/clientConfig.ts';
import { CLIENT_KEY, SECRET } from './provider.ts';

type Kind = Pick<ClientConfig, 'client_id' | 'authentication' | 'redirect_uri'>;

const web = { redirect_uri: 'https://client.example/cb' } as const;
const native = { redirect_uri: 'com.example.printer:/cb', authentication: { method: 'none' } } as const;

/** One client of each kind, as it is set up; the server has the other half of each. */
export const KINDS = {
  native: { ...native, client_id: 'native' },
  'native-pushing': { ...native, client_id: 'native-pushing' },
  'native-bound': { ...native, client_id: 'native-bound' },
  basic: { ...web, client_id: 'basic', authentication: { method: 'client_secret_basic', client_secret: SECRET } },
  post: { ...web, client_id: 'post', authentication: { method: 'client_secret_post', client_secret: SECRET } },
  assertion: { ...web, client_id: 'assertion', authentication: { method: 'private_key_jwt', key: CLIENT_KEY } },
  service: { ...web, client_id: 'service', authentication: { method: 'client_secret_basic', client_secret: SECRET } },
} as const satisfies Readonly<Record<string, Kind>>;
