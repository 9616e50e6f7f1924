import { describe, expect, it } from 'vitest';
import { figure } from './figure.ts';
import { tableOf } from './print.ts';

const section = (...figures: Parameters<typeof figure>[]) => ({
  title: 'Speed',
  how: 'With a clock.',
  figures: figures.map((given) => figure(...given)),
});

describe('the printed table', () => {
  it('says of every aim whether it was met', () => {
    const table = tableOf(
      section(
        ['quick', 4, 'ms', { most: 4 }],
        ['slow', 4.01, 'ms', { most: 4 }],
        ['smooth', 58, 'Hz', { least: 58 }],
        ['jerky', 57.9, 'Hz', { least: 58 }],
      ),
    );
    expect(
      table
        .split('\n')
        .slice(4)
        .map((line) => line.split(' ').at(-1)),
    ).toEqual(['met', 'MISSED', 'met', 'MISSED']);
  });

  it('breaks the sentence that says how, so that it fits a terminal', () => {
    const how = 'It was measured again and again. '.repeat(20).trim();
    const lines = tableOf({ title: 'Speed', how, figures: [figure('one', 1, 'ms')] }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
    expect(
      lines
        .slice(2, -2)
        .map((line) => line.trim())
        .join(' '),
    ).toBe(how);
  });

  it('judges nothing where there is no aim', () => {
    expect(tableOf(section(['first draw', 12.34, 'ms']))).toMatch(/first draw\s+12\.3 ms$/);
  });
});
