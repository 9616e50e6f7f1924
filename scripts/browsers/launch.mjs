/**
 * How Chromium is started for tests, pictures and measurements: as root it has no sandbox, and it asks nothing of the
 * network that the page did not ask for.
 */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
