import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { readDataBlock } from './page/prerenderedData.ts';
import { prerender } from './prerender.tsx';

const { body } = prerender({ simulation: './assets/simulation.js' });
const block = /<script type="application\/json" id="([^"]*)">(.*?)<\/script>/s.exec(body);
const markup = body.replace(block?.[0] ?? '', '');
const words = markup.replaceAll(/<!--.*?-->/g, '').replaceAll(/<[^>]*>/g, ' ');

describe('the prerendered page', () => {
  it('carries no style attribute, no style sheet and no script', () => {
    expect(markup).not.toMatch(/<[^>]* style=/);
    expect(markup).not.toMatch(/<(?:style|script)/);
    expect(markup).not.toMatch(/<[^>]* on[a-z]+=/);
  });

  it('brings the default run along as data that are exactly what the simulation makes', () => {
    const [, id, json = ''] = block ?? [];
    const document = { getElementById: (asked: string) => (asked === id ? { textContent: json } : null) };
    expect(readDataBlock(document)).toEqual({
      runs: [simulate(codeInterception)],
      simulation: './assets/simulation.js',
    });
    expect(json).not.toContain('<');
  });

  it('shows the first frame of the default link', () => {
    expect(body).toContain('<div id="root">');
    for (const shown of [en.app.caption.start, 'Ready to start', 'Photo Printer', 'Acme Login'])
      expect(words).toContain(shown);
  });

  it('contains the transcript of the whole default run', () => {
    const trace = simulate(codeInterception);
    const transcript = words.slice(words.lastIndexOf(en.shell.transcript.heading));
    for (const step of trace.steps) expect(transcript).toContain(en.story.stepTitle(step, trace));
    expect(transcript).toContain('code_verifier=');
  });
});
