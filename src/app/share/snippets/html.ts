import { escaped } from '../../../stage/picture/svg.ts';

/** A start tag with its attributes, one a line where there are many. */
export function startTag(name: string, attributes: readonly (readonly [string, string | null])[]): string {
  const [between, end] = attributes.length > 2 ? ['\n  ', '\n>'] : [' ', '>'];
  return `<${[name, ...attributes.map(attribute)].join(between)}${end}`;
}

/** The same in one line. */
export function lineTag(name: string, attributes: readonly (readonly [string, string | null])[]): string {
  return `<${[name, ...attributes.map(attribute)].join(' ')}>`;
}

/** Line ends are written as references: a reader of HTML makes one of two. */
function attribute([name, value]: readonly [string, string | null]): string {
  if (value === null) return name;
  return `${name}="${escaped(value).replaceAll('\r', '&#13;').replaceAll('\n', '&#10;')}"`;
}
