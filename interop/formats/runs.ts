import { foreignRuns } from '../../src/sandbox/fixtures/foreignRuns.ts';
import { codeInterception } from '../../src/scenarios/code-interception.ts';
import { simulate } from '../../src/simulation/openRun.ts';
import type { Trace } from '../../src/trace/trace.ts';

export interface NamedRun {
  readonly name: string;
  readonly trace: Trace;
}

const settings: readonly Readonly<Record<string, string>>[] = [
  {},
  { attack: 'response', pkce: 'off' },
  { attack: 'request-and-response', pkce: 'plain' },
  { attack: 'response', pkce: 'S256', redirect: 'claimed-https' },
  { pkce: 'off', pkceRequired: 'on' },
];

/** Runs of the story under settings that differ much, and those of clients from elsewhere. */
export async function runsOfAllKinds(): Promise<readonly NamedRun[]> {
  const story = settings.map((chosen) => ({
    name: `code-interception ${Object.values(chosen).join(' ')}`,
    trace: simulate(codeInterception, { settings: chosen }),
  }));
  return [...story, ...(await foreignRuns())];
}

/** What somebody may call a party who means no good, or knows no better. */
export const hostileNames: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</pre></code><script>alert(1)</script>',
  'end',
  'A->>B: x',
  'p1->>p2: forged',
  'say "hi"; end',
  '#35; #lt;',
  'loop forever\nend\np1->>p1: x',
  '%%{init: {"theme":"forest"}}%%',
  'style:#x; classDef a:#b;',
  '\\n $x %date() ~<b> [[http://evil.example x]] **bold** //it// __u__',
  '@enduml',
  '!include /etc/passwd',
  '`code` [link](javascript:alert(1)) ![x](http://evil.example/x.png) <http://evil.example>',
  '# heading',
  '- item',
  '2) item',
  '> quote',
  '| a | b |',
  '**Acme** __Login__ *x* _y_ ~~z~~',
  '1. one',
  '&lt;b&gt; &amp; &#60;',
  '😀 naïve Ünïcödé 漢字',
  '$(touch /tmp/owned) `id` \'; rm -rf "x',
  '\u0000\u0007\u2028\uD800x',
];

/** The same run, its parties called otherwise. */
export const renamed = (trace: Trace, name: string): Trace => ({
  ...trace,
  cast: trace.cast.map((party) => ({ ...party, name })),
});
