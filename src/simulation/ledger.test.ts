import { describe, expect, it } from 'vitest';
import { openLedger } from './ledger.ts';

const opened = (url: string) => ({ kind: 'open', url }) as const;

describe('the ledger of who knows what', () => {
  it('lets a reader know every secret whose value is in the message, once', () => {
    const ledger = openLedger();
    expect(ledger.make('client', 'state', 'xyz-1')).toEqual([{ party: 'client', secret: 'state', how: 'made' }]);
    const message = opened('https://as.example/authorize?state=xyz-1');
    expect(ledger.read('browser', message, 'received')).toEqual([
      { party: 'browser', secret: 'state', how: 'received' },
    ]);
    expect(ledger.read('browser', message, 'received')).toEqual([]);
  });

  it('knows by value: whoever reads a plain challenge has read the verifier', () => {
    const ledger = openLedger();
    ledger.make('client', 'code_verifier', 'same-value');
    ledger.make('client', 'code_challenge', 'same-value');
    const learnt = ledger.read('thief', opened('app:/?code_challenge=same-value'), 'observed');
    expect(learnt.map(({ secret }) => secret)).toEqual(['code_verifier', 'code_challenge']);
  });

  it('reads through form encoding', () => {
    const ledger = openLedger();
    ledger.make('ada', 'password', 'two words & more');
    const request = { kind: 'http.request', method: 'POST', url: 'https://as.example/', headers: [] } as const;
    const learnt = ledger.read('login', { ...request, body: 'password=two+words+%26+more' }, 'received');
    expect(learnt).toHaveLength(1);
  });

  it('reads through the base64 of HTTP Basic, each part form-encoded in it', () => {
    const ledger = openLedger();
    ledger.make('login', 'client_secret', 'a secret:with a colon');
    const headers = [['Authorization', `Basic ${btoa('web:a+secret%3Awith+a+colon')}`]] as const;
    const request = { kind: 'http.request', method: 'POST', url: 'https://as.example/', headers, body: null } as const;
    expect(ledger.read('login2', request, 'received')).toHaveLength(1);
  });

  it('lets parties hold what another made, without a message', () => {
    const ledger = openLedger();
    ledger.make('login', 'client_secret', 'secret-1');
    expect(ledger.share('secret-1', ['web'])).toEqual([{ party: 'web', secret: 'client_secret', how: 'held' }]);
    expect(ledger.share('secret-1', ['web'])).toEqual([]);
  });

  it('names what a party would have to know for a message', () => {
    const ledger = openLedger();
    ledger.make('login', 'code', 'code-1');
    const message = opened('app:/cb?code=code-1');
    expect(ledger.unknownTo('thief', message).map(({ id }) => id)).toEqual(['code']);
    ledger.read('thief', message, 'received');
    expect(ledger.unknownTo('thief', message)).toEqual([]);
  });

  it('numbers further secrets of a kind', () => {
    const ledger = openLedger();
    ledger.make('login', 'code', 'a');
    expect(ledger.make('login', 'code', 'b')).toEqual([{ party: 'login', secret: 'code.2', how: 'made' }]);
  });
});
