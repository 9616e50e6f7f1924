import fc from 'fast-check';

export const CLIENT_NAMES = ['app', 'page', 'web'] as const;
export type Who = (typeof CLIENT_NAMES)[number];

/** With which of two keys a request is proven, or with none. */
export type KeyChoice = 'first' | 'second' | null;

/** What somebody does next. Numbers choose among what there is by then; where there is nothing, nothing is done. */
export type Action =
  | { readonly do: 'authorize'; readonly client: Who; readonly to: 'own' | 'of another client' | 'of an attacker' }
  | {
      readonly do: 'redeem';
      readonly code: number;
      readonly client: Who | 'own';
      readonly verifier: 'own' | 'another';
      readonly key: KeyChoice;
    }
  | { readonly do: 'refresh'; readonly token: number; readonly client: Who | 'own'; readonly key: KeyChoice }
  | { readonly do: 'revoke'; readonly token: number }
  | { readonly do: 'wait'; readonly seconds: number };

const index = fc.nat({ max: 5 });
/** Mostly what is right, so that sequences come far. */
const own = <Other>(...others: readonly Other[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant('own' as const) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const key = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom('first' as const, 'second' as const) },
);

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('authorize' as const),
      client: fc.constantFrom(...CLIENT_NAMES),
      to: own('of another client' as const, 'of an attacker' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('redeem' as const),
      code: index,
      client: own(...CLIENT_NAMES),
      verifier: own('another' as const),
      key,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('refresh' as const), token: index, client: own(...CLIENT_NAMES), key }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('revoke' as const), token: index }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(10, 59, 61, 3601) }) },
);

export const actions: fc.Arbitrary<readonly Action[]> = fc.array(action, { minLength: 4, maxLength: 24 });
