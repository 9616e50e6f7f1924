import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { prerender } from './prerender.tsx';

const { body } = prerender();
const words = body.replaceAll(/<!--.*?-->/g, '').replaceAll(/<[^>]*>/g, ' ');

describe('the prerendered page', () => {
  it('carries no style attribute, no style sheet and no script', () => {
    expect(body).not.toMatch(/<[^>]* style=/);
    expect(body).not.toMatch(/<(?:style|script)/);
    expect(body).not.toMatch(/<[^>]* on[a-z]+=/);
  });

  it('shows the first frame of the default link', () => {
    expect(body).toContain('<div id="root">');
    for (const shown of [en.app.caption.start, 'Ready to start', 'Photo Printer', 'Acme Login'])
      expect(words).toContain(shown);
  });

  it('contains the transcript of the whole default run', () => {
    const trace = simulate(codeInterception);
    const transcript = words.slice(words.lastIndexOf(en.app.transcript.heading));
    for (const step of trace.steps) expect(transcript).toContain(en.story.stepTitle(step, trace));
    expect(transcript).toContain('code_verifier=');
  });
});
