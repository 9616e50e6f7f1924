import { elementSnippet } from './elementSnippet.ts';
import type { EmbeddedFlow, SnippetWords } from './embeddedFlow.ts';
import { frameSnippet } from './frameSnippet.ts';
import { markdownSnippet } from './markdownSnippet.ts';
import { reactSnippet } from './reactSnippet.ts';

/** The ways in which the lab gets into a page, in the order in which they are offered. */
export const snippets = {
  element: elementSnippet,
  react: reactSnippet,
  frame: frameSnippet,
  markdown: markdownSnippet,
} as const satisfies Record<string, (flow: EmbeddedFlow, words: SnippetWords) => string>;

export type SnippetId = keyof typeof snippets;

export const SNIPPET_IDS: readonly SnippetId[] = ['element', 'react', 'frame', 'markdown'];
