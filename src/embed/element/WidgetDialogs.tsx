import { GoToDialog } from '../../app/dialogs/GoToDialog.tsx';
import { KeysDialog } from '../../app/dialogs/KeysDialog.tsx';

/** What lies over a widget. */
export type WidgetOverlay = 'none' | 'inspector' | 'keys' | 'goTo';

interface WidgetDialogsProps {
  readonly overlay: WidgetOverlay;
  readonly onClose: () => void;
}

/** The dialogs that a widget has wherever it is more than the stage alone. */
export function WidgetDialogs({ overlay, onClose }: WidgetDialogsProps) {
  return (
    <>
      {overlay === 'keys' && <KeysDialog open={true} onClose={onClose} />}
      {overlay === 'goTo' && <GoToDialog open={true} onClose={onClose} />}
    </>
  );
}
