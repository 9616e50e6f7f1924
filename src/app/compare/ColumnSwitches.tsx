import { SlidersHorizontal } from 'lucide';
import { useId, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { Options } from '../../controls/Options.tsx';
import { useText } from '../../i18n/useText.ts';
import { useLabState, usePage, usePageSettings } from '../page/PageContext.ts';
import { choicesOf, choicesOfRuns, scenarioOf } from '../session/configuration.ts';
import styles from './Comparison.module.css';

interface ColumnSwitchesProps {
  readonly run: number;
  /** What the run is called. */
  readonly name: string;
}

/** The switches of one run, folded behind a button. */
export function ColumnSwitches({ run, name }: ColumnSwitchesProps) {
  const { lab } = usePage();
  const { present } = useLabState().session;
  const { app, story } = useText();
  const { lock } = usePageSettings().display;
  const [open, setOpen] = useState(false);
  const id = useId();
  const chosen = choicesOfRuns(present)[run] ?? present.choices;
  return (
    <>
      <Button
        variant="icon"
        size="small"
        aria-label={app.compare.switchesOf(name)}
        title={app.compare.switchesOf(name)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Glyph of={SlidersHorizontal} size={15} />
      </Button>
      <div id={id} className={styles.switches} hidden={!open}>
        {Object.entries(choicesOf(scenarioOf(present.scenario))).map(([setting, choice]) => (
          <label key={setting} className={styles.switch}>
            <span>{story.setting(setting).name}</span>
            <select
              value={chosen[setting]}
              disabled={lock.includes(setting)}
              title={lock.includes(setting) ? app.bar.locked : undefined}
              onChange={(event) =>
                lab.change({ type: 'column.choose', column: run, choices: { [setting]: event.target.value } })
              }
            >
              <Options of={choice.values.map((value) => [value, story.settingValue(setting, value).name])} />
            </select>
          </label>
        ))}
      </div>
    </>
  );
}
