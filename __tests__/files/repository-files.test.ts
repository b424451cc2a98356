import { expect, it } from 'vitest';
import { isWithin } from '../../src/files/repository-files.ts';

it.each([
  ['/lists', '/lists', true],
  ['/lists', '/lists/moss/README.md', true],
  ['/lists', '/lists-of-others/README.md', false],
  ['/lists', '/', false],
  ['/', '/lists', true],
])('whether in %s there is %s: %s', (folder, path, isInside) => {
  expect(isWithin(folder, path)).toBe(isInside);
});
