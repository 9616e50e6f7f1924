import { useContext, useEffect, useRef, useState } from 'react';
import { plainText } from '../../controls/richText.ts';
import type { PageCatalogue } from '../../i18n/catalogue.ts';
import { useText } from '../../i18n/useText.ts';
import { useLabState } from '../page/PageContext.ts';
import type { LabState } from '../session/labState.ts';
import { cursorsAt } from '../session/reel.ts';
import { momentTitle } from './momentTitle.ts';
import { VerdictCover } from './VerdictCover.ts';

function momentInWords({ reel, cursor }: LabState, { app, story }: PageCatalogue, cover: string | null): string {
  const own = cursorsAt(reel, cursor);
  const captions = reel.traces.flatMap((trace, run) => {
    const at = own[run] ?? 0;
    const ended = cursor === reel.moments.length && at === trace.steps.length;
    return [story.caption(trace, at), ...(ended ? [cover ?? story.outcome(trace.outcome, trace)] : [])];
  });
  const words = plainText([...new Set(captions)].join(' '));
  return app.caption.announcement(cursor, reel.moments.length, momentTitle(reel, cursor, story) ?? '', words);
}

/** Tells a screen reader the moment whenever it changes, and nothing when the page opens. */
export function Announcer() {
  const state = useLabState();
  const text = useText();
  const cover = useContext(VerdictCover);
  const opened = useRef(state.cursor);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (state.cursor !== opened.current) setMoved(true);
  }, [state.cursor]);
  return (
    <p className="visually-hidden" role="status">
      {moved ? momentInWords(state, text, cover) : ''}
    </p>
  );
}
