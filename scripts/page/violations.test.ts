import { describe, expect, it } from 'vitest';
import { policy } from './contentSecurityPolicy.mjs';
import { violationsOfPage, violationsOfStyles } from './violations.mjs';

const page = (body: string) =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body>${body}</body></html>`;

describe('the built page', () => {
  it('may contain scripts and styles of its own origin, and data', () => {
    const body = [
      '<script type="module" crossorigin src="./assets/index.js"></script>',
      '<link rel="stylesheet" crossorigin href="./assets/index.css">',
      '<script type="application/json" id="run">{"style":"onclick=1"}</script>',
      '<a href="https://www.rfc-editor.org/rfc/rfc7636">style = onclick = </a>',
    ].join('');
    expect(violationsOfPage(page(body))).toEqual([]);
  });

  it.each([
    ['an inline script', '<script>go()</script>'],
    ['an inline script', '<script type="module">go()</script>'],
    ['an inline style sheet', '<style>p{}</style>'],
    ['a style attribute', '<p class="a" style="color:red">'],
    ['a style attribute', '<p title="a > b" style="color:red">'],
    ['an event handler attribute', '<p onclick="go()">'],
    ['something of another origin', '<script src="https://cdn.example/x.js"></script>'],
    ['something of another origin', '<link rel="stylesheet" href="//cdn.example/x.css">'],
  ])('is refused with %s', (what, body) => {
    expect(violationsOfPage(page(body))).toEqual([expect.stringContaining(`The page contains ${what}`)]);
  });

  it('is refused without its policy', () => {
    expect(violationsOfPage('<!doctype html><p>')).toHaveLength(1);
  });
});

describe('a built style sheet', () => {
  it('may load files beside it', () => {
    expect(violationsOfStyles('@font-face{src:url(./inter.woff2) format("woff2")}')).toEqual([]);
  });

  it('is refused with a font inside it or an address elsewhere', () => {
    expect(
      violationsOfStyles('a{src:url(data:font/woff2;base64,AAAA)}b{background:url("https://x.example/y.png")}'),
    ).toHaveLength(2);
  });
});
