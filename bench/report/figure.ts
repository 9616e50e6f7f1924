export type Unit = 'ms' | 'times' | 'kB' | 'MB' | 'Hz' | 'percent' | 'count';

/** What a figure should come to: `most` an upper limit, `least` a lower one. */
export type Aim = { readonly most: number } | { readonly least: number };

/** One measured value. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly aim: Aim | null;
}

/** What belongs together, with a sentence that says how it was measured. */
export interface Section {
  readonly title: string;
  readonly how: string;
  readonly figures: readonly Figure[];
}

export function figure(name: string, value: number, unit: Unit, aim: Aim | null = null): Figure {
  return { name, value, unit, aim };
}

/** Whether the aim is met; null where there is none. */
export function isMet({ value, aim }: Pick<Figure, 'value' | 'aim'>): boolean | null {
  if (aim === null) return null;
  return 'most' in aim ? value <= aim.most : value >= aim.least;
}
