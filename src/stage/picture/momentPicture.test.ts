import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { decisiveCursor } from '../../trace/moments.ts';
import type { Trace } from '../../trace/trace.ts';
import { hasLane } from '../geometry/lanes.ts';
import { drawMoment, momentPicture, type PictureOptions } from './momentPicture.ts';

const attacked = simulate(codeInterception, { settings: { attack: 'response', pkce: 'off' } });
const held = simulate(codeInterception, { settings: { attack: 'response', pkce: 'S256' } });
const wide: PictureOptions = { width: 960, theme: 'light' };

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(svg: string): readonly Element[] {
  const below = (node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));
  return below(parseFragment(svg));
}

function wordsOf(svg: string): readonly string[] {
  const inside = (node: DefaultTreeAdapterTypes.ChildNode): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(inside).join('') : '';
  return elementsOf(svg)
    .filter(({ tagName }) => tagName === 'text')
    .map(inside);
}

const named = (trace: Trace, name: string): Trace => ({
  ...trace,
  cast: trace.cast.map((party) => ({ ...party, name })),
});

describe('the picture of a moment', () => {
  it('shows every step that has happened by its number, and none that has not', () => {
    const numbers = wordsOf(momentPicture(attacked, 15, en, wide)).filter((words) => /^\d+$/.test(words));
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1)));
  });

  it('says who takes part, what is on the wire, what was found and how things stand', () => {
    const cursor = decisiveCursor(held) ?? 0;
    const words = wordsOf(momentPicture(held, cursor, en, wide)).join('\n');
    for (const { name } of held.cast.filter(({ kind }) => kind !== 'os')) expect(words).toContain(name);
    expect(words).toContain('POST /token code=');
    expect(words).toContain('PKCE: a challenge is stored, no verifier came');
    expect(words).toContain('Held: Acme Login refused the stolen code');
  });

  it('keeps the verdict from the room where it is asked to, in its description too', () => {
    const hidden = momentPicture(held, held.steps.length, en, { ...wide, verdict: 'hidden' });
    expect(momentPicture(held, held.steps.length, en, wide)).toContain('Held');
    expect(hidden).not.toContain('Held');
  });

  it.each([400, 640, 960])(
    'has one size at every moment of a run where only the latest rows are drawn, %i wide',
    (width) => {
      const sizes = Array.from({ length: attacked.steps.length }, (_, index) => {
        const { height } = drawMoment(attacked, index + 1, en, { ...wide, width, rows: { latest: 6 } });
        return height;
      });
      expect(new Set(sizes).size).toBe(1);
    },
  );

  it('says which steps came before the latest that it draws, wherever they are', () => {
    const latest = (width: number, cursor: number) =>
      wordsOf(momentPicture(attacked, cursor, en, { ...wide, width, rows: { latest: 4 } }));
    for (const width of [400, 960]) {
      expect(latest(width, 19)).toContain(en.stage.earlier(15));
      expect(latest(width, 19).filter((one) => /^\d+$/.test(one))).toEqual(['16', '17', '18', '19']);
      expect(latest(width, 5)).toContain('Step 1 came before');
      for (const cursor of [0, 4]) expect(latest(width, cursor).join()).not.toContain('came before');
    }
  });

  it('says below a message what was found, also below an earlier one where that is wanted, and moves no later row upon it', () => {
    const rows = { first: 19, last: 22 };
    const drawn = (stamped: boolean) =>
      drawMoment(attacked, 22, en, { ...wide, rows, stamped: ({ id }) => stamped && id === 'token.request' });
    const found = 'PKCE: no challenge stored, nothing to prove';
    expect(wordsOf(drawn(false).svg)).not.toContain(found);
    expect(wordsOf(drawn(true).svg)).toContain(found);
    expect(drawn(true).height - drawn(false).height).toBe(3 * 26);
  });

  it('cuts neither the role nor the state of a party where they have two lines', () => {
    const together = wordsOf(momentPicture(attacked, 18, en, { ...wide, width: 840 })).join(' ');
    for (const whole of ['Malicious app', 'awaiting callback', 'redeeming stolen code']) {
      expect(together).toContain(whole);
    }
  });

  it.each([560, 600, 640, 700, 720, 780, 840, 900, 960])('breaks no name and cuts none of ours, %i wide', (width) => {
    for (const trace of [attacked, simulate(codeInterception)]) {
      const words = wordsOf(momentPicture(trace, 20, en, { ...wide, width }));
      const names = trace.cast.filter(hasLane).flatMap(({ name }) => name.split(' '));
      for (const word of names) expect(words.join(' ').split(' ')).toContain(word);
    }
  });

  it('cuts a name that no lane has room for, and breaks it nowhere', () => {
    const words = wordsOf(momentPicture(named(attacked, 'CompassAndLevelAndRuler'), 1, en, { ...wide, width: 840 }));
    const shown = words.filter((one) => one.startsWith('Compass'));
    expect(shown).toHaveLength(attacked.cast.filter(hasLane).length);
    for (const one of shown) expect(one).toMatch(/^Compass[A-Za-z]*…$/);
  });

  it('draws the rows of a stretch alone, of which the first says its channel', () => {
    const words = wordsOf(momentPicture(attacked, 15, en, { ...wide, rows: { first: 14, last: 15 } }));
    expect(words.filter((one) => /^\d+$/.test(one))).toEqual(['14', '15']);
    expect(words).toContain(en.stage.exposure('front'));
  });

  it('lists steps where there is no room for lifelines', () => {
    const words = wordsOf(momentPicture(attacked, 3, en, { ...wide, width: 400 }));
    const [title = ''] = attacked.steps.slice(2, 3).map((step) => en.story.stepTitle(step, attacked));
    expect(words).toContain(title);
    expect(wordsOf(momentPicture(attacked, 3, en, wide))).not.toContain(title);
  });

  it.each([0, 1, 15, attacked.steps.length])('stands for itself at %i: no style, script, address or id', (cursor) => {
    for (const width of [400, 640, 960]) {
      const elements = elementsOf(momentPicture(attacked, cursor, en, { width, theme: 'dark' }));
      const known = [
        'svg',
        'title',
        'desc',
        'g',
        'rect',
        'line',
        'polyline',
        'path',
        'circle',
        'text',
        'tspan',
        'ellipse',
      ];
      expect(elements.filter(({ tagName }) => !known.includes(tagName))).toEqual([]);
      const attributes = elements.flatMap(({ attrs }) => attrs);
      expect(attributes.filter(({ name }) => /^(style|class|id|href|xlink|on)/.test(name))).toEqual([]);
      expect(attributes.filter(({ name, value }) => name !== 'xmlns' && /url\(|:\/\//.test(value))).toEqual([]);
      expect(attributes.filter(({ value }) => /NaN|undefined|Infinity/.test(value))).toEqual([]);
    }
  });

  it('is named and described for those who do not see it', () => {
    const [svg, title, desc] = elementsOf(momentPicture(held, 19, en, wide));
    expect(svg?.attrs).toContainEqual({ name: 'role', value: 'img' });
    expect([title?.tagName, desc?.tagName]).toEqual(['title', 'desc']);
    expect(momentPicture(held, 19, en, wide)).toMatch(
      /<title>[^<]*Token request<\/title><desc>FreeFlashlight [^<*`]+<\/desc>/,
    );
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    ']]>&amp;',
    "' onload='x",
    '\u0000\u0008\uD800😀',
  ])('takes the name %j for words', (name) => {
    const plain = elementsOf(momentPicture(attacked, 8, en, wide)).map(({ tagName }) => tagName);
    for (const width of [400, 960]) {
      const svg = momentPicture(named(attacked, name), 8, en, { ...wide, width });
      const strange = elementsOf(svg).filter(({ tagName }) => !plain.includes(tagName));
      expect(strange).toEqual([]);
      expect(svg).not.toMatch(/\p{Cc}|\p{Cs}/u);
    }
  });

  it('stays within its width, whatever it is named', () => {
    const svg = momentPicture(named(attacked, 'W'.repeat(200)), 15, en, wide);
    const ends = elementsOf(svg)
      .filter(({ tagName }) => tagName === 'rect')
      .map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, Number(value)])))
      .map(({ x = 0, width = 0 }) => x + width);
    expect(Math.max(...ends)).toBeLessThanOrEqual(960);
  });
});
