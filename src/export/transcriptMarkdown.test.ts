import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { transcriptOf } from '../i18n/transcript.ts';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { toMarkdown } from './transcriptMarkdown.ts';

const trace = simulate(codeInterception, { settings: { attack: 'request-and-response', pkce: 'S256' } });
const told = transcriptOf(trace, en);
const steps = told.phases.flatMap((phase) => phase.steps);

describe('toMarkdown', () => {
  const text = toMarkdown(told);

  it('has one heading for the run and one for each section', () => {
    const headings = [...text.matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
    const sections = [told.cast, told.settings, ...told.phases, told.outcome];
    expect(headings).toEqual([`# ${told.title}`, ...sections.map(({ heading }) => `## ${heading}`)]);
  });

  it('numbers the steps through and keeps what belongs to one inside its list item', () => {
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(steps.map(({ number }) => number));
    const body = text.slice(text.indexOf('1. **'), text.indexOf(`## ${told.outcome.heading}`));
    const outside = body.split('\n').filter((line) => /^[^\s#\d]/.test(line));
    expect(outside).toEqual([]);
  });

  it('fences messages so that nothing inside can end the fence', () => {
    const [phase] = told.phases;
    const [step] = phase?.steps ?? [];
    if (!phase || !step) throw new Error('there is a step');
    const sly = { ...told, phases: [{ ...phase, steps: [{ ...step, message: 'a\n````\nb' }] }] };
    expect(toMarkdown(sly)).toContain('   `````\n   a\n   ````\n   b\n   `````\n');
  });
});
