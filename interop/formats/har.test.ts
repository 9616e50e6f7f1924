import { createRequire } from 'node:module';
import { isIPv4, isIPv6 } from 'node:net';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { exchangesOf } from '../../src/export/exchanges.ts';
import { toHar } from '../../src/export/har.ts';
import { setCookie } from '../../src/export/harCookies.ts';
import { en } from '../../src/i18n/en.ts';
import { hostileNames, renamed, runsOfAllKinds } from './runs.ts';

const required = createRequire(import.meta.url);
const schemas: Readonly<Record<string, { readonly $id: string }>> = required('har-schema');
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const formats = { 'date-time': INSTANT, uri: (text: string) => URL.canParse(text), ipv4: isIPv4, ipv6: isIPv6 };
// The schema has a keyword that JSON Schema does not know.
const ajv = new Ajv({ allErrors: true, strict: false, formats });
ajv.addMetaSchema(required('ajv/lib/refs/json-schema-draft-06.json'));
for (const schema of Object.values(schemas)) ajv.addSchema(schema);
const isHar = ajv.getSchema('har.json#');
if (isHar === undefined) throw new Error('there is no schema of a HAR');

const runs = await runsOfAllKinds();

const read = (har: string) => {
  const archive = JSON.parse(har);
  const valid = isHar(archive);
  return { archive, errors: valid === true ? [] : isHar.errors };
};

describe('an HTTP Archive of a run', () => {
  it.each(runs)('satisfies the schema of HAR 1.2: $name', ({ trace }) => {
    expect(read(toHar(trace, en)).errors).toEqual([]);
  });

  it('would be refused by the schema without its status, so that the schema is known to look', () => {
    const { archive } = read(toHar(runs[0]?.trace ?? fail(), en));
    delete archive.log.entries[0].response.status;
    expect(isHar(archive)).toBe(false);
  });

  it.each(runs)('has every HTTP request of the run with its headers, its body and its answer: $name', ({ trace }) => {
    const { entries } = read(toHar(trace, en)).archive.log;
    const requests = trace.steps.flatMap(({ message }) => (message.kind === 'http.request' ? [message] : []));
    const http = requests.filter(({ url }) => url.startsWith('http'));
    expect(entries).toHaveLength(http.length);
    const answered = trace.steps.filter(({ message }) => message.kind === 'http.response').length;
    expect(exchangesOf(trace).filter(({ answer }) => answer !== null)).toHaveLength(Math.min(answered, http.length));
    for (const [index, { method, headers, body }] of http.entries()) {
      const { request, time } = entries[index];
      expect(request.method).toBe(method);
      expect(request.headers).toEqual(headers.map(([name, value]) => ({ name, value })));
      expect(request.postData?.text ?? null).toBe(body);
      expect(time).toBeGreaterThanOrEqual(0);
    }
  });

  it('takes cookies and queries apart', () => {
    const { entries } = read(toHar(runs[0]?.trace ?? fail(), en)).archive.log;
    const cookies = entries.flatMap((entry: { response: { cookies: object[] } }) => entry.response.cookies);
    expect(cookies[0]).toMatchObject({ path: '/', secure: true, httpOnly: true });
    const asked = entries.find((entry: { request: { url: string } }) => entry.request.url.includes('/authorize?'));
    expect(asked.request.queryString).toContainEqual({ name: 'response_type', value: 'code' });
    expect(asked.request.queryString).toContainEqual({ name: 'redirect_uri', value: 'com.example.printer:/cb' });
    const posted = entries.find((entry: { request: { url: string } }) => entry.request.url.endsWith('/token'));
    expect(posted.request.postData.params).toContainEqual({ name: 'redirect_uri', value: 'com.example.printer:/cb' });
  });

  it('says of a cookie that is taken back when it ends', () => {
    expect(setCookie('a=b; Max-Age=60; Path=/', 0)).toMatchObject({ expires: '1970-01-01T00:01:00.000Z' });
    expect(setCookie('a=; Max-Age=0', 5000)).toMatchObject({ value: '', expires: '1970-01-01T00:00:05.000Z' });
    expect(setCookie('a=b; Expires=Thu, 15 Jan 2026 09:00:00 GMT', 0).expires).toBe('2026-01-15T09:00:00.000Z');
    expect(setCookie('a=b; Max-Age=soon; Secure', 0)).not.toHaveProperty('expires');
    expect(setCookie(`a=b; Max-Age=${'9'.repeat(40)}`, 0)).not.toHaveProperty('expires');
  });

  it.each(hostileNames)('stays one where parties are called %j', (name) => {
    const [run] = runs;
    expect(read(toHar(renamed(run?.trace ?? fail(), name), en)).errors).toEqual([]);
  });
});

function fail(): never {
  throw new Error('there is no run');
}
