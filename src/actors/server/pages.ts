import type { Header, HttpResponse } from '../../oauth/wire.ts';

const escapeHtml = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** Headers of every page of the authorization server. @see RFC 9700 §4.2.4, §4.16 */
const pageHeaders: readonly Header[] = [
  ['Content-Type', 'text/html; charset=utf-8'],
  ['Cache-Control', 'no-store'],
  ['Referrer-Policy', 'no-referrer'],
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
];

function page(status: number, title: string, content: readonly string[], headers: readonly Header[]): HttpResponse {
  const body = [
    '<!doctype html>',
    '<html lang="en">',
    `<title>${escapeHtml(title)}</title>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...content,
    '</html>',
  ].join('\n');
  return { kind: 'http.response', status, headers: [...pageHeaders, ...headers], body };
}

interface SignInPage {
  readonly serverName: string;
  readonly clientName: string;
  readonly csrf_token: string;
  readonly headers: readonly Header[];
}

export function signInPage({ serverName, clientName, csrf_token, headers }: SignInPage): HttpResponse {
  const content = [
    '<form method="post" action="/signin">',
    `<input type="hidden" name="csrf_token" value="${escapeHtml(csrf_token)}">`,
    '<input name="username" autocomplete="username">',
    '<input name="password" type="password" autocomplete="current-password">',
    '<button>Sign in</button>',
    '</form>',
  ];
  return page(200, `Sign in to ${serverName} to continue to ${clientName}`, content, headers);
}

interface ConsentPage {
  readonly clientName: string;
  readonly scope: string;
  readonly csrf_token: string;
}

export function consentPage({ clientName, scope, csrf_token }: ConsentPage): HttpResponse {
  const content = [
    '<ul>',
    ...scope.split(' ').map((value) => `<li>${escapeHtml(value)}</li>`),
    '</ul>',
    '<form method="post" action="/consent">',
    `<input type="hidden" name="csrf_token" value="${escapeHtml(csrf_token)}">`,
    '<button name="decision" value="allow">Allow</button>',
    '<button name="decision" value="deny">Deny</button>',
    '</form>',
  ];
  return page(200, `${clientName} asks for access`, content, []);
}

/** The page for a request that must not be answered with a redirect. @see RFC 6749 §4.1.2.1 */
export function errorPage(status: number, description: string): HttpResponse {
  // RFC 9110 §15.5.6 demands the header with this status.
  return page(status, description, [], status === 405 ? [['Allow', 'GET, POST']] : []);
}
