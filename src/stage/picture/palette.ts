/** `paper` is the light theme on white. */
export type PictureTheme = 'light' | 'dark' | 'paper';

const LIGHT = {
  ground: '#f6f5f1',
  surface: '#ffffff',
  sunken: '#efede7',
  ink: '#1a1f2b',
  muted: '#565e6d',
  faint: '#626977',
  line: '#e3e0d8',
  user: '#4a5263',
  browser: '#5a6779',
  os: '#565e6d',
  client: '#245fda',
  server: '#7447d8',
  api: '#0a7066',
  attacker: '#c01f3d',
  front: '#8f5803',
  'front-tint': '#fdf5e1',
  pass: '#0c6b4c',
  'pass-tint': '#e4f4ec',
  'fail-tint': '#fdecef',
} as const;

/** The name of a colour: that of a token of the page, without its dashes. */
export type Colour = keyof typeof LIGHT;

export type Palette = Readonly<Record<Colour, string>>;

const DARK: Palette = {
  ground: '#0e1117',
  surface: '#161b24',
  sunken: '#0a0d12',
  ink: '#eceff5',
  muted: '#a3acbd',
  faint: '#8a93a5',
  line: '#262d3a',
  user: '#b6bfd0',
  browser: '#94a3b8',
  os: '#a3acbd',
  client: '#6ea0ff',
  server: '#b094ff',
  api: '#3fc9b6',
  attacker: '#ff6b84',
  front: '#e3aa4a',
  'front-tint': '#1d1a14',
  pass: '#46cf9b',
  'pass-tint': '#0f241d',
  'fail-tint': '#2a141b',
};

/** The colours of the page, written out: a picture stands where its tokens do not reach. */
export const palettes: Readonly<Record<PictureTheme, Palette>> = {
  light: LIGHT,
  dark: DARK,
  paper: { ...LIGHT, ground: '#ffffff' },
};

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** So much of one `#rrggbb` over another, from 0 to 1. */
export function mixed(over: string, under: string, part: number): string {
  const below = channels(under);
  const sum = channels(over).map((channel, index) => Math.round(channel * part + (below[index] ?? 0) * (1 - part)));
  return `#${sum.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
