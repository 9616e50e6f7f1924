import { useCallback, useState } from 'react';
import type { StageProps } from '../../stage/stageProps.ts';

/** What nobody needs to see at first: how a user signs in is another story. */
const FOLDED_AT_FIRST: ReadonlySet<string> = new Set(['signin']);

/** Which phases are folded. It is a matter of the view only. */
export function useFolding(): Pick<StageProps, 'folded' | 'onToggleFold'> {
  const [folded, setFolded] = useState(FOLDED_AT_FIRST);
  const onToggleFold = useCallback((phase: string) => {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(phase)) after.add(phase);
      return after;
    });
  }, []);
  return { folded, onToggleFold };
}
