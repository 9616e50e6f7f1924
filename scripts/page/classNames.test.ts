import { expect, test } from 'vitest';
import { repository } from '../repository.mjs';
import { shortClassNames } from './classNames.mjs';

const icon = `${repository}src/controls/Icon.module.css`;

test('a class has the same short name in every build, and another one than each other class has', () => {
  const [one, other] = [shortClassNames(), shortClassNames()];
  const names = [one('icon', icon), one('badge', icon), one('pill', `${repository}src/controls/Pill.module.css`)];
  expect(other('icon', icon)).toBe(names[0]);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^_[a-z0-9]{1,3}$/);
});

test('a class that no style sheet has is refused', () => {
  expect(() => shortClassNames()('nowhere', icon)).toThrow('src/controls/Icon.module.css nowhere');
});
