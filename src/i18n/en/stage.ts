import type { HandlerFacts, StageText } from '../text/stage.ts';
import { introduction } from './introductions.ts';

function handlers({ system, apps, claims, confirmed }: HandlerFacts): string {
  if (apps.length === 0) return `${system} finds no app for “${claims}”`;
  if (confirmed) return `${system} hands it only to ${confirmed}: the domain’s owner confirms that app`;
  if (confirmed === null) return `${system} finds no app that the owner of “${claims}” confirms`;
  if (apps.length === 1) return `${system} finds one app that claims “${claims}”`;
  return `${system} finds ${apps.length} apps that claim “${claims}”; nothing shows who owns it`;
}

const others = {
  none: (count: number) => (count === 1 ? '1 check passed' : `${count} checks passed`),
  before: (count: number) => `${count} more passed before it`,
  beside: (count: number) => `${count} more passed`,
} as const;

export const stage: StageText = {
  name: 'Sequence diagram',
  parties: 'Who takes part',
  steps: 'Messages so far',
  row: (number, title, from, to) => `Step ${number}: ${title}, ${from} to ${to}`,
  fold: (phase, first, last) => `${phase} · steps ${first} to ${last}`,
  foldCurrent: (position, count, title) => `step ${position} of ${count}: ${title}`,
  foldAction: (phase) => `Fold: ${phase}`,
  showEarlier: (count) => `Show ${count} earlier steps`,
  earlier: (count) => (count === 1 ? 'Step 1 came before' : `Steps 1–${count} came before`),
  exposure: (channel) =>
    channel === 'front' ? 'front channel: through the browser' : 'on the device: from app to app',
  opens: 'open',
  handlers,
  observed: (how) => ({ 'device-log': 'read in the device log' })[how],
  observedBy: (observer, how) => ({ 'device-log': `${observer} can read this in the device log.` })[how],
  carries: (secret) => `Carries ${secret}.`,
  differs: 'differs',
  stamps: (receiver) => `What ${receiver} checked`,
  passed: (count, kind) => others[kind](count),
  rest: (count, failed, first) =>
    `${count} ${first ? '' : 'more '}${failed ? 'did not pass' : 'with nothing to check'}`,
  failed: 'A check failed.',
  state: (party) => `State of ${party}:`,
  keyring: (party) => `${party} holds`,
  pill: (short, party) => `${short}, held by ${party}`,
  morePills: (count) => `+${count}`,
  morePillsName: (count, party) => `+${count}: further secrets of ${party}`,
  introduction,
  invitation: 'Step forward to send the first message. Press an arrow later to go back to it.',
  invitationByTouch: 'Tap Start to send the first message. Tap a message later to go back to it.',
};
