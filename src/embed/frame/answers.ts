import * as v from 'valibot';
import type { FlowApi } from '../contract/flowApi.ts';
import { FlowError } from '../contract/flowError.ts';
import type { FrameRequest, FrameResponse, Refusal, RequestId } from '../contract/protocol.ts';
import { type Allowance, allowanceOf } from './allowance.ts';
import { allowedMethods } from './allowedMethods.ts';
import { judgePlainData } from './plainData.ts';

export interface AnswerOptions {
  /** Comes when the lab is there. */
  readonly api: () => Promise<FlowApi>;
  readonly onSubscribe: () => void;
  readonly now: () => number;
}

const ALLOWANCE: Allowance = { atOnce: 100, perSecond: 50 };
const MOST_PENDING = 32;

const requestId = v.union([v.pipe(v.string(), v.maxLength(64)), v.pipe(v.number(), v.safeInteger())]);
const requestSchema = v.strictObject({
  type: v.literal('request'),
  id: requestId,
  method: v.pipe(v.string(), v.maxLength(64)),
  args: v.pipe(v.array(v.unknown()), v.maxLength(8)),
});

/** The id under which somebody who sent a message waits for an answer; null where there is none. */
function idIn(message: unknown): RequestId | null {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'id')) return null;
  const read = v.safeParse(requestId, Reflect.get(message, 'id'));
  return read.success ? read.output : null;
}

const refused = (id: RequestId, code: Refusal['code'], message: string): FrameResponse => ({
  type: 'response',
  id,
  ok: false,
  error: { code, message },
});

/** What is not a refusal of ours is a defect of ours, of which strangers learn nothing. */
const failed = (id: RequestId, error: unknown): FrameResponse =>
  error instanceof FlowError
    ? refused(id, error.code, error.message)
    : refused(id, 'failed', 'The lab could not do it.');

/**
 * Answers the messages that come over one port. Whatever comes, it never throws; it answers everything that carries an
 * id, and calls nothing but the allowed methods with arguments that fit. Null where there is nobody to answer.
 */
export function answersFor({
  api,
  onSubscribe,
  now,
}: AnswerOptions): (message: unknown) => Promise<FrameResponse | null> {
  const isAllowed = allowanceOf(ALLOWANCE, now);
  let pending = 0;

  async function call({ id, method, args }: FrameRequest): Promise<FrameResponse> {
    if (method === 'ping' || method === 'subscribe') {
      if (args.length > 0) return refused(id, 'badArguments', `${method} takes no arguments.`);
      if (method === 'subscribe') onSubscribe();
      return { type: 'response', id, ok: true, result: null };
    }
    const prepared = allowedMethods.get(method);
    if (prepared === undefined) return refused(id, 'unknownMethod', 'There is no such method.');
    const perform = prepared.prepare(args);
    if (perform === null) return refused(id, 'badArguments', `${method} does not take these arguments.`);
    if (pending >= MOST_PENDING) return refused(id, 'busy', `${MOST_PENDING} requests are waiting already.`);
    pending += 1;
    try {
      const result = await perform(await api());
      return { type: 'response', id, ok: true, result: result ?? null };
    } catch (error) {
      return failed(id, error);
    } finally {
      pending -= 1;
    }
  }

  return async (message) => {
    const id = idIn(message);
    const refuse = (code: Refusal['code'], text: string) => (id === null ? null : refused(id, code, text));
    if (!isAllowed()) return refuse('tooMany', `At most ${ALLOWANCE.perSecond} messages a second are read.`);
    const judgement = judgePlainData(message);
    if (judgement === 'tooLarge') return refuse('tooLarge', 'The message is too large.');
    const read = v.safeParse(requestSchema, message);
    if (judgement === 'notPlain' || !read.success) return refuse('badRequest', 'The message is not a request.');
    return call(read.output);
  };
}
