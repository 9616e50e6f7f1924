import { fail, pass, type Rule } from './finding.ts';
import { jsonObject } from './jsonObject.ts';
import { JSON_TYPE, mediaTypeOf } from './mediaType.ts';
import type { HttpResponse } from './wire.ts';

/** An answer as a client reads it; `members` is null where the body is no JSON object. */
export interface JsonAnswer {
  readonly response: HttpResponse;
  readonly members: Readonly<Record<string, unknown>> | null;
}

/** Why a client uses an answer no further: the server's error, or a name of the client's own. */
export interface AnswerRefusal {
  readonly error: string;
}

type AnswerRule = Rule<JsonAnswer, AnswerRefusal>;

export function readAnswer(response: HttpResponse): JsonAnswer {
  return { response, members: jsonObject(response.body ?? '') };
}

/** The status means success; otherwise the refusal is the error that the body names, or `unusable`. */
export function statusIs(expected: number, rule: Pick<AnswerRule, 'check' | 'ref'>, unusable: string): AnswerRule {
  return {
    ...rule,
    examine({ response, members }) {
      if (response.status === expected) return pass(String(expected), String(expected));
      return fail({ error: textOf(members, 'error') ?? unusable }, String(expected), String(response.status));
    },
  };
}

/** The body is a JSON object and says so. */
export function bodyIsJson(rule: Pick<AnswerRule, 'check' | 'ref'>, unusable: string): AnswerRule {
  return {
    ...rule,
    examine({ response, members }) {
      const type = mediaTypeOf(response);
      if (type === JSON_TYPE && members !== null) return pass(JSON_TYPE, type);
      return fail({ error: unusable }, JSON_TYPE, type);
    },
  };
}

/** A member that is a text and not empty, or null. */
export function textOf(members: JsonAnswer['members'], name: string): string | null {
  const value = members?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
