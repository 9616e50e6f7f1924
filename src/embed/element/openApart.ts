/** Opens an address in a new tab, without a way back from there. Says whether it could. */
export function openApart(view: Window, address: string): boolean {
  const opened = openedBy(view, address);
  if (opened === null) return false;
  try {
    opened.opener = null;
  } catch {
    // A tab that is in the sandbox as well belongs to nobody, and reaches nobody.
  }
  return true;
}

/** With `noopener` nobody would be told. Some browsers throw where a sandbox forbids it. */
function openedBy(view: Window, address: string): Window | null {
  try {
    return view.open(address, '_blank');
  } catch {
    return null;
  }
}
