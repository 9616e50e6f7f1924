import { describe, expect, it } from 'vitest';
import { EMBED_HEIGHTS } from '../../app/link/embedHeights.ts';
import { parseLink } from '../../app/link/parseLink.ts';
import { frameSnippet } from '../../app/share/snippets/frameSnippet.ts';
import { createFlowFrame, type FlowFrameOptions } from './createFlowFrame.ts';

/** As much of a document as it takes to make an element. */
function frameOf(options: Omit<FlowFrameOptions, 'document' | 'title'>) {
  const attributes: Record<string, string> = {};
  const element = {
    src: '',
    title: '',
    setAttribute: (name: string, value: string) => Object.assign(attributes, { [name]: value }),
  };
  const document = { baseURI: 'https://host.example/docs/', createElement: () => element };
  createFlowFrame({ ...options, title: 'Code <interception>', document: document as unknown as Document });
  return { ...element, attributes };
}

describe('the frame that is made', () => {
  it('has a title, is loaded late, and may only run scripts', () => {
    const { title, attributes } = frameOf({ src: 'lab/embed.html' });
    expect(title).toBe('Code <interception>');
    expect(attributes).toMatchObject({ loading: 'lazy', sandbox: 'allow-scripts' });
  });

  it('is as high, and may do as much, as the one that the lab gives to be pasted', () => {
    const { attributes } = frameOf({ src: 'lab/embed.html' });
    const pasted = frameSnippet({
      link: parseLink('', '', ['en']),
      ...{ title: '', lab: 'https://lab.example/', reveal: 'auto', height: EMBED_HEIGHTS.full.usual },
      ...{ sandbox: 'scripts', pictures: [], pictureSize: null, withPoster: false, transcript: null },
    });
    for (const name of ['allow', 'height', 'loading', 'sandbox', 'width']) {
      expect(pasted).toContain(`${name}="${attributes[name]}"`);
    }
  });

  it('has the parameters of a link in its address, whatever is in them', () => {
    const parameters = { pkce: 'off', names: 'client:A&B#C' };
    expect(frameOf({ src: 'lab/embed.html?ui=min', parameters, step: 'token.request' }).src).toBe(
      'https://host.example/docs/lab/embed.html?ui=min&pkce=off&names=client%3AA%26B%23C#step=token.request',
    );
  });

  it('has a saved state where no server sees it, and leaves the moment of an address that says no other', () => {
    expect(frameOf({ src: 'lab/embed.html#step=3', data: '{"version":1}', step: 4 }).src).toBe(
      'https://host.example/docs/lab/embed.html#data=%7B%22version%22%3A1%7D&step=4',
    );
    expect(frameOf({ src: 'lab/embed.html#step=3' }).src).toBe('https://host.example/docs/lab/embed.html#step=3');
  });

  it('never has the address of a script', () => {
    expect(() => frameOf({ src: 'javascript:alert(1)' })).toThrow('embed page');
  });
});
