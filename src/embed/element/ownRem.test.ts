import { expect, it } from 'vitest';
import { withOwnRem } from './ownRem.ts';

it('takes lengths from the widget, and nothing else', () => {
  expect(
    withOwnRem('._1a{inset:-.5rem 2rem;margin:calc(100cqh - 1.25rem);color:var(--rem)}@container (width<30em){}'),
  ).toBe(
    '._1a{inset:calc(-.5*var(--oauth-flow-rem)) calc(2*var(--oauth-flow-rem));' +
      'margin:calc(100cqh - calc(1.25*var(--oauth-flow-rem)));color:var(--rem)}@container (width<30em){}',
  );
});
