import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type KeyPress, keyCommand } from '../../src/app/keyboard/keyCommand.ts';
import { keyInTheDark, presenterCommand } from '../../src/app/presenter/presenterKeys.ts';
import { speakerKey } from '../../src/app/speaker/view/speakerKey.ts';
import { en } from '../../src/i18n/en.ts';
import { tableUnder } from './blocks.ts';
import { everyPress, keyNamesIn, pressNamed } from './keyNames.ts';

const readme = tableUnder(readFileSync('README.md', 'utf8'), 'Use it').map(([keys = '']) => keyNamesIn(keys));
const workshop = tableUnder(readFileSync('docs/workshop.md', 'utf8'), 'On the projector').map(([keys = '']) =>
  keyNamesIn(keys),
);
const { list, ofPage, ofWidget, always, presenter } = en.keys;
const help = [...list, ...ofPage, ...ofWidget, ...always, ...presenter.list].map(({ keys }) =>
  keys.flatMap(keyNamesIn),
);

const onPage = (press: KeyPress) => keyCommand(press, 'page', true)?.type;
const presenting = (press: KeyPress) => presenterCommand(press, 'page', true)?.type;

/** What is done by some of these, on the page or in presenter mode. */
const doneBy = (presses: readonly KeyPress[]) =>
  [...new Set(presses.flatMap((press) => [onPage(press) ?? [], presenting(press) ?? []].flat()))].sort();

const namesOf = (table: readonly (readonly string[])[]) => [...new Set(table.flat())].sort();

describe.each([
  ['README.md', readme],
  ['the dialog of keys', help],
] as const)('the keys in %s', (_, table) => {
  it('all do something', () => {
    expect(table.flat().filter((name) => doneBy([pressNamed(name)]).length === 0)).toEqual([]);
  });

  it('do all that keys can do', () => {
    expect(doneBy(table.flat().map(pressNamed))).toEqual(doneBy(everyPress()));
  });
});

describe('the keys in the documents', () => {
  it('are those of the dialog', () => {
    expect(namesOf(readme)).toEqual(namesOf(help));
  });

  it('do in presenter mode one thing by each line of docs/workshop.md', () => {
    for (const line of workshop) {
      const done = line.map((name) => presenting(pressNamed(name)));
      expect(done).not.toContain(undefined);
      expect(new Set(done).size).toBe(1);
    }
    expect(keyInTheDark(pressNamed('x'), 'page', true)).toEqual({ type: 'light' });
  });
});

describe('the keys that the speaker’s window lists', () => {
  it('are all that do something there', () => {
    const does = (press: KeyPress) => speakerKey(press, 'page', true);
    const listed = en.speaker.keys.list.flatMap(({ keys }) => keys.flatMap(keyNamesIn)).map(pressNamed);
    expect(listed.map(does)).not.toContain(null);
    expect(new Set(listed.map(does))).toEqual(new Set(everyPress().flatMap((press) => does(press) ?? [])));
  });
});
