/** One piece of a reference such as `RFC 7636 §4.6, RFC 9700 §2.1`: words to show, and where they lead. */
export interface ReferencePart {
  readonly text: string;
  /** The reference in full, also where the text leaves the document out, as in `…, §5.2`. */
  readonly full: string;
  /** Null for what is no reference to a published document, such as the comma between two. */
  readonly href: string | null;
}

interface SpecDocument {
  readonly name: string;
  readonly url: string;
  readonly sectionAnchor: string;
  readonly appendixAnchor: string;
}

const DOCUMENT = /^(?:RFC )?(\d{4,5})\b|^(?:OIDC|OpenID Connect)(?: Core)?(?: 1\.0)?|^(draft-[a-z0-9-]*[a-z0-9])/;
const SECTION = /(?:§+|[Ss]ection )\s*(\d+(?:\.\d+)*)/;
const APPENDIX = /(?:App\.|[Aa]ppendix) ([A-Z](?:\.\d+)*)/;
const SEPARATOR = /(\s*[,;]\s*)/;

function rfc(number: string): SpecDocument {
  return {
    name: `RFC ${number}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}`,
    sectionAnchor: 'section-',
    appendixAnchor: 'appendix-',
  };
}

function draft(name: string): SpecDocument {
  return {
    name,
    url: `https://datatracker.ietf.org/doc/html/${name}`,
    sectionAnchor: 'section-',
    appendixAnchor: 'appendix-',
  };
}

function openIdConnect(name: string): SpecDocument {
  return {
    name,
    url: 'https://openid.net/specs/openid-connect-core-1_0.html',
    sectionAnchor: 'rfc.section.',
    appendixAnchor: 'rfc.appendix.',
  };
}

function documentIn(piece: string): SpecDocument | null {
  const found = DOCUMENT.exec(piece);
  if (!found) return null;
  const [name, rfcNumber, draftName] = found;
  if (rfcNumber) return rfc(rfcNumber);
  return draftName ? draft(draftName) : openIdConnect(name);
}

function anchorIn(piece: string, document: SpecDocument): string | null {
  const section = SECTION.exec(piece)?.[1];
  if (section) return `#${document.sectionAnchor}${section}`;
  const appendix = APPENDIX.exec(piece)?.[1];
  return appendix ? `#${document.appendixAnchor}${appendix}` : null;
}

/**
 * Splits references, parted by comma or semicolon, into pieces that together are the text again. A piece without a
 * document of its own (`§5.2`, `Appendix A`) belongs to the document before it; what is neither has no address.
 */
export function referenceParts(references: string): ReferencePart[] {
  let current: SpecDocument | null = null;
  return references.split(SEPARATOR).map((text) => {
    const named = documentIn(text);
    current = named ?? current;
    const anchor = current && anchorIn(text, current);
    if (!current || (!named && !anchor)) return { text, full: text, href: null };
    return { text, full: named ? text : `${current.name} ${text}`, href: `${current.url}${anchor ?? ''}` };
  });
}
