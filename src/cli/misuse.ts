/** A mistake of the person at the keyboard. */
export class Misuse extends Error {}

const enumerated = (record: object) => Object.keys(record).join(', ');

/** What a table has under a name that somebody typed. */
export function lookUp<Value>(what: string, name: string, table: Readonly<Record<string, Value>>): Value {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw new Misuse(`There is no ${what} "${name}". There are: ${enumerated(table)}.`);
  return found;
}
