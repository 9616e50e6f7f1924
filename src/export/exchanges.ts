import type { HttpRequest, HttpResponse } from '../oauth/wire.ts';
import type { Step, Trace } from '../trace/trace.ts';

/** A request that really goes over HTTP, and its answer; null where none came. */
export interface Exchange {
  /** The number of the request's step, from 1. */
  readonly number: number;
  readonly step: Step;
  readonly request: HttpRequest;
  readonly answer: { readonly step: Step; readonly response: HttpResponse } | null;
}

const isHttp = ({ url }: HttpRequest) => /^https?:\/\//i.test(url);

/** The requests of a run in order, each with its answer: between two parties answers come in the order of requests. */
export function exchangesOf(trace: Trace): readonly Exchange[] {
  const taken = new Set<Step>();
  return trace.steps.flatMap((step, index): readonly Exchange[] => {
    const { message, from, to } = step;
    if (message.kind !== 'http.request' || !isHttp(message)) return [];
    const found = trace.steps
      .slice(index + 1)
      .find(
        (later) =>
          later.message.kind === 'http.response' && later.from === to && later.to === from && !taken.has(later),
      );
    if (found === undefined || found.message.kind !== 'http.response') {
      return [{ number: index + 1, step, request: message, answer: null }];
    }
    taken.add(found);
    return [{ number: index + 1, step, request: message, answer: { step: found, response: found.message } }];
  });
}
