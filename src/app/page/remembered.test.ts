import { describe, expect, it } from 'vitest';
import { recall, remember } from './remembered.ts';

const isOn = (text: string): text is 'on' => text === 'on';

function cupboard() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
  };
}

const blocked = (): never => {
  throw new Error('The user blocks storage.');
};

describe('what is remembered', () => {
  it('comes back', () => {
    const storage = cupboard();
    remember('keys', 'on', () => storage);
    expect(recall('keys', isOn, () => storage)).toBe('on');
  });

  it('is nothing where it makes no sense or storage is blocked', () => {
    const storage = cupboard();
    remember('keys', 'perhaps', () => storage);
    expect(recall('keys', isOn, () => storage)).toBeNull();
    expect(() => remember('keys', 'on', blocked)).not.toThrow();
    expect(recall('keys', isOn, blocked)).toBeNull();
  });
});
