import { useId, useState } from 'react';
import { SegmentedControl } from '../../controls/SegmentedControl.tsx';
import { useText } from '../../i18n/useText.ts';
import { compareTools } from '../compare/laterTools.ts';
import { WhenFetched } from '../later.tsx';
import { offersOf } from '../offers/offersOf.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { useSurroundings } from '../page/surroundings.ts';
import { useIsRefused } from '../page/useIsRefused.ts';
import { useRoom } from '../page/useRoom.ts';
import { choicesOf, scenarioOf } from '../session/configuration.ts';
import { wantedSession } from '../session/labState.ts';
import type { SessionAction } from '../session/session.ts';
import { ChoiceSwitch } from './ChoiceSwitch.tsx';
import { MoreSwitches } from './MoreSwitches.tsx';
import styles from './SwitchBar.module.css';
import { SwitchesSummary } from './SwitchesSummary.tsx';
import { sharedValue } from './sharedValue.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

/** Here the switches leave no room for what they do: once a run is under way they fold into one line. */
const LITTLE_ROOM = {
  single: '(width < 48rem) and (height < 44rem), (height < 31.25rem)',
  compare: '(width < 48rem), (height < 31.25rem)',
} as const;

type View = 'single' | 'compare';

interface SwitchBarProps {
  readonly withVerdict?: boolean;
  /** Its name, where the usual one is not enough. */
  readonly name?: string;
}

/** The switches that are in reach at all times, and how things stand, unless that is said elsewhere. */
export function SwitchBar({ withVerdict = true, name }: SwitchBarProps) {
  const { lab } = usePage();
  const state = useLabState();
  const { session, reel, cursor } = state;
  const { app } = useText();
  const isRefused = useIsRefused();
  const { present } = session;
  const wanted = wantedSession(state).present;
  const choices = choicesOf(scenarioOf(wanted.scenario));
  const { mainSwitches, dangerousSwitch, choicesToCompare, columns } = offersOf(wanted.scenario);
  const comparing = present.compare.length > 0;
  const [only] = reel.traces;
  const id = useId();
  const [opened, setOpened] = useState(false);
  const hasLittleRoom = useRoom(comparing ? LITTLE_ROOM.compare : LITTLE_ROOM.single, false);
  const { standsAlone } = useSurroundings();
  const mayFold = hasLittleRoom && (cursor > 0 || !standsAlone);

  const sideBySide: SessionAction = { type: 'compare', choices: choicesToCompare(wanted.choices), columns };
  const show = (view: View) => lab.change(view === 'single' ? { type: 'single' } : sideBySide);

  return (
    <section className={styles.bar} data-folded={mayFold || undefined} aria-label={name ?? app.bar.switches}>
      {mayFold && <SwitchesSummary controls={id} open={opened} onToggle={() => setOpened(!opened)} />}
      <div id={id} className={styles.switches} hidden={mayFold && !opened}>
        {Object.entries(choices)
          .filter(([name]) => mainSwitches.includes(name))
          // What the runs differ in is chosen for each of them.
          .filter(([name]) => !present.compare.some((column) => Object.hasOwn(column, name)))
          .map(([name, choice]) => (
            <ChoiceSwitch
              key={name}
              name={name}
              choice={choice}
              dangerous={name === dangerousSwitch}
              value={sharedValue(wanted, name)}
              onChange={(value) => lab.change({ type: 'choose', choices: { [name]: value } })}
            />
          ))}
        {(comparing || !isRefused(sideBySide)) && (
          <SegmentedControl<View>
            legend={app.bar.view}
            name="view"
            options={[
              { value: 'single', label: app.bar.single },
              { value: 'compare', label: app.bar.sideBySide },
            ]}
            value={wanted.compare.length > 0 ? 'compare' : 'single'}
            onChange={show}
          />
        )}
        <MoreSwitches />
      </div>
      {comparing && <WhenFetched view={compareTools} props={{}} />}
      {withVerdict && only && !comparing && (
        <div className={styles.verdict}>
          <VerdictBadge trace={only} cursor={cursor} />
        </div>
      )}
    </section>
  );
}
