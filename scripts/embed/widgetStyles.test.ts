import { preprocessCSS, resolveConfig } from 'vite';
import { expect, it } from 'vitest';
import { divideQuery, widgetStyles } from './widgetStyles.mjs';

async function made(source: string, file = '/widget/Some.css'): Promise<string> {
  const css = { postcss: { plugins: [widgetStyles()] } };
  const config = await resolveConfig({ configFile: false, logLevel: 'silent', css }, 'build');
  return (await preprocessCSS(source, file, config)).code.replaceAll(/\s+/g, ' ').trim();
}

it('asks the frame for room, and the browser for everything else', () => {
  expect(divideQuery('(width >= 62.5rem) and (height < 50rem)')).toEqual({
    media: '',
    container: '(width >= 62.5em) and (height < 50em)',
  });
  expect(divideQuery('(pointer: coarse) and (width < 48rem)')).toEqual({
    media: '(pointer: coarse)',
    container: '(width < 48em)',
  });
  expect(divideQuery('(prefers-contrast: more)')).toEqual({ media: '(prefers-contrast: more)', container: '' });
});

it('joins cases of room with `or`, and refuses those that are only partly of room', () => {
  expect(divideQuery('(width < 30rem), (48rem <= width < 75rem)').container).toBe(
    '((width < 30em)) or ((48em <= width < 75em))',
  );
  expect(() => divideQuery('(width < 30rem), print')).toThrow('cannot be asked of a widget');
});

it('lets rules of the root hold for the widget, whose theme is inherited', async () => {
  expect(await made(':root { color-scheme: light dark; --a: 1 } html, body { margin: 0 }')).toBe(
    '[data-widget] { --a: 1 } [data-widget], [data-widget] { margin: 0 }',
  );
  expect(await made(':root[data-theme="dark"] { color-scheme: dark } .body.html { margin: 0 }')).toBe(
    '[data-widget][data-theme="dark"] { color-scheme: dark } .body.html { margin: 0 }',
  );
});

it('takes lengths from the frame', async () => {
  expect(await made('.a { block-size: calc(100dvh - 1rem) }')).toBe('.a { block-size: calc(100cqh - 1rem) }');
});

it('lets what lies over the window ask the window, and leaves rem in no query', async () => {
  const css = '@media (max-height: 20rem) { .a { inline-size: 100vw } }';
  expect(await made(css, '/controls/Modal.module.css')).toContain('@media (max-height: 20em)');
  expect(await made(css)).toBe('@container oauth-flow (max-height: 20em) { .a { inline-size: 100cqw } }');
});
