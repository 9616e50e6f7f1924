import type { SnippetId } from '../snippets/snippets.ts';

/** Why the preview is a picture: no more is pasted; a reader sees no more at first; no other page may be shown here. */
export type StillReason = 'isAll' | 'untilPressed' | 'noFrame';

/** What the preview of a form is, in a page that may or may not show another one; null where that is the lab itself. */
export function stillReason(form: SnippetId, reveal: 'auto' | 'interaction', canFrame: boolean): StillReason | null {
  if (form === 'markdown') return 'isAll';
  if (form !== 'frame' && reveal === 'interaction') return 'untilPressed';
  return canFrame ? null : 'noFrame';
}
