const PART = /<(\/?)([a-z]+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
const SVG = 'http://www.w3.org/2000/svg';

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const read = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => SIGNS[name] ?? '');

/**
 * A picture as an element of a document, node by node: a policy that lets no string become markup lets it pass.
 * It reads what pictures are written as, and no other markup.
 */
export function svgNode(markup: string, document: Document): SVGElement {
  const root = document.createElementNS(SVG, 'svg');
  let open: Element = root;
  for (const [, closing, name = '', attributes = '', empty, text] of markup.matchAll(PART)) {
    if (text !== undefined) open.append(read(text));
    else if (closing) open = open.parentElement ?? root;
    else {
      const element = open === root && name === 'svg' ? root : document.createElementNS(SVG, name);
      for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        if (attribute !== 'xmlns') element.setAttribute(attribute, read(value));
      }
      if (element !== root) open.append(element);
      if (!empty) open = element;
    }
  }
  return root;
}
