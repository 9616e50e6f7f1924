import { type PointerEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { keepKeys } from '../../controls/keepKeys.ts';
import type { WordProps } from '../../controls/WordsContext.ts';
import { useSurroundings } from '../page/surroundings.ts';
import { placeBeside } from './placeBeside.ts';
import styles from './Word.module.css';

/** So long the pointer may be on its way to the explanation, in milliseconds. */
const ON_THE_WAY = 200;

const isShown = (note: Element) => note.matches(':popover-open');

const keepOwnKeys = keepKeys(' ', 'Enter');

/** A hard word. Pointed at, focused or pressed it is explained; Esc, a press beside it or leaving it ends that. */
export function Word({ text, code, meaning }: WordProps) {
  const { tree } = useSurroundings();
  const [open, setOpen] = useState(false);
  const word = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const leaving = useRef(0);
  const id = useId();

  const show = () => {
    if (!word.current || !note.current || isShown(note.current)) return;
    note.current.showPopover();
    placeBeside(note.current, word.current);
  };

  useLayoutEffect(() => {
    if (open) show();
  });

  useEffect(() => {
    if (!open) return;
    const topOf = () => word.current?.getBoundingClientRect().top ?? 0;
    const top = topOf();
    // What is explained moved away from its explanation. A scroll that is over is told of late.
    const close = () => Math.abs(topOf() - top) > 1 && setOpen(false);
    // What scrolls within a shadow tree is not told outside of it.
    const scrolled = [document, tree()];
    for (const place of scrolled) place.addEventListener('scroll', close, { capture: true });
    window.addEventListener('resize', close);
    return () => {
      for (const place of scrolled) place.removeEventListener('scroll', close, { capture: true });
      window.removeEventListener('resize', close);
    };
  }, [open, tree]);

  useEffect(() => () => window.clearTimeout(leaving.current), []);

  const stay = () => window.clearTimeout(leaving.current);
  const enter = ({ pointerType }: PointerEvent) => {
    stay();
    if (pointerType === 'mouse') setOpen(true);
  };
  const press = () => {
    setOpen(true);
    // The browser has just ended what the pointer had begun, and says so later.
    show();
  };
  const leave = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'mouse' || tree().activeElement === word.current) return;
    leaving.current = window.setTimeout(() => setOpen(false), ON_THE_WAY);
  };
  return (
    <>
      <button
        ref={word}
        type="button"
        className={styles.word}
        data-code={code || undefined}
        aria-describedby={open ? id : undefined}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={press}
        onKeyDown={(event) => {
          keepOwnKeys(event);
          if (event.key !== 'Escape' || !open) return;
          // Esc ends the explanation, and not the dialog around it as well.
          event.preventDefault();
          event.stopPropagation();
          setOpen(false);
        }}
      >
        {text}
      </button>
      {open && (
        <span
          ref={note}
          id={id}
          popover="auto"
          role="tooltip"
          className={styles.note}
          onToggle={({ currentTarget }) => isShown(currentTarget) || setOpen(false)}
          onPointerEnter={stay}
          onPointerLeave={leave}
        >
          <strong className={styles.term}>{meaning.term}</strong>
          {meaning.meaning}
        </span>
      )}
    </>
  );
}
