import { FlowError, type FlowErrorCode } from '../contract/flowError.ts';

/** Whether something is an object with members; what they are stays unknown. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The error that a response carries; null where it carries none. Its code is passed on as it came. */
export function refusalIn(response: Readonly<Record<string, unknown>>): FlowError | null {
  const { type, ok, error } = response;
  if (type !== 'response' || ok !== false || !isRecord(error)) return null;
  return new FlowError(String(error.code) as FlowErrorCode, String(error.message));
}
