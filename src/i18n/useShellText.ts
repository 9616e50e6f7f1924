import { shell } from './en/shell.ts';
import type { ShellText } from './text/shell.ts';
import { useText } from './useText.ts';

/** The words of the page around the lab, which an element has none of. */
export function useShellText(): ShellText {
  const text = useText();
  return 'shell' in text ? text.shell : shell;
}
