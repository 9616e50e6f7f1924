import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { type Choices, choicesOf, defaultConfiguration } from './configuration.ts';
import { openSession, reduceSession, type Session, type SessionAction } from './session.ts';

const offered = Object.entries(choicesOf(codeInterception));

const someChoices: fc.Arbitrary<Choices> = fc
  .constantFrom(...offered)
  .chain(([name, { values }]) => fc.constantFrom(...values).map((value) => ({ [name]: value })));

const someAction: fc.Arbitrary<SessionAction> = fc.oneof(
  someChoices.map((choices) => ({ type: 'choose' as const, choices })),
  fc.record({ type: fc.constant('column.choose' as const), column: fc.nat(3), choices: someChoices }),
  someChoices.map((choices) => ({ type: 'column.add' as const, choices })),
  fc.nat(3).map((column) => ({ type: 'column.remove' as const, column })),
  fc.record({
    type: fc.constant('compare' as const),
    choices: someChoices,
    columns: fc.array(someChoices, { maxLength: 4 }),
  }),
  fc.constantFrom('single' as const, 'reset' as const, 'undo' as const, 'redo' as const).map((type) => ({ type })),
);

const open = () => openSession(defaultConfiguration());
const after = (session: Session, ...actions: readonly SessionAction[]) => actions.reduce(reduceSession, session);

const pkceOff = { type: 'choose', choices: { pkce: 'off' } } as const;
const attacked = { type: 'choose', choices: { attack: 'response' } } as const;

describe('a session of switches', () => {
  it('changes one switch and keeps the others', () => {
    const { present } = after(open(), attacked, pkceOff);
    expect(present.choices).toEqual({ ...defaultConfiguration().choices, attack: 'response', pkce: 'off' });
  });

  it('is the very same where nothing changes', () => {
    const session = open();
    expect(reduceSession(session, { type: 'choose', choices: { pkce: 'S256' } })).toBe(session);
    expect(reduceSession(session, { type: 'undo' })).toBe(session);
    expect(reduceSession(session, { type: 'redo' })).toBe(session);
    expect(reduceSession(session, { type: 'column.add', choices: {} })).toBe(session);
  });

  it('takes a reset back like any other change', () => {
    const session = after(open(), attacked, pkceOff);
    const back = after(session, { type: 'reset' }, { type: 'undo' });
    expect(back.present).toEqual(session.present);
  });

  it('keeps the names of its link through a reset and another scenario', () => {
    const named = { ...defaultConfiguration(), names: 'client:Zebra' };
    const chosen = reduceSession(openSession(named), { type: 'choose', choices: { pkce: 'off' } });
    expect(reduceSession(chosen, { type: 'reset' }).present).toEqual(named);
    const other = reduceSession(chosen, { type: 'scenario', scenario: 'sandbox' });
    expect(other.present).toEqual({ ...defaultConfiguration('sandbox'), names: 'client:Zebra' });
  });

  it('has names for a part of what is chosen: they are restored, taken back and put in again', () => {
    const [plain, named] = [defaultConfiguration(), { ...defaultConfiguration(), names: 'client:Zebra' }];
    const restored = reduceSession(openSession(plain), { type: 'restore', configuration: named });
    expect(restored.present).toEqual(named);
    const undone = reduceSession(restored, { type: 'undo' });
    expect(undone.present).toEqual(plain);
    expect(reduceSession(undone, { type: 'redo' }).present).toEqual(named);
  });

  it('forgets what was taken back when something else is chosen', () => {
    const session = after(open(), attacked, { type: 'undo' }, pkceOff);
    expect(session.future).toEqual([]);
    expect(after(session, { type: 'redo' })).toBe(session);
  });

  it('lets a switch for all runs go before what one of them chose', () => {
    const columns = [{ pkce: 'off' }, { pkce: 'S256', attack: 'off' }];
    const session = after(open(), { type: 'compare', choices: {}, columns }, attacked);
    expect(session.present.compare).toEqual([{ pkce: 'off' }, { pkce: 'S256' }]);
    expect(session.present.choices.attack).toBe('response');
  });

  it('has never one run beside nothing, nor more than three', () => {
    const columns = [{ pkce: 'off' }, { pkce: 'plain' }];
    const two = after(open(), { type: 'compare', choices: {}, columns });
    const three = after(two, { type: 'column.add', choices: { pkce: 'S256' } });
    expect(after(three, { type: 'column.add', choices: {} })).toBe(three);
    expect(after(three, { type: 'column.remove', column: 2 }).present).toEqual(two.present);
    expect(after(two, { type: 'column.remove', column: 0 })).toBe(two);
  });

  it('takes Back of the browser as an undo and Forward as a redo', () => {
    const session = after(open(), attacked, pkceOff);
    const back = after(session, { type: 'restore', configuration: after(open(), attacked).present });
    expect(back).toEqual(after(session, { type: 'undo' }));
    expect(after(back, { type: 'restore', configuration: session.present })).toEqual(session);
  });

  it('takes an address from elsewhere as a change that can be undone', () => {
    const configuration = { ...defaultConfiguration(), seed: 'elsewhere' };
    const session = after(open(), attacked, { type: 'restore', configuration });
    expect(session.present).toEqual(configuration);
    expect(after(session, { type: 'undo' }).present).toEqual(after(open(), attacked).present);
  });

  it('gives back exactly what it was by undo, and what it became by redo', () => {
    fc.assert(
      fc.property(fc.array(someAction, { maxLength: 30 }), someAction, (before, action) => {
        const session = after(open(), ...before);
        const changed = reduceSession(session, action);
        if (changed === session || action.type === 'undo' || action.type === 'redo') return;
        const undone = reduceSession(changed, { type: 'undo' });
        expect(undone.present).toEqual(session.present);
        expect(undone.past).toEqual(session.past);
        expect(reduceSession(undone, { type: 'redo' })).toEqual(changed);
      }),
    );
  });
});
