import { describe, expect, it } from 'vitest';
import { oncePerEvent } from './oncePerEvent.ts';

describe('a judgement that is made once for each event', () => {
  function counted() {
    let made = 0;
    return oncePerEvent((context: { readonly limit: number }, event: { readonly value: number }) => {
      made += 1;
      return { made, within: event.value <= context.limit };
    });
  }

  it('is remembered while event and context are the same', () => {
    const judge = counted();
    const [context, event] = [{ limit: 2 }, { value: 1 }];
    expect(judge(context, event)).toBe(judge(context, event));
  });

  it('is made anew for another event that looks the same', () => {
    const judge = counted();
    const context = { limit: 2 };
    expect([judge(context, { value: 1 }).made, judge(context, { value: 1 }).made]).toEqual([1, 2]);
  });

  it('is made anew when the context has changed', () => {
    const judge = counted();
    const event = { value: 3 };
    expect([judge({ limit: 2 }, event).within, judge({ limit: 3 }, event).within]).toEqual([false, true]);
  });
});
