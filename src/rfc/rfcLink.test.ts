import { describe, expect, it } from 'vitest';
import { referenceParts } from './rfcLink.ts';

function addresses(references: string): (string | null)[] {
  return referenceParts(references)
    .filter((part) => !/^\s*[,;]\s*$/.test(part.text))
    .map((part) => part.href);
}

const rfc = 'https://www.rfc-editor.org/rfc/rfc';
const oidc = 'https://openid.net/specs/openid-connect-core-1_0.html';

describe('a reference to a specification', () => {
  it('leads to the section of the RFC', () => {
    expect(addresses('RFC 7636 §4.6')).toEqual([`${rfc}7636#section-4.6`]);
  });

  it('may be several, of several documents', () => {
    expect(addresses('RFC 7636 §4.6, RFC 9700 §2.1; RFC 6749 §4.1.2.1')).toEqual([
      `${rfc}7636#section-4.6`,
      `${rfc}9700#section-2.1`,
      `${rfc}6749#section-4.1.2.1`,
    ]);
  });

  it('stays in the document named last where a section names none', () => {
    const parts = referenceParts('RFC 6749 §4.1.2.1, §10.2');
    expect(parts[2]).toEqual({ text: '§10.2', full: 'RFC 6749 §10.2', href: `${rfc}6749#section-10.2` });
  });

  it('may be an appendix', () => {
    expect(addresses('RFC 7636 Appendix B; RFC 6749 §5.2, App. A.7')).toEqual([
      `${rfc}7636#appendix-B`,
      `${rfc}6749#section-5.2`,
      `${rfc}6749#appendix-A.7`,
    ]);
  });

  it('may be a whole document', () => {
    expect(addresses('RFC 9207')).toEqual([`${rfc}9207`]);
  });

  it('reads the short form without the word RFC', () => {
    expect(addresses('9110 §15.4.4')).toEqual([`${rfc}9110#section-15.4.4`]);
  });

  it('leads to OpenID Connect Core by its numbered anchors', () => {
    expect(addresses('OIDC §3.1.3.7, OIDC Core §15.5.2, OpenID Connect Core 1.0 §2')).toEqual([
      `${oidc}#rfc.section.3.1.3.7`,
      `${oidc}#rfc.section.15.5.2`,
      `${oidc}#rfc.section.2`,
    ]);
  });

  it('leads to a draft at the datatracker', () => {
    expect(addresses('draft-ietf-oauth-v2-1 §4.1.2.1')).toEqual([
      'https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1#section-4.1.2.1',
    ]);
  });

  it('has no address where it is not one', () => {
    expect(addresses('HTTP')).toEqual([null]);
    expect(addresses('§4.1')).toEqual([null]);
    expect(addresses('')).toEqual([null]);
  });

  it('keeps every character of the text', () => {
    const text = 'RFC 7636 §4.4.1;  RFC 9700 §2.1.1, practice';
    expect(
      referenceParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
