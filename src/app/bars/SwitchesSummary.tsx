import { ChevronDown } from 'lucide';
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
  return (
    <Button size="small" aria-expanded={open} aria-controls={controls} onClick={onToggle}>
      {chosen.length === 0 ? app.bar.switches : app.compare.run(1, chosen)}
      <Glyph of={ChevronDown} size={15} />
    </Button>
  );
}
