import type { ServerPolicy } from './serverPolicy.ts';
import type { Header } from './wire.ts';

/** What a server's pages let others do with them. */
export type PagePolicy = Pick<ServerPolicy, 'referrerPolicy' | 'framing'>;

/** The headers that a policy gives to every page of the server. @see RFC 9700 §4.2.4, §4.16 */
export function pageHeaders({ referrerPolicy, framing }: PagePolicy): readonly Header[] {
  const guarded: readonly Header[] = [
    ['Content-Security-Policy', "frame-ancestors 'none'"],
    ['X-Frame-Options', 'DENY'],
  ];
  return [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Cache-Control', 'no-store'],
    ['Referrer-Policy', referrerPolicy],
    ...(framing === 'forbidden' ? guarded : []),
  ];
}
