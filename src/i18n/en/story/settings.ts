interface Words {
  readonly name: string;
  readonly meaning: string;
}

interface SettingWords extends Words {
  readonly values: Readonly<Record<string, Words>>;
}

const settings: Readonly<Record<string, SettingWords>> = {
  attack: {
    name: 'Attack',
    meaning: 'Whether a malicious app on the same device goes after the code, and what it gets to see.',
    values: {
      off: { name: 'Off', meaning: 'No malicious app.' },
      response: {
        name: 'Takes redirect',
        meaning: 'It claims the address of the redirect, to get the code that comes back.',
      },
      'request-and-response': {
        name: 'Sees request too',
        meaning: 'It also reads the authorization request in a log of the device.',
      },
    },
  },
  pkce: {
    name: 'PKCE',
    meaning: 'How the app ties the code to a secret of its own.',
    values: {
      off: {
        name: 'Off',
        meaning: 'No challenge: the code is tied to nothing secret. Public clients must use PKCE (RFC 9700 §2.1.1).',
      },
      plain: {
        name: 'plain',
        meaning:
          'The challenge is the verifier itself. Helps only while nobody sees the request. A client that can do S256 must use S256 (RFC 7636 §4.2).',
      },
      S256: {
        name: 'S256',
        meaning: 'The challenge is a SHA-256 hash of the verifier. Whoever sees it still cannot redeem the code.',
      },
    },
  },
  pkceRequired: {
    name: 'PKCE demanded',
    meaning: 'Whether the authorization server refuses requests of this app without a challenge of method S256.',
    values: {
      off: {
        name: 'No',
        meaning:
          'The server takes what the app does: no challenge, plain or S256. It should refuse native apps without PKCE (RFC 8252 §8.1).',
      },
      on: { name: 'S256', meaning: 'The server refuses any other request of this app.' },
    },
  },
  redirect: {
    name: 'Redirect address',
    meaning: 'The address at which the app gets its answer.',
    values: {
      'custom-scheme': {
        name: 'Custom scheme',
        meaning: 'A scheme named after the app maker’s domain. Any app may claim it; no system checks.',
      },
      'claimed-https': {
        name: 'Claimed https',
        meaning:
          'An https address of the app maker’s domain. The device opens it in the app that the domain’s owner confirms, or else in the browser.',
      },
    },
  },
  flow: {
    name: 'Flow',
    meaning: '',
    values: {
      code: { name: 'Code + PKCE', meaning: '' },
      'wrong-verifier': { name: 'Wrong verifier', meaning: '' },
      'par-dpop': { name: 'PAR + DPoP', meaning: '' },
      refresh: { name: 'Refresh', meaning: '' },
      service: { name: 'Service', meaning: '' },
    },
  },
  consent: {
    name: 'Consent',
    meaning: 'What the user answers on the consent page.',
    values: {
      allow: { name: 'Allow', meaning: 'The user lets the app have what it asks for.' },
      deny: { name: 'Deny', meaning: 'No code is made.' },
    },
  },
};

const wordsOf = (name: string) => (Object.hasOwn(settings, name) ? settings[name] : undefined);

/** A setting or decision; one that nobody has named goes by its own name. */
export function setting(name: string): Words {
  const { name: shown, meaning } = wordsOf(name) ?? { name, meaning: '' };
  return { name: shown, meaning };
}

export function settingValue(name: string, value: string): Words {
  const values = wordsOf(name)?.values ?? {};
  return (Object.hasOwn(values, value) && values[value]) || { name: value, meaning: '' };
}
