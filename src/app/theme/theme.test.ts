import { describe, expect, it } from 'vitest';
import { applyTheme, isThemeChoice, readTheme, type StorageSource, storeTheme } from './theme.ts';

function storageWith(entries: Map<string, string>): StorageSource {
  return () => ({
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => {
      entries.set(key, value);
    },
  });
}

const blocked: StorageSource = () => {
  throw new Error('The user blocks storage.');
};

describe('the theme', () => {
  it('is read back as it was stored', () => {
    const storage = storageWith(new Map());
    expect(storeTheme('dark', storage)).toBe(true);
    expect(readTheme(storage)).toBe('dark');
  });

  it('is null on a first visit', () => {
    expect(readTheme(storageWith(new Map()))).toBeNull();
  });

  it('is null where the stored value makes no sense', () => {
    expect(readTheme(storageWith(new Map([['oauth-flow-lab.theme', 'sepia']])))).toBeNull();
  });

  it('is not kept, and not missed, where storage is blocked', () => {
    expect(storeTheme('light', blocked)).toBe(false);
    expect(readTheme(blocked)).toBeNull();
  });

  it('is put on the root element', () => {
    const attributes = new Map<string, string>();
    applyTheme('auto', { setAttribute: (name, value) => attributes.set(name, value) });
    expect(attributes.get('data-theme')).toBe('auto');
  });

  it('is one of four words', () => {
    expect(['light', 'dark', 'auto', 'projector'].every(isThemeChoice)).toBe(true);
    expect([null, '', 'Light', 'toString'].some(isThemeChoice)).toBe(false);
  });
});
