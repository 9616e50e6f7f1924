import { describe, expect, it } from 'vitest';
import { previewSize } from './previewSize.ts';

describe('a preview', () => {
  it('is as wide as there is room where it is seen whole', () => {
    expect(previewSize({ width: 830, height: 600 }, 576, null)).toEqual({ width: 830, scale: 1 });
  });

  it('is made smaller where it is too high, and wider in return, but not wider than a column ever is', () => {
    expect(previewSize({ width: 600, height: 288 }, 576, null)).toEqual({ width: 960, scale: 0.5 });
    expect(previewSize({ width: 600, height: 480 }, 600, null)).toEqual({ width: 750, scale: 0.8 });
  });

  it('has the width of a column exactly, smaller where there is no room for its width or its height', () => {
    expect(previewSize({ width: 830, height: 600 }, 576, 390)).toEqual({ width: 390, scale: 1 });
    expect(previewSize({ width: 830, height: 288 }, 576, 720)).toEqual({ width: 720, scale: 0.5 });
    expect(previewSize({ width: 360, height: 576 }, 576, 720)).toEqual({ width: 720, scale: 0.5 });
  });

  it('waits until the room is measured', () => {
    expect(previewSize(null, 576, null)).toBeNull();
    expect(previewSize({ width: 0, height: 0 }, 576, 390)).toBeNull();
  });
});
