import { escapeHtml, hiddenField } from '../../oauth/html.ts';
import { type PagePolicy, pageHeaders } from '../../oauth/pageHeaders.ts';
import type { Header, HttpResponse } from '../../oauth/wire.ts';

interface Content {
  readonly status: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly headers: readonly Header[];
}

function page(policy: PagePolicy, { status, title, lines, headers }: Content): HttpResponse {
  const body = [
    '<!doctype html>',
    '<html lang="en">',
    `<title>${escapeHtml(title)}</title>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...lines,
    '</html>',
  ].join('\n');
  return { kind: 'http.response', status, headers: [...pageHeaders(policy), ...headers], body };
}

interface SignInPage {
  readonly serverName: string;
  readonly clientName: string;
  readonly csrf_token: string;
  readonly headers: readonly Header[];
}

export function signInPage(policy: PagePolicy, { serverName, clientName, csrf_token, headers }: SignInPage) {
  const lines = [
    '<form method="post" action="/signin">',
    hiddenField('csrf_token', csrf_token),
    '<input name="username" autocomplete="username">',
    '<input name="password" type="password" autocomplete="current-password">',
    '<button>Sign in</button>',
    '</form>',
  ];
  return page(policy, { status: 200, title: `Sign in to ${serverName} to continue to ${clientName}`, lines, headers });
}

interface ConsentPage {
  readonly clientName: string;
  readonly scope: string;
  readonly resource: readonly string[];
  readonly csrf_token: string;
  readonly headers: readonly Header[];
}

export function consentPage(policy: PagePolicy, { clientName, scope, resource, csrf_token, headers }: ConsentPage) {
  const lines = [
    '<ul>',
    ...scope.split(' ').map((value) => `<li>${escapeHtml(value)}</li>`),
    '</ul>',
    ...resource.map((identifier) => `<p>${escapeHtml(identifier)}</p>`),
    '<form method="post" action="/consent">',
    hiddenField('csrf_token', csrf_token),
    '<button name="decision" value="allow">Allow</button>',
    '<button name="decision" value="deny">Deny</button>',
    '</form>',
  ];
  return page(policy, { status: 200, title: `${clientName} asks for access`, lines, headers });
}

/** The page for a request that must not be answered with a redirect. @see RFC 6749 §4.1.2.1 */
export function errorPage(policy: PagePolicy, status: number, description: string): HttpResponse {
  // RFC 9110 §15.5.6 demands the header with this status.
  const headers: readonly Header[] = status === 405 ? [['Allow', 'GET, POST']] : [];
  return page(policy, { status, title: description, lines: [], headers });
}
