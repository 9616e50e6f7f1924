import type { MouseEvent } from 'react';
import { useShellText } from '../../i18n/useShellText.ts';
import { useLabState } from '../page/PageContext.ts';
import { useSurroundings } from '../page/surroundings.ts';
import { CAPTION_ID, STAGE_ID, TRANSCRIPT_ID } from './landmarks.ts';

interface SkipLinksProps {
  readonly onTranscript: () => void;
}

/** Leads past the bars. The address keeps its moment: the focus moves, the hash does not. */
export function SkipLinks({ onTranscript }: SkipLinksProps) {
  const text = useShellText();
  const { reel } = useLabState();
  const { tree } = useSurroundings();
  const focus = (id: string) => (event: MouseEvent) => {
    event.preventDefault();
    if (id === TRANSCRIPT_ID) onTranscript();
    else tree().getElementById(id)?.focus();
  };
  const links = [
    [STAGE_ID, text.skipToStage],
    // Side by side each run has an explanation of its own, within the stage.
    ...(reel.traces.length === 1 ? ([[CAPTION_ID, text.skipToCaption]] as const) : []),
    [TRANSCRIPT_ID, text.skipToTranscript],
  ] as const;
  return (
    <nav aria-label={text.skip}>
      {links.map(([id, words]) => (
        <a key={id} className="visually-hidden until-focused" href={`#${id}`} onClick={focus(id)}>
          {words}
        </a>
      ))}
    </nav>
  );
}
