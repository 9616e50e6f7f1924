import type { HttpResponse } from '../oauth/wire.ts';

/**
 * The page that the browser gets at the client's redirect URI. A foreign client has no server in here, so that the
 * sandbox answers in its name, as a program that listens on a loopback address does: the redirect has arrived.
 * @see RFC 8252 §7.3; RFC 9700 §4.2.4
 */
export const callbackPage: HttpResponse = {
  kind: 'http.response',
  status: 200,
  headers: [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Cache-Control', 'no-store'],
    ['Referrer-Policy', 'no-referrer'],
  ],
  body: '<!doctype html>\n<html lang="en">\n<title>Back at the client</title>\n<h1>Back at the client</h1>\n</html>',
};
