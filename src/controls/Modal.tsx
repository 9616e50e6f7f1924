import { X } from 'lucide';
import { type MouseEvent, type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import { Glyph } from './Glyph.tsx';
import { keepAllKeys } from './keepAllKeys.ts';
import styles from './Modal.module.css';

export interface ModalProps {
  readonly open: boolean;
  /** Asked for by Esc, by a press beside it, or by the button. The owner then sets `open` to false. */
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Whether what is in it stands in columns. */
  readonly wide?: boolean;
  /** Buttons at the foot; they stay in sight while the rest scrolls. */
  readonly footer?: ReactNode;
}

/** What Dialog and Sheet share: the native modal dialog, which traps the focus and gives it back. */
export function Modal({ shape, ...props }: ModalProps & { readonly shape: 'dialog' | 'sheet' }) {
  const { open, onClose, title, closeLabel, children, footer, wide = false } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const titleId = useId();

  // In the layout phase, so that a modal that is removed while open closes first and the focus finds its way back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!(open && element)) return;
    element.showModal();
    return () => element.close();
  }, [open]);

  // Esc. The owner closes it at once: a key pressed right after is meant for what lies below.
  const onCancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    // A field for a file in it tells of being cancelled by the same event.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };

  // Where the browser closed it all the same. The event comes late: by then the owner may have closed it, or opened it
  // again.
  const onNativeClose = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (open && !event.currentTarget.open) onClose();
  };

  // Both ends of a press must be on the backdrop: a selection dragged out of the dialog does not close it.
  const isBeside = (event: MouseEvent) => event.target === event.currentTarget;
  const onMouseDown = (event: MouseEvent) => {
    pressedBeside.current = isBeside(event);
  };
  const onClick = (event: MouseEvent) => {
    if (isBeside(event) && pressedBeside.current) onClose();
  };

  return (
    <dialog
      ref={dialog}
      className={styles.modal}
      data-shape={shape}
      data-wide={wide || undefined}
      aria-labelledby={titleId}
      onCancel={onCancel}
      onClose={onNativeClose}
      onMouseDown={onMouseDown}
      onClick={onClick}
      onKeyDown={keepAllKeys}
    >
      {open && (
        <div className={styles.frame}>
          <header className={styles.header}>
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
            <Button variant="icon" size="small" aria-label={closeLabel} onClick={onClose}>
              <Glyph of={X} />
            </Button>
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
