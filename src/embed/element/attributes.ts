import type { Attributes } from '../contract/runningFlow.ts';

/** Properties that are attributes of the same meaning. Those of a scenario's switches are attributes only. */
export const REFLECTED = [
  'scenario',
  'seed',
  'compare',
  'names',
  'theme',
  'motion',
  'locale',
  'speed',
  'ui',
  'controls',
  'keyboard',
  'links',
  'lock',
  'autoplay',
  'predict',
  'poster',
  'posterDark',
  'loading',
  'reveal',
  'href',
  'height',
] as const;

export type ReflectedName = (typeof REFLECTED)[number];

/** The attribute of a property: HTML tells no capitals. */
export const attributeOf = (name: ReflectedName): string => (name === 'posterDark' ? 'poster-dark' : name);

/** An element's attributes as they stand; which of them say something to the lab is known once the lab is there. */
export function linkAttributes(attributes: Iterable<Pick<Attr, 'name' | 'value'>>): Attributes {
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
}

/** A property's value as an attribute: flags are 1 and 0, nothing is no attribute. */
export function attributeText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}
