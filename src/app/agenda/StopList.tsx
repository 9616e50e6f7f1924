import { useLayoutEffect, useRef } from 'react';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { stepAt } from '../link/momentOfStep.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import type { Reel } from '../session/reel.ts';
import styles from './Agenda.module.css';
import type { Stop } from './agenda.ts';
import { followed, lengthened, moved, noted, removed } from './edit.ts';
import { endHere } from './endHere.ts';
import { planCourseOf } from './planCourse.ts';
import { type StopAction, StopItem } from './StopItem.tsx';
import type { AgendaEditor } from './useAgenda.ts';

interface StopListProps {
  readonly editor: AgendaEditor;
  readonly reelOf: (stop: Stop) => Reel | null;
  readonly onClose: () => void;
}

/** The stops in their order. */
export function StopList({ editor, reelOf, onClose }: StopListProps) {
  const page = usePage();
  const state = useLabState();
  const { reel, cursor } = state;
  const text = useWholeCatalogue().agenda;
  const { agenda, at, change } = editor;
  // A stop has no name but its place.
  const places = agenda.stops.map((stop, index) => ({ stop, index }));
  const list = useRef<HTMLOListElement>(null);
  const sought = useRef<string | null>(null);

  // A stop that was moved takes the focus along, one that was removed leaves it to what takes that back.
  useLayoutEffect(() => {
    if (sought.current === null) return;
    list.current?.parentElement?.querySelector<HTMLElement>(sought.current)?.focus();
    sought.current = null;
  });

  // The stop that was just added stands last.
  const count = agenda.stops.length;
  const before = useRef(count);
  useLayoutEffect(() => {
    const isAdded = count === before.current + 1 && at === count - 1;
    before.current = count;
    if (isAdded) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [at, count]);

  const move = (from: number, to: number, action: StopAction) => {
    if (to < 0 || to >= count) return;
    sought.current = `[data-number="${to + 1}"] [data-action="${action}"]`;
    change(moved(agenda, from, to), followed(at, from, to), text.done.moved(to + 1, count));
  };
  const act = (index: number, action: StopAction) => {
    switch (action) {
      case 'go':
        planCourseOf(page).goTo(index);
        return onClose();
      case 'up':
        return move(index, index - 1, action);
      case 'down':
        return move(index, index + 1, action);
      case 'until':
        sought.current = `[data-number="${index + 1}"] [data-action="single"]`;
        return change(lengthened(agenda, index, stepAt(reel, cursor)), index, text.done.lengthened(index + 1, cursor));
      case 'single':
        sought.current = `[data-number="${index + 1}"] [data-action="go"]`;
        return change(lengthened(agenda, index, null), at, text.done.shortened(index + 1));
      case 'remove':
        sought.current = '[data-action="undo"]';
        return change(removed(agenda, index), index < at ? at - 1 : at, text.done.removed(index + 1), 'may be undone');
    }
  };
  return (
    <ol ref={list} className={styles.stops} aria-label={text.stops}>
      {places.map(({ stop, index }) => (
        <StopItem
          key={index}
          stop={stop}
          reel={reelOf(stop)}
          number={index + 1}
          count={count}
          shown={index === at}
          end={endHere(stop, state)}
          onAction={(action) => act(index, action)}
          onNote={(note) => change(noted(agenda, index, note), at, '')}
        />
      ))}
    </ol>
  );
}
