import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import type { Trace } from '../../trace/trace.ts';
import { en } from '../en.ts';
import { enInspected } from '../enInspected.ts';
import { parametersOf } from '../facts/parametersOf.ts';

const { attack, pkce, pkceRequired, redirect } = codeInterception.settings;

const runs = (attack?.values ?? []).flatMap((attacked) =>
  (pkce?.values ?? []).flatMap((challenged) =>
    (pkceRequired?.values ?? []).flatMap((required) =>
      (redirect?.values ?? []).flatMap((redirected) =>
        ['allow', 'deny'].map((consent) =>
          simulate(codeInterception, {
            settings: { attack: attacked, pkce: challenged, pkceRequired: required, redirect: redirected },
            decisions: { consent },
          }),
        ),
      ),
    ),
  ),
);

/** Members of a JSON body; null where there is none. */
function bodyOf(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' ? body : null;
  } catch {
    return null;
  }
}

function partsOf(trace: Trace) {
  return trace.steps.flatMap(({ message }, index) => {
    const found = parametersOf(message);
    const parameters = found.names.map((name) => ({ kind: 'parameter', name, value: found.get(name), index }));
    if (message.kind !== 'http.request' && message.kind !== 'http.response') return parameters;
    const headers = message.headers.map(([name, value]) => ({ kind: 'header', name, value, index }));
    const members = Object.entries(bodyOf(message.body ?? '') ?? {});
    return [...parameters, ...headers, ...members.map(([name, value]) => ({ kind: 'member', name, value, index }))];
  });
}

describe('the words that an element has', () => {
  it('explain every part of every message of its own story that the whole catalogue explains', () => {
    const unexplained = runs.flatMap((trace) =>
      partsOf(trace).flatMap(({ kind, name, value, index }) => {
        const meaning = ({ wire }: typeof enInspected) => {
          if (kind === 'parameter') return wire.parameter(name, String(value), trace, index + 1);
          return kind === 'header' ? wire.header(name, String(value)) : wire.jsonMember(name, value);
        };
        return meaning(en) !== null && meaning(enInspected) === null ? [`${kind} ${name}`] : [];
      }),
    );
    expect([...new Set(unexplained)]).toEqual([]);
    expect(runs).toHaveLength(72);
  });
});
