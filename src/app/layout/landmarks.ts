/** Where the skip links lead. */
export const STAGE_ID = 'stage';
export const CAPTION_ID = 'caption';
export const TRANSCRIPT_ID = 'transcript';
