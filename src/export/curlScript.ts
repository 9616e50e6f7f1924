import type { PageCatalogue } from '../i18n/catalogue.ts';
import { nameOf } from '../i18n/facts/names.ts';
import { curlCommand } from '../inspector/wire/curl.ts';
import type { Trace } from '../trace/trace.ts';
import { exchangesOf } from './exchanges.ts';

/** Words that stay in the one line of their comment. */
const comment = (words: string) => `# ${words.replaceAll(/[\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ')}`;

/** Every HTTP request of a run as a curl command for a POSIX shell, below a comment that says what it is. */
export function toCurl(trace: Trace, { stage, story }: PageCatalogue): string {
  const commands = exchangesOf(trace).map(({ number, step, request }) => {
    const words = stage.row(number, story.stepTitle(step, trace), nameOf(trace, step.from), nameOf(trace, step.to));
    return `${comment(words)}\n${curlCommand(request)}\n`;
  });
  return ['#!/bin/sh', comment(story.scenario(trace.scenario).title), '', commands.join('\n')].join('\n');
}
