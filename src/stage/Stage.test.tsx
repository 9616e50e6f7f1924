import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { Stage } from './Stage.tsx';

const trace = simulate(codeInterception, { settings: { attack: 'response' } });
const ignore = () => undefined;
const markupAt = (cursor: number) =>
  renderToStaticMarkup(
    <Stage
      trace={trace}
      cursor={cursor}
      onSeek={ignore}
      folded={new Set(['signin'])}
      onToggleFold={ignore}
      selectedSecret={null}
      onSelectSecret={ignore}
    />,
  );

const wordsIn = (markup: string) => markup.replaceAll(/<[^>]*>/g, '');

describe('the stage as the server renders it', () => {
  it('introduces every party before the first message', () => {
    const words = wordsIn(markupAt(0));
    for (const party of trace.cast) {
      expect(words).toContain(party.name);
      expect(words).toContain(en.stage.introduction(party, trace));
    }
    expect(words).toContain(en.stage.invitation);
  });

  it('carries no style attribute at any moment, for the security policy blocks it', () => {
    for (let cursor = 0; cursor <= trace.steps.length; cursor += 1) expect(markupAt(cursor)).not.toMatch(/\sstyle=/);
  });

  it('shows the keyrings of the moment', () => {
    const end = markupAt(trace.steps.length);
    expect(end).toContain(en.stage.pill(en.story.secret('code').short, 'FreeFlashlight'));
    expect(end).not.toContain(en.stage.pill(en.story.secret('code_verifier').short, 'FreeFlashlight'));
  });
});
