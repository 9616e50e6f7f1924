import { Parser } from 'commonmark';

/** Where the links and the pictures of a document in CommonMark lead. */
export function linksIn(markdown: string): { readonly links: readonly string[]; readonly pictures: readonly string[] } {
  const [links, pictures]: [string[], string[]] = [[], []];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { entering, node } = event;
    if (!entering) continue;
    if (node.type === 'link') links.push(node.destination ?? '');
    if (node.type === 'image') pictures.push(node.destination ?? '');
  }
  return { links, pictures };
}
