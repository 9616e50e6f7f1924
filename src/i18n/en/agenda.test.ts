import { describe, expect, it } from 'vitest';
import type { AgendaFault } from '../text/agenda.ts';
import { agenda } from './agenda.ts';

const fault: AgendaFault = {
  ...{ kind: 'bad', stop: 1, field: 'step', found: 'tokn.x', nearest: null, remedy: 'default' },
  allowed: ['app.tap', 'token.…', 'api.…'],
};

describe('what is wrong in a plan', () => {
  it('is told with what may stand there, unless what was meant is known', () => {
    expect(agenda.fault(fault)).toBe(
      'Stop 1, `step`: `tokn.x` cannot be used. Allowed: `app.tap` and what begins with `token.`, `api.`. The stop begins before the first step.',
    );
    const many = Array.from({ length: 14 }, (_, index) => `${index}.…`);
    expect(agenda.fault({ ...fault, allowed: many })).toContain('what begins with `0.`, ');
    expect(agenda.fault({ ...fault, allowed: many })).toContain(' and 2 more.');
    expect(agenda.fault({ ...fault, nearest: 'token.x' })).not.toContain('Allowed');
    const unknown = {
      ...fault,
      kind: 'unknown',
      field: 'settings.pcke',
      allowed: ['pkce'],
      remedy: 'ignored',
    } as const;
    expect(agenda.fault(unknown)).toContain('There are: `pkce`.');
    expect(agenda.fault({ ...unknown, nearest: 'pkce' })).toBe(
      'Stop 1, `settings.pcke`: there is no field of this name. Did you mean `pkce`? The field is ignored.',
    );
  });

  it('is told with what stands there instead', () => {
    expect(agenda.fault({ ...fault, field: 'settings.pkce', usual: 'S256' })).toContain(
      'The default, `S256`, is used.',
    );
    expect(agenda.fault({ ...fault, field: 'compare.1.pkce' })).toContain('A single run is shown.');
    const fields = ['title', 'settings', 'decisions', 'seed', 'names', 'compare', 'until', 'note', '$schema'];
    for (const field of fields) expect(agenda.fault({ ...fault, field })).not.toContain('default is used');
  });
});
