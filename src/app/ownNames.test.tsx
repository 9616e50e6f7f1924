import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { TextContext } from '../i18n/useText.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { TAB_IDS } from '../inspector/tabId.ts';
import { sandbox } from '../scenarios/declarations/sandbox.ts';
import { Stage } from '../stage/Stage.tsx';
import type { Names } from '../trace/names.ts';
import { namesText } from '../trace/namesText.ts';
import type { Trace } from '../trace/trace.ts';
import { charts, machineBehind } from './charts.ts';
import { CodePanel } from './ownClient/CodePanel.tsx';
import { recorder } from './ownClient/recorder.ts';
import { defaultConfiguration } from './session/configuration.ts';
import { simulation } from './simulation.ts';
import { Caption } from './story/Caption.tsx';
import { Transcript } from './transcript/Transcript.tsx';

const names: Names = {
  user: { name: 'Grace' },
  browser: { name: 'Netsurf' },
  os: { name: 'Pixel' },
  client: { name: 'Zebra Press', host: 'press.zebra.test' },
  attacker: { name: 'MoonTorch' },
  server: { name: 'Hub Gate', host: 'gate.hub.test' },
  api: { name: 'Pixel Vault', host: 'vault.hub.test' },
};

const strange: Names = {
  user: { name: '**Grace** `x`' },
  client: { name: '<img src=x onerror=alert(1)> `a` **b**' },
  attacker: { name: '"><script>alert(1)</script>' },
  server: { name: '[Gate](javascript:alert(1)) *`*' },
  api: { name: '😀 שלום `' },
};

const settings: readonly Readonly<Record<string, string>>[] = [
  {},
  { attack: 'response', pkce: 'off' },
  { attack: 'request-and-response' },
  { attack: 'response', redirect: 'claimed-https' },
];

function storyUnder(own: Names, chosen: Readonly<Record<string, string>>): Trace {
  const { scenario, seed, choices } = defaultConfiguration();
  const { consent = '', ...usual } = choices;
  return simulation.simulate(scenario, {
    settings: { ...usual, ...chosen },
    decisions: { consent },
    seed,
    names: namesText(own),
  });
}

const foreignUnder = (own: Names, flow: string) =>
  recorder.record({ settings: { flow }, seed: '1', names: namesText(own) });

const ignore = () => undefined;

function markupOf(trace: Trace, cursor: number): string {
  const inspection = { trace, cursor, selectedSecret: null, onSelectSecret: ignore, onSeek: ignore };
  return renderToStaticMarkup(
    <TextContext value={en}>
      <Stage {...inspection} folded={new Set()} onToggleFold={ignore} />
      <Caption trace={trace} cursor={cursor} />
      {TAB_IDS.map((tab) => (
        <Inspector
          key={tab}
          {...inspection}
          tab={tab}
          onTab={ignore}
          charts={charts}
          chartOf={machineBehind}
          decisions={trace.decisions}
        />
      ))}
    </TextContext>,
  );
}

function everythingShown(trace: Trace): string {
  const cursors = [0, ...trace.steps.map((_, index) => index + 1)];
  const transcript = (
    <TextContext value={en}>
      <Transcript trace={trace} heading={null} />
      {trace.scenario === sandbox.id && <CodePanel traces={[trace]} />}
    </TextContext>
  );
  return [...cursors.map((cursor) => markupOf(trace, cursor)), renderToStaticMarkup(transcript)].join('\n');
}

/** What stands there for readers: no ids of parties, no names of classes. */
const shownIn = (markup: string) =>
  markup.replaceAll(/ (?:id|class|for|href|data-[a-z-]+|aria-(?:controls|labelledby|describedby))="[^"]*"/g, '');

const OLD = /\bAda\b|\bada\b|Photo Printer|FreeFlashlight|[Aa]cme|Photo API|example\b|\bBrowser\b|\bPhone\b/;

const oldNamesIn = (markup: string) => {
  const found = OLD.exec(markup);
  return found && markup.slice(Math.max(0, found.index - 80), found.index + 40);
};

describe('under own names', () => {
  it.each(settings)('nothing that is shown has an old name or host: %j', (chosen) => {
    const shown = shownIn(everythingShown(storyUnder(names, chosen)));
    expect(oldNamesIn(shown)).toBeNull();
    expect(shown).toContain('Zebra Press');
  });

  it.each(sandbox.settings.flow?.values ?? [])('nothing of a client from elsewhere does either: %s', async (flow) => {
    const shown = shownIn(everythingShown(await foreignUnder(names, flow)));
    // The shortest client is ten lines that stand by themselves, and an API that nobody can call keeps its name.
    expect(oldNamesIn(shown.replaceAll('api.contacts.example', ''))).toBeNull();
    expect(shown).toContain('Hub Gate');
  });

  it('the glossary has no name of a story', () => {
    expect(oldNamesIn(en.glossary.entries.map(({ meaning }) => meaning).join('\n'))).toBeNull();
  });
});

describe('strange names', () => {
  // Where a long word may break depends on what it says.
  const elements = (markup: string) => [...markup.matchAll(/<(?!wbr)[a-z]+/g)].map(([tag]) => tag);

  it.each(settings.slice(1))('are text wherever they are shown: %j', (chosen) => {
    const plain: Names = {
      user: { name: 'U' },
      client: { name: 'C' },
      attacker: { name: 'T' },
      server: { name: 'S' },
      api: { name: 'P' },
    };
    const [usual, own] = [plain, strange].map((given) => everythingShown(storyUnder(given, chosen)));
    expect(elements(own ?? '')).toEqual(elements(usual ?? ''));
    expect(own).not.toMatch(/<img|<script/);
    expect(own?.replaceAll('\u2060', '')).toContain('**Grace** `x`');
  });
});
