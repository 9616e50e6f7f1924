/** A plan as a link carries it. */
export interface LinkedPlan {
  /** Compressed. */
  readonly written: string;
  /** The stop that is shown, counted from 1. */
  readonly at: number;
}

export const PLAN_PARAMETER = 'plan';
export const AT_PARAMETER = 'at';

const NUMBER = /^[1-9]\d{0,3}$/;

/** The plan in the hash of a link; null where there is none. What is no number is the first stop. */
export function planIn(hash: URLSearchParams): LinkedPlan | null {
  const written = hash.get(PLAN_PARAMETER);
  const at = hash.get(AT_PARAMETER) ?? '';
  return written === null ? null : { written, at: NUMBER.test(at) ? Number(at) : 1 };
}
