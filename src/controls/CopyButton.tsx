import { Check, Copy } from 'lucide';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './CopyButton.module.css';
import { type CopyResult, copyText } from './copyText.ts';
import { Dialog } from './Dialog.tsx';
import { focusWhenOpened } from './focusWhenOpened.ts';
import { Glyph } from './Glyph.tsx';
import { SelectableText } from './SelectableText.tsx';

export interface CopyLabels {
  readonly copy: string;
  /** Shown and announced for a moment afterwards. */
  readonly copied: string;
  /** Heads the dialog that shows the text where the clipboard is denied. */
  readonly deniedTitle: string;
  /** Says in that dialog what to do by hand. */
  readonly deniedHint: string;
  readonly close: string;
}

export interface CopyButtonProps {
  readonly text: string | (() => string);
  readonly labels: CopyLabels;
  /** The first thing that one comes for: it stands out, and the dialog that it is in opens with the focus on it. */
  readonly first?: boolean;
}

type CopyState = { readonly is: 'idle' } | { readonly is: CopyResult; readonly text: string };

const COPIED_FOR_MS = 2000;

/** Copies a text. Where the clipboard is denied, it shows the text, selected, to be copied by hand. */
export function CopyButton({ text, labels, first = false }: CopyButtonProps) {
  const [state, setState] = useState<CopyState>({ is: 'idle' });
  const reset = () => setState({ is: 'idle' });

  useEffect(() => {
    if (state.is !== 'copied') return;
    const timer = setTimeout(() => setState({ is: 'idle' }), COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    const current = typeof text === 'string' ? text : text();
    setState({ is: await copyText(current, navigator.clipboard), text: current });
  };

  const copied = state.is === 'copied';
  return (
    <>
      <Button
        ref={first ? focusWhenOpened : null}
        size={first ? 'medium' : 'small'}
        variant={first ? 'primary' : 'quiet'}
        onClick={() => void copy()}
        aria-label={labels.copy}
      >
        {copied ? <Glyph of={Check} className={styles.done} size={15} /> : <Glyph of={Copy} size={15} />}
        <span className={styles.labels}>
          <span data-shown={!copied}>{labels.copy}</span>
          <span data-shown={copied}>{labels.copied}</span>
        </span>
      </Button>
      <span className="visually-hidden" role="status">
        {copied ? labels.copied : ''}
      </span>
      <Dialog open={state.is === 'denied'} onClose={reset} title={labels.deniedTitle} closeLabel={labels.close}>
        <p>{labels.deniedHint}</p>
        <SelectableText text={state.is === 'denied' ? state.text : ''} label={labels.deniedTitle} rows={6} />
      </Dialog>
    </>
  );
}
