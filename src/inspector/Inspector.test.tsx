import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { cursorOf } from '../trace/moments.ts';
import type { Trace } from '../trace/trace.ts';
import { Inspector, type InspectorProps } from './Inspector.tsx';
import type { StateChart } from './stateChart.ts';
import { TAB_IDS } from './tabId.ts';

const authorization: StateChart = {
  id: 'authorization',
  states: [
    {
      name: 'awaitingConsent',
      initial: true,
      events: [{ event: 'consent.request', target: 'codeIssued' }],
      states: [],
    },
    { name: 'codeIssued', initial: false, events: [], states: [] },
  ],
};

const run = (settings: Record<string, string> = {}, consent = 'allow') =>
  simulate(codeInterception, { settings, decisions: { consent } });

const at = (trace: Trace, id: string) => {
  const cursor = cursorOf(trace, id);
  if (cursor === null) throw new Error(`the run has no ${id}`);
  return cursor;
};

function markup(trace: Trace, cursor: number, tab: InspectorProps['tab'], more: Partial<InspectorProps> = {}): string {
  return renderToStaticMarkup(
    <Inspector
      trace={trace}
      cursor={cursor}
      tab={tab}
      onTab={() => {}}
      charts={{ authorization }}
      chartOf={(_, key) => (key.includes('/authorization.') ? 'authorization' : null)}
      selectedSecret={null}
      onSelectSecret={() => {}}
      onSeek={() => {}}
      decisions={trace.decisions}
      {...more}
    />,
  );
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

describe('the inspector', () => {
  const runs = [run(), run({ attack: 'response', pkce: 'off' }), run({ attack: 'request-and-response' }, 'deny')];

  it('has something to say in every tab at every moment, and no style attribute, which the page forbids', () => {
    for (const trace of runs) {
      for (let cursor = 0; cursor <= trace.steps.length; cursor += 1) {
        for (const tab of TAB_IDS) {
          const html = markup(trace, cursor, tab);
          const panel = html.slice(html.indexOf('role="tabpanel"'));
          expect(textOf(panel).length).toBeGreaterThan(80);
          expect(html).not.toContain('style=');
          expect(textOf(html)).not.toMatch(/undefined|\[object|NaN/);
        }
      }
    }
  });

  it('shows the raw message so that copying it gives the message and nothing else', () => {
    const trace = run({ attack: 'request-and-response', pkce: 'plain' });
    const html = markup(trace, at(trace, 'token.request'), 'wire');
    const step = trace.steps[at(trace, 'token.request') - 1];
    const body = step?.message.kind === 'http.request' ? step.message.body : null;
    const shown = /<pre[^>]*>(.*?)<\/pre>/s.exec(html)?.[1] ?? '';
    expect(textOf(shown).endsWith(`\n\n${body}`)).toBe(true);
  });

  it('lays the stored challenge beside what came, at the step at which the server compares them', () => {
    const trace = run({ attack: 'request-and-response', pkce: 'S256' });
    const check = trace.steps.flatMap(({ checks }) => checks).find(({ check: id }) => id === 'TK-11');
    const text = textOf(markup(trace, at(trace, 'token.request'), 'checks'));
    expect(text).toContain(check?.expected ?? 'missing');
    expect(text).toContain(check?.actual ?? 'missing');
  });

  it('offers the decision on the consent page and marks the one that the run took', () => {
    const trace = run({}, 'deny');
    const html = markup(trace, at(trace, 'consent.show'), 'sees', { onDecide: () => {} });
    const pressed = [...html.matchAll(/<button[^>]*aria-pressed="(true|false)"[^>]*>([A-Z][a-z]+)/g)];
    expect(pressed.map(([, state, label]) => [label, state])).toEqual([
      ['Allow', 'false'],
      ['Deny', 'true'],
    ]);
  });

  it('marks the current state of a transaction and says what can happen next', () => {
    const trace = run();
    const html = markup(trace, at(trace, 'consent.page'), 'states');
    expect(html).toMatch(/<li[^>]*aria-current="true"[^>]*><span[^>]*>awaiting consent/);
    expect(html).toContain('consent.request');
  });

  it('shows the messages of all runs where they differ, and one where they are the same', () => {
    const [off, hashed] = [run({ pkce: 'off' }), run({ pkce: 'S256' })];
    const compareAt = (id: string) =>
      markup(off, at(off, id), 'wire', {
        compareWith: [off, hashed].map((trace, index) => ({
          label: `Run ${index}`,
          trace,
          cursor: at(trace, id),
          onSeek: () => {},
        })),
      });
    const request = compareAt('authorization.request');
    expect(request.match(/<pre/g)).toHaveLength(2);
    expect(request.match(/<mark/g)).toHaveLength(2);
    const page = compareAt('signin.page');
    expect(page.match(/<pre/g)).toHaveLength(1);
    expect(page).not.toContain('<mark');
  });
});
