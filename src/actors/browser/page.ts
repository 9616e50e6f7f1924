import { type HttpResponse, headerOf } from '../../oauth/wire.ts';
import type { Screen } from '../../trace/trace.ts';
import { DEFAULT_POLICY } from './referrer.ts';

/** What the browser keeps of a page that it shows. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly heading: string;
  readonly items: readonly string[];
  readonly buttons: readonly string[];
  readonly form: { readonly action: string; readonly hidden: readonly (readonly [string, string])[] } | null;
  /** Whether it sends its form by itself as soon as it has loaded. */
  readonly submitsItself: boolean;
  readonly referrerPolicy: string;
}

const plainText = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

const texts = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => plainText(match[1] ?? ''));

/**
 * Reads the pages that the servers of this simulation write (`actors/server/pages.ts`, `oauth/formPost.ts`). It is no HTML parser: those
 * pages have one form, no nesting, and every value escaped.
 */
export function readPage(url: string, response: HttpResponse): Page {
  const html = response.body ?? '';
  const action = /<form method="post" action="([^"]*)">/.exec(html)?.[1];
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
    ([, name = '', value = '']) => [plainText(name), plainText(value)] as const,
  );
  return {
    url,
    status: response.status,
    heading: texts(html, /<h1>([^<]*)<\/h1>/g)[0] ?? '',
    items: texts(html, /<li>([^<]*)<\/li>/g),
    buttons: texts(html, /<button[^>]*>([^<]*)<\/button>/g),
    form: action === undefined ? null : { action: new URL(plainText(action), url).href, hidden },
    submitsItself: action !== undefined && html.includes('<body onload="document.forms[0].submit()">'),
    referrerPolicy: headerOf(response, 'Referrer-Policy') ?? DEFAULT_POLICY,
  };
}

const screens: Readonly<Record<string, Screen['screen']>> = { '/signin': 'signin', '/consent': 'consent' };

function kindOf({ form, status }: Page): Screen['screen'] {
  if (form !== null) return screens[new URL(form.action).pathname] ?? 'error';
  return status < 400 ? 'site' : 'error';
}

/** The page as a person sees it, under the address that the address bar shows. */
export function screenOf(page: Page): Screen {
  return {
    kind: 'screen',
    screen: kindOf(page),
    address: page.url,
    facts: { heading: page.heading, items: page.items, buttons: page.buttons },
  };
}
