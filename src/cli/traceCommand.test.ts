import { describe, expect, it } from 'vitest';
import { traceCommand } from './traceCommand.ts';

describe('trace', () => {
  it('prints the Trace as JSON, with settings, decision and seed as they were given', () => {
    const { status, out, err } = traceCommand(
      'code-interception --set pkce=plain --set consent=deny --seed x7 --format json'.split(' '),
    );
    const trace = JSON.parse(out);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(trace).toMatchObject({
      version: 1,
      scenario: 'code-interception',
      settings: { attack: 'off', pkce: 'plain' },
      seed: 'x7',
      decisions: { consent: 'deny' },
      outcome: { verdict: 'refused', decidedBy: { party: 'login', check: 'AZ-17' }, client: 'error' },
    });
    const keys = ['id', 'phase', 'from', 'to', 'channel', 'observers', 'message', 'checks', 'learned', 'states', 'at'];
    expect(Object.keys(trace.steps[0])).toEqual(expect.arrayContaining(keys));
    expect(out.endsWith('}\n')).toBe(true);
  });

  it('gives parties the names that it is told', () => {
    const { status, out } = traceCommand([
      'code-interception',
      '--names',
      'client:Acme Photos@photos.acme.com;server:@login.acme.com',
    ]);
    const { names, cast, steps } = JSON.parse(out);
    expect(status).toBe(0);
    expect(names).toEqual({
      client: { name: 'Acme Photos', host: 'photos.acme.com' },
      server: { host: 'login.acme.com' },
    });
    expect(cast).toContainEqual({ id: 'printer', kind: 'client', name: 'Acme Photos', host: null });
    expect(JSON.stringify(steps)).toContain('com.acme.photos:/cb');
    expect(JSON.stringify(steps)).toContain('https://login.acme.com/authorize?');
  });

  it('prints the transcript as Markdown', () => {
    const { status, out } = traceCommand([
      'code-interception',
      '--set',
      'attack=response',
      '--set',
      'pkce=off',
      '--format',
      'md',
    ]);
    expect(status).toBe(0);
    expect(out).toMatch(/^# .*\n[\s\S]*\*\*Breached:\*\*/);
  });

  it.each([
    ['svg', '<svg xmlns='],
    ['mermaid', '---\ntitle: '],
    ['plantuml', '@startuml\n'],
    ['har', '{\n  "log": {'],
    ['curl', '#!/bin/sh\n'],
    ['html', '<!doctype html>\n'],
  ])('prints %s', (format, beginning) => {
    const { status, out, err } = traceCommand(['code-interception', '--format', format]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.startsWith(beginning)).toBe(true);
    expect(out.endsWith('\n')).toBe(true);
  });

  it('ends a picture with the step that is asked for, by its id or its number', () => {
    const at = (...step: readonly string[]) => traceCommand(['code-interception', '--format', 'svg', ...step]).out;
    expect(at('--step', 'authorization.open')).toBe(at('--step', '2'));
    expect(at('--step', '2')).not.toBe(at());
    expect(at('--step', '21')).toBe(at());
    expect(at('--step', '0')).toContain('Ready to start');
  });

  it('draws a picture as it is asked to: its theme, its width, and so many of the latest steps', () => {
    const picture = (...look: readonly string[]) =>
      traceCommand(['code-interception', '--step', '10', '--format', 'svg', ...look]).out;
    const [first, dark] = [picture(), picture('--theme', 'dark', '--width', '720', '--rows', '4')];
    expect(first).toMatch(/^<svg [^>]*width="960"/);
    expect(dark).toMatch(/^<svg [^>]*width="720"/);
    expect(dark).toContain('Steps 1–6 came before');
    expect([first.includes('#0e1117'), dark.includes('#0e1117')]).toEqual([false, true]);
    expect(picture('--theme', 'light', '--width', '960')).toBe(first);
  });

  it.each(['--help', '-h'])('says what it takes, and nothing else, with %s', (help) => {
    const { status, out, err } = traceCommand([help]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.startsWith('npm run -s trace -- <scenario>')).toBe(true);
    const told = [...out.matchAll(/--([a-z]+)/g)].map(([, option]) => option);
    expect(told).toEqual(expect.arrayContaining(['set', 'seed', 'names', 'step', 'format', 'theme', 'width', 'rows']));
    expect(traceCommand(['code-interception', help])).toEqual({ status, out, err });
  });

  it.each([
    ['no scenario', '', 'There are: code-interception.'],
    ['an unknown scenario', 'nonsense', 'There are: code-interception.'],
    ['a name from the prototype', 'constructor', 'There is no scenario "constructor"'],
    [
      'an unknown setting',
      'code-interception --set pcke=off',
      'There are: attack, pkce, pkceRequired, redirect, consent.',
    ],
    ['an unknown value', 'code-interception --set pkce=S512', 'It has: off, plain, S256.'],
    ['a setting without a value', 'code-interception --set pkce', 'name=value'],
    [
      'an unknown format',
      'code-interception --format xml',
      'There are: svg, mermaid, plantuml, har, curl, md, html, json.',
    ],
    ['an unknown option', 'code-interception --verbose', '--format svg|mermaid|plantuml|har|curl|md|html|json'],
    ['an unknown step', 'code-interception --step token.reqest', 'token.request'],
    ['a step beyond the end', 'code-interception --step 99', 'It has 0 to 21'],
    ['an option without its value', 'code-interception --seed', '--seed'],
    ['a name that nobody can bear', 'code-interception --names nobody:Eve', 'Nobody of that kind takes part here.'],
    ['names that it cannot read', 'code-interception --names Eve', 'It is written party:name@host'],
    ['an unknown theme', 'code-interception --format svg --theme sepia', 'There are: light, dark, paper.'],
    ['a theme of a text', 'code-interception --format md --theme dark', '--theme is for pictures'],
    ['no rows', 'code-interception --format svg --rows 0', '--rows wants a whole number from 1 to 99'],
    ['half a row', 'code-interception --format svg --rows 1.5', '--rows wants a whole number from 1 to 99'],
    ['a picture that nobody can see', 'code-interception --format svg --width 10', 'a whole number from 240 to 4000'],
    ['two scenarios', 'code-interception code-interception', 'One scenario'],
  ])('refuses %s with status 2 and says what there is', (_, line, message) => {
    const { status, out, err } = traceCommand(line.split(' ').filter((word) => word !== ''));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });
});
