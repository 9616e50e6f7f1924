/** How long a browser may take to begin to read what it saves, in milliseconds. */
const UNTIL_READ_MS = 60_000;

/**
 * Whether files can be saved from a window. A sandbox without an origin forbids it, and says so to the console alone;
 * a file on a disk has no origin either, and forbids nothing.
 */
export function mayDownload({
  origin,
  location,
}: Pick<Window, 'origin'> & { location: { protocol: string } }): boolean {
  return origin !== 'null' || location.protocol === 'file:';
}

/** Saves a file by the name that it is given. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), UNTIL_READ_MS);
}
