/**
 * One requirement as examined: `passed` is null where there was nothing to check; `expected` and `actual` are values,
 * never sentences, and null where there is none. A presence check that fails names what is missing in `expected`.
 */
export interface Finding {
  readonly check: string;
  readonly passed: boolean | null;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly ref: string;
}

/** What one rule found. Only a failure carries a refusal, and no failure is without one. */
export type Examined<Refusal> =
  | {
      readonly passed: true | null;
      readonly expected?: string | null;
      readonly actual?: string | null;
      /** The section that decides here, where it is not the rule's own. */
      readonly ref?: string;
    }
  | {
      readonly passed: false;
      readonly expected?: string | null;
      readonly actual?: string | null;
      readonly ref?: string;
      readonly refusal: Refusal;
    };

/** One requirement of one section, examined by itself. */
export interface Rule<Facts, Refusal> {
  readonly check: string;
  readonly ref: string;
  examine(facts: Facts): Examined<Refusal>;
}

export interface Examination<Refusal> {
  readonly findings: readonly Finding[];
  readonly refusal: Refusal | null;
}

/** An endpoint's whole answer to one message: it refuses it or accepts it, never both and never neither. */
export type Judgement<Refusal, Accepted> =
  | { readonly findings: readonly Finding[]; readonly refusal: Refusal; readonly accepted: null }
  | { readonly findings: readonly Finding[]; readonly refusal: null; readonly accepted: Accepted };

/** There was nothing to check. */
export const nothingToCheck: Examined<never> = { passed: null };

/** The requirement is met. */
export function pass(expected: string | null = null, actual: string | null = null): Examined<never> {
  return { passed: true, expected, actual };
}

/** The requirement is violated, and this is what the examiner answers. */
export function fail<Refusal>(
  refusal: Refusal,
  expected: string | null = null,
  actual: string | null = null,
): Examined<Refusal> {
  return { passed: false, expected, actual, refusal };
}

/** Examines the rules in order and stops at the first that fails; `refusal` is null when none does. */
export function examine<Facts, Refusal>(rules: readonly Rule<Facts, Refusal>[], facts: Facts): Examination<Refusal> {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const examined = rule.examine(facts);
    const { passed, expected = null, actual = null } = examined;
    findings.push({ check: rule.check, passed, expected, actual, ref: examined.ref ?? rule.ref });
    if (examined.passed === false) return { findings, refusal: examined.refusal };
  }
  return { findings, refusal: null };
}

/** What a rule that passed has established. Throws when it did not: then the rule is wrong, not the message. */
export function established<Value>(value: Value | null, check: string): Value {
  if (value === null) throw new Error(`${check} passed without establishing what it examines`);
  return value;
}
