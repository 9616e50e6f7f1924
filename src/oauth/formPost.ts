import { escapeHtml, hiddenField } from './html.ts';
import { type PagePolicy, pageHeaders } from './pageHeaders.ts';
import type { HttpResponse } from './wire.ts';

/**
 * The page that posts an authorization response to the client: its form is sent as soon as the page has loaded. The
 * handler in `onload` runs because the page's policy restricts framing only; a browser without scripts shows the button.
 * @see OAuth 2.0 Form Post Response Mode §2, Appendix A
 */
export function formPostPage(
  redirect_uri: string,
  parameters: readonly (readonly [string, string | null])[],
  policy: PagePolicy,
): HttpResponse {
  const fields = parameters.flatMap(([name, value]) => (value === null ? [] : [hiddenField(name, value)]));
  const body = [
    '<!doctype html>',
    '<html lang="en">',
    '<title>Back to the application</title>',
    '<body onload="document.forms[0].submit()">',
    `<form method="post" action="${escapeHtml(redirect_uri)}">`,
    ...fields,
    '<noscript><button>Continue</button></noscript>',
    '</form>',
    '</body>',
    '</html>',
  ].join('\n');
  return { kind: 'http.response', status: 200, headers: pageHeaders(policy), body };
}
