export type CopyResult = 'copied' | 'denied';

type TextClipboard = Pick<Clipboard, 'writeText'>;

/**
 * Puts text on the clipboard, `navigator.clipboard`; `denied` where there is none (plain http), or where the browser or
 * the embedding page forbids it.
 */
export async function copyText(text: string, clipboard: TextClipboard | undefined): Promise<CopyResult> {
  if (!clipboard) return 'denied';
  try {
    await clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'denied';
  }
}
