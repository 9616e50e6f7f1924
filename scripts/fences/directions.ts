/** From which other folders of `src` each folder may import. This is the whole of the import direction. */
export const directions: Readonly<Record<string, readonly string[]>> = {
  oauth: [],
  trace: ['oauth'],
  actors: ['oauth', 'trace'],
  simulation: ['oauth', 'trace', 'actors'],
  scenarios: ['oauth', 'trace', 'actors', 'simulation'],
  sandbox: ['oauth', 'trace', 'actors', 'simulation', 'scenarios'],
  player: ['oauth', 'trace'],
  i18n: ['oauth', 'trace'],
  rfc: [],
  controls: ['rfc'],
  stage: ['oauth', 'trace', 'player', 'i18n', 'rfc', 'controls'],
  inspector: ['oauth', 'trace', 'player', 'i18n', 'rfc', 'controls'],
  export: ['oauth', 'trace', 'i18n', 'rfc', 'controls', 'stage', 'inspector'],
  app: [
    'oauth',
    'trace',
    'actors',
    'simulation',
    'scenarios',
    'sandbox',
    'player',
    'i18n',
    'rfc',
    'controls',
    'stage',
    'inspector',
    'export',
  ],
  cli: ['oauth', 'trace', 'actors', 'simulation', 'scenarios', 'i18n', 'export'],
};

/** The folders that make Traces: they know no DOM, no React, no clock, no chance, no promise. */
export const core = ['oauth', 'trace', 'actors', 'simulation', 'scenarios'];
