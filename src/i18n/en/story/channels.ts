import type { Channel, PartyKind } from '../../../trace/trace.ts';

export const channels: Readonly<Record<Channel, { readonly name: string; readonly meaning: string }>> = {
  front: {
    name: 'front channel',
    meaning:
      'Passes through the browser. TLS protects each hop on the network. What stands in an address may be read by others on the device; a form in a body is seen by browser and server only.',
  },
  back: { name: 'back channel', meaning: 'Straight from one party to the other over TLS; nobody in between.' },
  device: {
    name: 'on the device',
    meaning:
      'Handed from program to program on one device. TLS protects only what goes over the network, and not this: others on the device may read the address.',
  },
  person: { name: 'on screen', meaning: 'Between a person and a screen.' },
};

export const roles: Readonly<Record<PartyKind, { readonly name: string; readonly meaning: string }>> = {
  user: { name: 'User', meaning: 'owns the photos and decides who may have them' },
  browser: { name: 'User agent', meaning: 'loads pages, keeps cookies, follows redirects' },
  os: { name: 'Operating system', meaning: 'hands an address to an app that claims it' },
  client: { name: 'Client app', meaning: 'wants access to the photos in the user’s name' },
  server: {
    name: 'Auth server',
    meaning: 'the authorization server: signs the user in, asks for consent, issues codes and tokens',
  },
  api: { name: 'Resource API', meaning: 'keeps the photos and gives them to whoever brings a valid access token' },
  attacker: { name: 'Malicious app', meaning: 'wants the photos without the user’s consent' },
};
