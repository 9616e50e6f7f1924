import { ChevronDown, SlidersHorizontal } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import { offersOf } from '../offers/offersOf.ts';
import { useLabState } from '../page/PageContext.ts';
import { wantedSession } from '../session/labState.ts';
import { sharedValue } from './sharedValue.ts';

interface SwitchesSummaryProps {
  /** The id of what it opens. */
  readonly controls: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The main switches as one line, and the way to them. */
export function SwitchesSummary({ controls, open, onToggle }: SwitchesSummaryProps) {
  const { present } = wantedSession(useLabState());
  const { app, story } = useText();
  const chosen = offersOf(present.scenario).mainSwitches.flatMap((name) => {
    const value = sharedValue(present, name);
    return value === null ? [] : [{ name: story.setting(name).name, value: story.settingValue(name, value).name }];
  });
  const summary = chosen.length === 0 ? app.bar.switches : app.compare.run(null, chosen);
  return (
    <Button size="small" aria-expanded={open} aria-controls={controls} aria-label={summary} onClick={onToggle}>
      <Glyph of={SlidersHorizontal} size={15} />
      <span>{summary}</span>
      <Glyph of={ChevronDown} size={15} />
    </Button>
  );
}
