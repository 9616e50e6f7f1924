import type { ClientRegistration } from '../oauth/registration.ts';
import type { AppLink } from './os/appLinks.ts';

/** What whoever runs a party does to it while it is running. No message carries it, and nobody in the story sends it. */
export type Operation =
  | { readonly type: 'client.registered'; readonly client: ClientRegistration }
  | { readonly type: 'app.installed'; readonly link: AppLink };
