import { fail, pass, type Rule } from './finding.ts';
import { FORM, mediaTypeOf } from './mediaType.ts';
import { type Parameters, parseParameters, queryOf } from './parameters.ts';
import { invalidRequest, type TokenObjection } from './tokenObjection.ts';
import type { HttpRequest } from './wire.ts';

/** A form that was posted to an endpoint to which clients talk directly. */
export interface ReceivedForm {
  readonly request: HttpRequest;
  readonly parameters: Parameters;
}

type FormRule = Rule<ReceivedForm, TokenObjection>;

const ONLY_IN_BODY = [
  'code',
  'code_verifier',
  'client_secret',
  'client_assertion',
  'refresh_token',
  'token',
  'password',
];

function isPostedForm(check: string, ref: string): FormRule {
  return {
    check,
    ref,
    examine({ request }) {
      if (request.method !== 'POST') {
        return fail({ ...invalidRequest('The method must be POST'), status: 405 }, 'POST', request.method);
      }
      const type = mediaTypeOf(request);
      if (type !== FORM) return fail(invalidRequest('The body must be a form'), FORM, type);
      const inQuery = parseParameters(queryOf(request.url)).names.filter((name) => ONLY_IN_BODY.includes(name));
      if (inQuery.length === 0) return pass('POST', request.method);
      return fail(invalidRequest('A parameter that belongs in the body is in the query'), null, inQuery.join(' '));
    },
  };
}

function noParameterTwice(check: string, ref: string): FormRule {
  return {
    check,
    ref,
    examine({ parameters }) {
      // RFC 8707 §2 lets resource, alone, be repeated.
      const repeated = parameters.duplicates.filter((name) => name !== 'resource');
      if (repeated.length === 0) return pass();
      return fail(invalidRequest('A parameter occurs twice'), null, repeated.join(' '));
    },
  };
}

/** What must hold of every such form, as checks 01 and 02 of the endpoint; `ref` is where the form is defined. */
export function formRules(endpoint: 'TK' | 'RV' | 'IS' | 'PR', ref: string): readonly FormRule[] {
  return [isPostedForm(`${endpoint}-01`, ref), noParameterTwice(`${endpoint}-02`, 'RFC 6749 §3.2')];
}
