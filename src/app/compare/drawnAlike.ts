import type { StageProps } from '../../stage/stageProps.ts';

/** What every stage on the page has in common: what the learner has folded and selected. */
export type DrawnAlike = Pick<StageProps, 'folded' | 'onToggleFold' | 'selectedSecret' | 'onSelectSecret'>;
