import type { Header, HttpRequest } from '../../oauth/wire.ts';

/** One word for a POSIX shell, whatever it contains. */
function quoted(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** What curl would leave out: a header without a value is asked for with a semicolon. */
const headerArgument = ([name, value]: Header) => (value === '' ? `${name};` : `${name}: ${value}`);

/** What curl works out by itself, and in the same form. */
const IMPLIED: readonly string[] = ['host', 'content-length'];

/** What curl would add of its own accord; a name with nothing behind it keeps it from doing so. */
const ADDED: readonly string[] = ['User-Agent', 'Accept'];
const ADDED_TO_BODY = 'Content-Type';

function headerArguments({ headers, body }: HttpRequest): readonly string[] {
  const names = headers.map(([name]) => name.toLowerCase());
  const unwanted = [...ADDED, ...(body === null ? [] : [ADDED_TO_BODY])].filter(
    (name) => !names.includes(name.toLowerCase()),
  );
  return [
    ...headers.filter(([name]) => !IMPLIED.includes(name.toLowerCase())).map(headerArgument),
    ...unwanted.map((name) => `${name}:`),
  ];
}

/** A request as a curl command for a POSIX shell, which sends the same method, address, headers and body, and no more. */
export function curlCommand(request: HttpRequest): string {
  const { method, url, body } = request;
  const options: (readonly string[])[] = [
    ['--url', url],
    // In an address curl takes [] and {} for patterns, and makes paths shorter.
    ...(/[[\]{}]/.test(url) ? [['--globoff']] : []),
    ...(/\/\.{1,2}(?:[/?#]|$)/.test(url) ? [['--path-as-is']] : []),
    ...headerArguments(request).map((header) => ['--header', header]),
    ...(body === null ? [] : [['--data-raw', body]]),
  ];
  // Of an answer to HEAD curl would wait for the body unless it is told that there is none.
  const asked = method === 'HEAD' ? ['--head'] : ['--request', method];
  const lines = [['curl', ...asked], ...options].map((words) => words.map(quoted).join(' '));
  return lines.join(' \\\n  ');
}
