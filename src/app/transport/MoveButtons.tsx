import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import { stepBack, stepOn } from '../agenda/course.ts';
import { useEnds } from '../agenda/useEnds.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { NEXT_BUTTON_ID, PLAY_BUTTON_ID } from './transportFocus.ts';
import { WaitingRing } from './WaitingRing.tsx';

interface MoveButtonProps {
  /** The keys that do the same, as in `aria-keyshortcuts`. */
  readonly keys: string;
  /** Whether it is the one to be pressed first. */
  readonly primary?: boolean;
}

const variantOf = (primary: boolean) => (primary ? 'primary' : 'icon');

export function BackButton({ keys }: MoveButtonProps) {
  const page = usePage();
  const { back } = useText().app.transport;
  const { atStart } = useEnds();
  const shortcut = useShortcut();
  return (
    <Button
      variant="icon"
      aria-label={back}
      title={back}
      aria-keyshortcuts={shortcut(keys)}
      disabled={atStart}
      onClick={() => stepBack(page)}
    >
      <Glyph of={ChevronLeft} />
    </Button>
  );
}

export function PlayButton({ keys, primary = false }: MoveButtonProps) {
  const { lab } = usePage();
  const { playing } = useLabState();
  const shortcut = useShortcut();
  const { play, pause } = useText().app.transport;
  return (
    <Button
      id={PLAY_BUTTON_ID}
      variant={variantOf(primary)}
      aria-label={playing ? pause : play}
      title={playing ? pause : play}
      aria-keyshortcuts={shortcut(keys)}
      onClick={() => lab.play({ type: 'toggle' })}
    >
      {playing ? <Glyph of={Pause} /> : <Glyph of={Play} />}
      <WaitingRing />
    </Button>
  );
}

export function NextButton({ keys, primary = false }: MoveButtonProps) {
  const page = usePage();
  const { step } = useText().app.transport;
  const { atEnd } = useEnds();
  const shortcut = useShortcut();
  return (
    <Button
      id={NEXT_BUTTON_ID}
      variant={variantOf(primary)}
      aria-label={step}
      title={step}
      aria-keyshortcuts={shortcut(keys)}
      disabled={atEnd}
      onClick={() => stepOn(page)}
    >
      <Glyph of={ChevronRight} />
    </Button>
  );
}
