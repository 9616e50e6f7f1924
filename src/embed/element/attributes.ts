import type { DATA_PARAMETER, LinkParameter } from '../../app/link/linkParameters.ts';
import type { Attributes } from '../contract/runningFlow.ts';

/** Attributes that say what no link does: how the lab comes, and what stands in its place first. */
type OwnAttribute = 'poster' | 'posterDark' | 'loading' | 'reveal' | 'href' | 'height';

/**
 * Properties that are attributes of the same meaning. Those of a scenario's switches are attributes only. The names of a
 * link are written out once more, so that the loader brings nothing of it along.
 */
export const REFLECTED = [
  'scenario',
  'seed',
  'compare',
  'names',
  'data',
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
] as const satisfies readonly (LinkParameter | typeof DATA_PARAMETER | OwnAttribute)[];

export type ReflectedName = (typeof REFLECTED)[number];

/** Read, each is a text, or null where there is no such attribute. */
export type ReflectedProperties = { [Name in ReflectedName]: string | number | boolean | null };

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
