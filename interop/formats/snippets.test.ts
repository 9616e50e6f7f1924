import { Parser } from 'commonmark';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { usualDisplay } from '../../src/app/link/display.ts';
import { parseLink } from '../../src/app/link/parseLink.ts';
import { choicesOf, defaultConfiguration, scenarioOf } from '../../src/app/session/configuration.ts';
import { frameAddress, labAddress } from '../../src/app/share/snippets/addresses.ts';
import { elementSnippet } from '../../src/app/share/snippets/elementSnippet.ts';
import type { EmbeddedFlow } from '../../src/app/share/snippets/embeddedFlow.ts';
import { frameSnippet } from '../../src/app/share/snippets/frameSnippet.ts';
import { markdownSnippet } from '../../src/app/share/snippets/markdownSnippet.ts';
import { reactSnippet } from '../../src/app/share/snippets/reactSnippet.ts';
import { attributesOf, type OAuthFlowProps } from '../../src/embed/react/flowProps.ts';
import { transcriptFragment } from '../../src/export/transcriptFragment.ts';
import { en } from '../../src/i18n/en.ts';
import { transcriptOf } from '../../src/i18n/transcript.ts';
import { codeInterception } from '../../src/scenarios/code-interception.ts';
import { simulate } from '../../src/simulation/openRun.ts';
import { hostileNames, renamed } from './runs.ts';

type Element = DefaultTreeAdapterTypes.Element;

const words = en.embedding.snippet;
const offered = Object.entries(choicesOf(scenarioOf(defaultConfiguration().scenario)));

const hostile = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'grapheme', maxLength: 40 }));

/** What an address can hold. */
const isWellFormed = (text: string) => !/\p{Cs}/u.test(text);

const anyChoices = fc.record(
  Object.fromEntries(offered.map(([name, { values }]) => [name, fc.constantFrom(...values)])),
);

const anyFlow: fc.Arbitrary<EmbeddedFlow> = fc.record({
  link: fc.record({
    configuration: fc.record({
      scenario: fc.constant(defaultConfiguration().scenario),
      choices: anyChoices,
      seed: fc.stringMatching(/^[A-Za-z0-9._-]{1,64}$/),
      names: hostile.filter((text) => text !== '1' && isWellFormed(text)),
      compare: fc.constant([]),
    }),
    preferences: fc.record({
      theme: fc.constantFrom(null, 'light', 'dark'),
      motion: fc.constantFrom(null, 'reduced'),
      locale: fc.constantFrom(null, 'en-XA'),
      speed: fc.constantFrom(null, 0.5, 2),
    }),
    display: fc.record({
      ui: fc.constantFrom('full', 'min', 'none'),
      controls: fc.boolean(),
      keyboard: fc.boolean(),
      links: fc.boolean(),
      lock: fc.subarray(offered.map(([name]) => name)),
      autoplay: fc.boolean(),
      present: fc.constant(false),
      predict: fc.boolean(),
      parentOrigin: fc.constant(null),
    }),
    step: fc.oneof(fc.constant(null), fc.constant('token.request'), hostile.filter(isWellFormed)),
  }),
  title: hostile,
  lab: fc.constantFrom('https://lab.example/', 'https://lab.example/a (b)_c*d&lt;/', 'http://localhost:4390/'),
  reveal: fc.constantFrom('auto', 'interaction'),
  height: fc.integer({ min: 200, max: 2000 }),
  sandbox: fc.constantFrom('scripts', 'popups', 'free'),
  pictures: fc.constantFrom(['flow.svg'], ['a (b) <c>\\.svg'], ['flow.svg', '"flow" & (dark).svg']),
  pictureSize: fc.constantFrom(null, { width: 720, height: 454 }),
  withPoster: fc.boolean(),
  transcript: fc.constant(null),
}) as fc.Arbitrary<EmbeddedFlow>;

/** What no document holds is a sign that stands for it. */
const inDocuments = (text: string) =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');

const elementsIn = (html: string) =>
  parseFragment(html).childNodes.filter((node): node is Element => 'tagName' in node);

const attributes = ({ attrs }: Element) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

const textsIn = (node: DefaultTreeAdapterTypes.Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textsIn).join('') : '';
};

/** What a reader of links makes of what an element or a frame says. */
function readBack(said: Readonly<Record<string, string>>) {
  const names = new Map([...offered.map(([name]) => name), 'parentOrigin'].map((name) => [name.toLowerCase(), name]));
  const query = new URLSearchParams(Object.entries(said).map(([name, value]) => [names.get(name) ?? name, value]));
  return parseLink(query.toString(), said.step === undefined ? '' : `#${new URLSearchParams({ step: said.step })}`, [
    'en',
    'en-XA',
  ]);
}

const expectSame = (read: ReturnType<typeof parseLink>, { link }: EmbeddedFlow) => {
  const { configuration, preferences, display, step } = read;
  const names = inDocuments(link.configuration.names);
  expect(configuration).toEqual({ ...link.configuration, names });
  expect({ preferences, display }).toEqual({ preferences: link.preferences, display: link.display });
  expect(step).toBe(link.step === null ? null : inDocuments(link.step) || null);
};

/** What the picture in the content says, besides its name; none where none is wanted. */
const pictureOf = ({ withPoster, pictures, pictureSize }: EmbeddedFlow) => {
  if (!withPoster) return [];
  const size = pictureSize === null ? {} : { width: String(pictureSize.width), height: String(pictureSize.height) };
  return [{ src: pictures[0], ...size, loading: 'lazy' }];
};

describe('the snippet of the element', () => {
  it('is one element that says what was chosen, and below it a style sheet and a script, whatever it is called', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const [element, styles, ...others] = elementsIn(elementSnippet(flow, words));
        const script = others.pop();
        if (script === undefined || element === undefined) throw new Error('something is missing');
        expect(styles && attributes(styles)).toEqual({
          rel: 'stylesheet',
          href: new URL('oauth-flow.css', flow.lab).href,
        });
        expect(others.map(({ tagName }) => tagName).filter((name) => name !== 'style')).toEqual([]);
        expect(attributes(script)).toEqual({ type: 'module', src: new URL('element.js', flow.lab).href });
        expect(textsIn(script)).toBe('');
        const said = attributes(element);
        expect(said).toMatchObject({ title: inDocuments(flow.title), href: flow.lab, height: String(flow.height) });
        const [poster, dark] = flow.withPoster ? flow.pictures : [];
        expect([said.poster, said['poster-dark']]).toEqual([poster, dark]);
        expectSame(readBack(said), flow);
        const content = element.childNodes.filter((node): node is Element => 'tagName' in node);
        expect(content.map((node) => ({ tag: node.tagName, given: attributes(node) }))).toEqual([
          ...pictureOf(flow).map((given) => ({ tag: 'img', given: { ...given, alt: inDocuments(flow.title) } })),
          { tag: 'a', given: { href: labAddress(flow) } },
        ]);
      }),
    );
  });

  it.each(hostileNames)('holds the transcript with its words, where a party is called %j', (name) => {
    const trace = renamed(simulate(codeInterception, { settings: {} }), name);
    const transcript = transcriptFragment(transcriptOf(trace, en));
    const flow = { ...fc.sample(anyFlow, { numRuns: 1, seed: 1 })[0], transcript } as EmbeddedFlow;
    const [element] = elementsIn(elementSnippet(flow, words));
    const found = (element?.childNodes ?? []).filter((node): node is Element => 'tagName' in node);
    expect(found.map(({ tagName }) => tagName)).toEqual([...pictureOf(flow).map(() => 'img'), 'a', 'article']);
  });
});

describe('the snippet of the iframe', () => {
  it('is one frame with a title, whose address says what was chosen', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const [frame, ...others] = elementsIn(frameSnippet(flow));
        if (frame === undefined) throw new Error('there is no frame');
        expect([frame.tagName, others]).toEqual(['iframe', []]);
        const { src = '', title, loading, sandbox, height, ...rest } = attributes(frame);
        expect({ title, loading, height, rest }).toEqual({
          title: inDocuments(flow.title),
          loading: 'lazy',
          height: String(flow.height),
          rest: { width: '100%', allow: 'clipboard-write; fullscreen' },
        });
        expect(sandbox?.split(' ')[0]).toBe(flow.sandbox === 'free' ? undefined : 'allow-scripts');
        expect(src).toBe(frameAddress(flow));
        const { search, hash, pathname } = new URL(src);
        expect(pathname.endsWith('/embed.html')).toBe(true);
        const { display = usualDisplay } = flow.link;
        const links = display.links && flow.sandbox !== 'scripts';
        expectSame(parseLink(search, hash, ['en', 'en-XA']), {
          ...flow,
          link: { ...flow.link, display: { ...display, links } },
        });
      }),
    );
  });
});

/** Runs the code of a component with a React that only keeps what it is asked for. */
async function rendered(code: string) {
  const { code: plain } = await transformWithOxc(code, 'Flow.jsx', {
    jsx: { runtime: 'classic', pragma: 'keep' },
    sourcemap: false,
  });
  const body = plain
    .replace(/^import (?:\{ OAuthFlow \} from )?['"]oauth-flow-lab\/(?:react|oauth-flow\.css)['"];$/gm, '')
    .replace('export ', '');
  const keep = (type: unknown, props: object | null, ...children: readonly unknown[]) => ({ type, props, children });
  const make = new Function('OAuthFlow', 'keep', `'use strict'; ${body}; return Flow();`);
  return make('OAuthFlow', keep) as {
    readonly type: string;
    readonly props: OAuthFlowProps;
    readonly children: readonly {
      readonly type: string;
      readonly props: object;
      readonly children: readonly string[];
    }[];
  };
}

describe('the snippet of the component', () => {
  it('is code that gives the component what the element is given', async () => {
    await fc.assert(
      fc.asyncProperty(anyFlow, async (flow) => {
        const { type, props, children } = await rendered(reactSnippet(flow, words));
        expect(type).toBe('OAuthFlow');
        const said = Object.fromEntries(
          Object.entries(attributesOf(props)).map(([name, value]) => [name.toLowerCase(), value]),
        );
        const [element] = elementsIn(elementSnippet(flow, words));
        if (element === undefined) throw new Error('there is no element');
        const documented = Object.entries(said).map(([name, value]) => [name, inDocuments(value)]);
        expect(Object.fromEntries(documented)).toEqual(attributes(element));
        expect(children.map(({ type: tag, props: given, children: said }) => ({ tag, given, said }))).toEqual([
          ...pictureOf(flow).map((picture) => ({
            tag: 'img',
            given: { ...picture, ...flow.pictureSize, alt: flow.title },
            said: [],
          })),
          { tag: 'a', given: { href: labAddress(flow) }, said: [words.open(flow.title)] },
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the snippet of Markdown', () => {
  it('is one picture that is a link, whatever it is called', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const walker = new Parser().parse(markdownSnippet(flow)).walker();
        const found: [string, string | null][] = [];
        const words: string[] = [];
        for (let event = walker.next(); event; event = walker.next()) {
          const { type, destination, literal } = event.node;
          if (!event.entering) continue;
          if (type === 'text') words.push(literal ?? '');
          else found.push([type, destination && decodeURI(destination)]);
        }
        expect(found.map(([type]) => type)).toEqual(['document', 'paragraph', 'link', 'image']);
        expect(new URL(found[2]?.[1] ?? '').href).toBe(new URL(decodeURI(labAddress(flow))).href);
        const comparable = (text: string) => text.replaceAll(/[\p{Z}\p{Cc}\p{Cs}\u2060\u{FFFD}]+/gu, '');
        expect(comparable(words.join(''))).toBe(comparable(flow.title));
      }),
    );
  });
});
