import { ChevronDown, Redo2, RotateCcw, Undo2 } from 'lucide';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { offersOf } from '../offers/offersOf.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { useSurroundings } from '../page/surroundings.ts';
import { choicesOf, scenarioOf } from '../session/configuration.ts';
import { wantedSession } from '../session/labState.ts';
import { ChoiceSwitch } from './ChoiceSwitch.tsx';
import styles from './MoreSwitches.module.css';
import { PredictSwitch } from './PredictSwitch.tsx';
import { sharedValue } from './sharedValue.ts';

/** The switches that are not needed at every moment, and the way back. */
export function MoreSwitches() {
  const { lab } = usePage();
  const { present, past, future } = wantedSession(useLabState());
  const { app, story } = useText();
  const { tree } = useSurroundings();
  const shortcut = useShortcut();
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLDetailsElement>(null);
  const { mainSwitches } = offersOf(present.scenario);
  const folded = Object.entries(choicesOf(scenarioOf(present.scenario))).filter(
    ([name]) => !mainSwitches.includes(name),
  );
  const changed = folded.filter(([name, choice]) => sharedValue(present, name) !== choice.default).length;

  useEffect(() => {
    if (!open) return;
    const closeBeside = (event: Event) => {
      if (panel.current && !event.composedPath().includes(panel.current)) setOpen(false);
    };
    // What takes the focus within a shadow tree is not told outside of it.
    const heard = [document, tree()];
    for (const place of heard) {
      place.addEventListener('pointerdown', closeBeside);
      place.addEventListener('focusin', closeBeside);
    }
    return () => {
      for (const place of heard) {
        place.removeEventListener('pointerdown', closeBeside);
        place.removeEventListener('focusin', closeBeside);
      }
    };
  }, [open, tree]);

  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    panel.current?.querySelector('summary')?.focus();
  };

  return (
    <details
      ref={panel}
      className={styles.more}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={onKeyDown}
    >
      <summary className={styles.summary}>
        <span>
          {app.bar.moreSwitches}
          {changed > 0 && <span className="visually-hidden"> {app.bar.changedSwitches(changed)}</span>}
        </span>
        {changed > 0 && <span className={styles.count} data-count={changed} aria-hidden={true} />}
        <Glyph of={ChevronDown} className={styles.chevron} size={15} />
      </summary>
      <div className={styles.panel}>
        {folded.map(([name, choice]) => (
          <div key={name} className={styles.switch}>
            <ChoiceSwitch
              name={name}
              choice={choice}
              value={sharedValue(present, name)}
              onChange={(value) => lab.change({ type: 'choose', choices: { [name]: value } })}
            />
            <p className={styles.meaning}>{story.setting(name).meaning}</p>
          </div>
        ))}
        <div className={styles.switch}>
          <PredictSwitch />
          <p className={styles.meaning}>{app.bar.predictMeaning}</p>
        </div>
        <div className={styles.history}>
          <Button
            size="small"
            disabled={past.length === 0}
            aria-keyshortcuts={shortcut('Control+Z Meta+Z')}
            onClick={() => lab.change({ type: 'undo' })}
          >
            <Glyph of={Undo2} size={15} />
            {app.bar.undo}
          </Button>
          <Button
            size="small"
            disabled={future.length === 0}
            aria-keyshortcuts={shortcut('Control+Shift+Z Meta+Shift+Z')}
            onClick={() => lab.change({ type: 'redo' })}
          >
            <Glyph of={Redo2} size={15} />
            {app.bar.redo}
          </Button>
          <Button size="small" aria-keyshortcuts={shortcut('R')} onClick={() => lab.change({ type: 'reset' })}>
            <Glyph of={RotateCcw} size={15} />
            {app.bar.reset}
          </Button>
        </div>
      </div>
    </details>
  );
}
