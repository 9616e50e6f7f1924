import type { Attributes } from '../contract/runningFlow.ts';

/** Attributes that become properties of the same meaning. Those of a scenario's switches are attributes only. */
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
  'loading',
  'reveal',
  'href',
  'height',
] as const;

export type ReflectedName = (typeof REFLECTED)[number];

/** What every element has, and what concerns the loader alone: none of it is a parameter of a link. */
const NOT_IN_LINKS =
  /^(?:id|class|style|title|slot|part|hidden|lang|dir|role|is|tabindex|poster|loading|reveal|href|height)$|^(?:data-|aria-|on)/;

/** What an element's attributes say to the lab. The value of a bare one is `''`, which in a link means 1. */
export function linkAttributes(attributes: Iterable<Pick<Attr, 'name' | 'value'>>): Attributes {
  const said = [...attributes].filter(({ name }) => !NOT_IN_LINKS.test(name));
  return Object.fromEntries(said.map(({ name, value }) => [name, value]));
}

/** A property's value as an attribute: flags are 1 and 0, nothing is no attribute. */
export function attributeText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}
