import type { HttpRequest } from '../../oauth/wire.ts';

/** One word for a POSIX shell, whatever it contains. */
function quoted(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** What curl would leave out: a header without a value is asked for with a semicolon. */
const headerArgument = (name: string, value: string) => (value === '' ? `${name};` : `${name}: ${value}`);

/** What curl sends of its own accord, in the same form. */
const isImplied = (name: string) => name.toLowerCase() === 'host';

/** A request as a curl command for a POSIX shell, which sends the same method, address, headers and body. */
export function curlCommand({ method, url, headers, body }: HttpRequest): string {
  const options: (readonly string[])[] = [
    ...(method === 'GET' && body === null ? [] : [['--request', method]]),
    // In an address curl takes [] and {} for patterns.
    ...(/[[\]{}]/.test(url) ? [['--globoff']] : []),
    ...headers.filter(([name]) => !isImplied(name)).map(([name, value]) => ['--header', headerArgument(name, value)]),
    ...(body === null ? [] : [['--data-raw', body]]),
  ];
  const lines = [['curl', url], ...options].map((words) => words.map(quoted).join(' '));
  return lines.join(' \\\n  ');
}
