/** What a message may hold at most: values, characters of all its texts and names, and levels. */
const MOST_VALUES = 1_000;
const MOST_CHARACTERS = 50_000;
const MOST_LEVELS = 8;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}

/** Whether a message is plain data of a bounded size: no file, no map, no buffer, and nothing that holds itself. */
export function judgePlainData(message: unknown): 'fits' | 'tooLarge' | 'notPlain' {
  const open: { readonly value: unknown; readonly level: number }[] = [{ value: message, level: 0 }];
  let [values, characters] = [0, 0];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, level } = next;
    values += 1;
    if (typeof value === 'string') characters += value.length;
    else if (typeof value === 'object' && value !== null) {
      if (!isPlain(value)) return 'notPlain';
      const names = Object.keys(value);
      if (level >= MOST_LEVELS || names.length > MOST_VALUES) return 'tooLarge';
      for (const [name, inner] of Object.entries(value)) {
        characters += name.length;
        open.push({ value: inner, level: level + 1 });
      }
    }
    if (values > MOST_VALUES || characters > MOST_CHARACTERS) return 'tooLarge';
  }
  return 'fits';
}
