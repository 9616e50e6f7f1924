import * as drawn from 'lucide';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Glyph } from '../../controls/Glyph.tsx';
import { tag } from './svg.ts';
import { symbols } from './symbols.ts';

const onThePage = {
  user: drawn.User,
  browser: drawn.Globe,
  os: drawn.Smartphone,
  client: drawn.Printer,
  server: drawn.KeyRound,
  api: drawn.Images,
  attacker: drawn.VenetianMask,
  check: drawn.Check,
  cross: drawn.X,
  dash: drawn.Minus,
  eye: drawn.Eye,
  ready: drawn.CircleDashed,
  running: drawn.CirclePlay,
  completed: drawn.CircleCheck,
  held: drawn.ShieldCheck,
  refused: drawn.CircleSlash,
  breached: drawn.TriangleAlert,
} as const;

/** The shapes of an icon, without the order of their attributes. */
const shapes = (markup: string) =>
  [...markup.matchAll(/<(path|circle|rect|line|polyline|ellipse) ([^>]*?)\/?>/g)].map(([, name, attributes = '']) =>
    [
      name,
      ...attributes
        .trim()
        .split(/(?<=") /)
        .sort(),
    ].join(' '),
  );

it.each(Object.keys(onThePage) as (keyof typeof onThePage)[])('the symbol of %s is that of the page', (name) => {
  const ours = symbols[name].map(([element, attributes]) => tag(element, attributes)).join('');
  expect(shapes(ours)).toEqual(shapes(renderToStaticMarkup(<Glyph of={onThePage[name]} />)));
});
