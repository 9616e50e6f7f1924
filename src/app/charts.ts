import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { apiMachine } from '../actors/api/apiMachine.ts';
import { attackerMachine } from '../actors/attacker/attackerMachine.ts';
import { browserMachine } from '../actors/browser/browserMachine.ts';
import { clientMachine } from '../actors/client/clientMachine.ts';
import { transactionMachine } from '../actors/client/transactionMachine.ts';
import { osMachine } from '../actors/os/osMachine.ts';
import { authorizationMachine } from '../actors/server/authorizationMachine.ts';
import { serverMachine } from '../actors/server/serverMachine.ts';
import { userMachine } from '../actors/user/userMachine.ts';
import type { ChartEvent, ChartState, StateChart } from '../inspector/stateChart.ts';
import type { PartyKind, Trace } from '../trace/trace.ts';

const MACHINE_OF: Readonly<Record<PartyKind, AnyStateMachine>> = {
  user: userMachine,
  browser: browserMachine,
  os: osMachine,
  client: clientMachine,
  server: serverMachine,
  api: apiMachine,
  attacker: attackerMachine,
};

/** Machines of transactions, as far as a scenario has them, by the name under which a party spawns them. */
const TRANSACTIONS: Readonly<Record<string, AnyStateMachine>> = {
  authorization: authorizationMachine,
  transaction: transactionMachine,
};

function eventsOf(node: AnyStateNode): readonly ChartEvent[] {
  return [...node.transitions.values()].flat().map(({ eventType, target, guard }) => ({
    event: eventType,
    target: target?.[0]?.key ?? null,
    ...(typeof guard === 'string' && { guard }),
  }));
}

function statesOf(node: AnyStateNode): readonly ChartState[] {
  const initial = node.initial.target?.[0]?.key;
  return Object.values(node.states).map((state) => ({
    name: state.key,
    initial: state.key === initial,
    events: eventsOf(state),
    states: Object.keys(state.states).length === 0 ? [] : statesOf(state),
  }));
}

const chartOf = ({ id, root }: AnyStateMachine): StateChart => ({ id, states: statesOf(root) });

/** The states of every machine that plays, by the machine's id. */
export const charts: Readonly<Record<string, StateChart>> = Object.fromEntries(
  [...Object.values(MACHINE_OF), ...Object.values(TRANSACTIONS)].map((machine) => [machine.id, chartOf(machine)]),
);

/** The id of the machine behind a key of `step.states`: a party's own, or that of a transaction. Null for an unknown key. */
export function machineBehind({ cast }: Trace, actorKey: string): string | null {
  const [partyId, transaction] = actorKey.split('/');
  if (transaction !== undefined) return TRANSACTIONS[transaction.replace(/\.\d+$/, '')]?.id ?? null;
  const party = cast.find(({ id }) => id === partyId);
  return party ? MACHINE_OF[party.kind].id : null;
}
