import { attributeOf, attributeText, REFLECTED } from './attributes.ts';

/** Writes a property's value as an attribute; nothing is no attribute. */
export function writeAttribute(element: HTMLElement, name: string, value: unknown): void {
  const text = attributeText(value);
  if (text === null) element.removeAttribute(name);
  else element.setAttribute(name, text);
}

/** Gives elements of a class the properties that are attributes. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const name of REFLECTED) {
    const attribute = attributeOf(name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(attribute);
      },
      set(this: HTMLElement, value: unknown) {
        writeAttribute(this, attribute, value);
      },
    });
  }
}
