/** What an attribute may be; one that is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Neither XML 1.0 nor half of a surrogate pair: nothing that stands in a document. @see XML 1.0 §2.2 */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as XML writes it, between tags or in quotes; a sign that XML does not have becomes `�`. */
export const escaped = (text: string): string =>
  text.replace(NOT_IN_XML, '\u{FFFD}').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const written = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);

/** An element with its attributes around what is XML already. */
export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`],
  );
  const inside = content.join('');
  return inside === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${inside}</${name}>`;
}

/** What belongs together, moved by so much. */
export const moved = (x: number, y: number, ...content: readonly string[]): string =>
  tag('g', { transform: `translate(${written(x)} ${written(y)})` }, ...content);
