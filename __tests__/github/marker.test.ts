import { expect, it } from 'vitest';
import { markerLine, nameOfComment } from '../../src/github/marker.ts';

it('knows its marker on the first line alone', () => {
  expect(nameOfComment(`${markerLine('summary')}\ntext`)).toBe('summary');
  expect(nameOfComment(`text\n${markerLine('summary')}`)).toBeUndefined();
});
