import type { Pair } from './wireRequest.ts';

/** One way in which one parameter of a request can be wrong. */
export interface Mutation {
  readonly name: string;
  /** The parameters with that fault, or null where it would change nothing. */
  apply(pairs: readonly Pair[], parameter: string): readonly Pair[] | null;
}

/** What stands in for a value, by parameter; a parameter that is not listed has no such fault. */
export type Replacements = Readonly<Record<string, string>>;

/** Changes each pair of that name into as many as `change` returns. */
function changed(change: (name: string, value: string) => readonly Pair[]): Mutation['apply'] {
  return (pairs, parameter) =>
    pairs.some(([name]) => name === parameter)
      ? pairs.flatMap(([name, value]) => (name === parameter ? change(name, value) : [[name, value] as const]))
      : null;
}

const dropped: Mutation = { name: 'dropped', apply: changed(() => []) };
const emptied: Mutation = { name: 'emptied', apply: changed((name) => [[name, '']]) };
const capitalName: Mutation = {
  name: 'with its name in capitals',
  apply: changed((name, value) => [[name.toUpperCase(), value]]),
};
const spaced: Mutation = { name: 'with a space after it', apply: changed((name, value) => [[name, `${value} `]]) };

const doubled: Mutation = {
  name: 'doubled',
  apply: changed((name, value) => [
    [name, value],
    [name, value],
  ]),
};

const doubledEmpty: Mutation = {
  name: 'doubled by an empty one',
  apply: changed((name, value) => [
    [name, value],
    [name, ''],
  ]),
};

const tooLong: Mutation = {
  name: 'too long',
  apply: changed((name, value) => [[name, value.repeat(Math.ceil(4000 / value.length))]]),
};

const wrongCase: Mutation = {
  name: 'in the wrong case',
  apply: changed((name, value) => {
    const capitals = value.toUpperCase();
    return [[name, capitals === value ? value.toLowerCase() : capitals]];
  }),
};

/** The faults that every parameter can have. */
export const everyWay: readonly Mutation[] = [
  dropped,
  doubled,
  doubledEmpty,
  emptied,
  spaced,
  capitalName,
  wrongCase,
  tooLong,
];

/** The one fault of a parameter whose value is replaced by another. */
export function replacing(name: string, values: Replacements): Mutation {
  return {
    name,
    apply: (pairs, parameter) => {
      const value = values[parameter];
      return value === undefined ? null : changed((of) => [[of, value]])(pairs, parameter);
    },
  };
}
