/** Where the skip links lead. */
export const STAGE_ID = 'stage';
export const CAPTION_ID = 'caption';
export const TRANSCRIPT_ID = 'transcript';

/** Where the focus goes back to when presenter mode is left. */
export const PRESENT_BUTTON_ID = 'present';
