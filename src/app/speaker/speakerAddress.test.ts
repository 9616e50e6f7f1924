import { describe, expect, it } from 'vitest';
import { keptSecret } from './keptSecret.ts';
import { lastingSecret } from './lastingSecret.ts';
import { secretInHash, speakerAddress } from './speakerAddress.ts';

const SECRET = 'abcdefghijklmnopqrst_-';

describe('the address of the speaker’s window', () => {
  it('is the page’s own document, with the secret where no server sees it', () => {
    const address = speakerAddress('https://lab.example/sub/?attack=response&pkce=off#step=token.request', SECRET);
    expect(address).toBe(`https://lab.example/sub/#speaker=${SECRET}`);
    expect(speakerAddress('file:///home/ada/lab.html?pkce=off', SECRET)).toBe(
      `file:///home/ada/lab.html#speaker=${SECRET}`,
    );
    expect(secretInHash(new URL(address).hash)).toBe(SECRET);
  });

  it.each(['', '#step=token.request', '#speaker=', '#speaker=short', `#speaker=${SECRET}x`, `#speaker=${SECRET}&a`])(
    'is not %s',
    (hash) => {
      expect(secretInHash(hash)).toBeNull();
    },
  );
});

describe('the secret of a presentation', () => {
  const storing = () => {
    const kept = new Map<string, string>();
    return {
      name: '',
      sessionStorage: {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => void kept.set(name, value),
      },
    };
  };
  const blocked = () => ({
    name: '',
    get sessionStorage(): Storage {
      throw new DOMException('blocked', 'SecurityError');
    },
  });

  it('outlives a reload, in storage or in the name of the window', () => {
    for (const window of [storing(), blocked()]) {
      expect(keptSecret(window)).toBeNull();
      const secret = lastingSecret(window);
      expect(secretInHash(new URL(speakerAddress('https://lab.example/', secret)).hash)).toBe(secret);
      expect([keptSecret(window), lastingSecret(window)]).toEqual([secret, secret]);
    }
  });

  it('is no text that somebody else put there', () => {
    expect(keptSecret({ ...storing(), name: 'oauth-flow-lab.presentation=<script>' })).toBeNull();
    const spoilt = storing();
    spoilt.sessionStorage.setItem('oauth-flow-lab.presentation', 'garbage');
    expect(keptSecret(spoilt)).toBeNull();
  });
});
