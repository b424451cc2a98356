import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataLine, dataOfComment } from '../../../src/features/submissions/pull-body.ts';

it('contains any text, and nothing of it leaves the line', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('-->', '<!--', '--!>', '@team', '#7', '\u202e', '`', '\n', '&lt;', '/curate'),
  );
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const data = { text: texts.join('') };
      const line = dataLine(data);
      expect(line).toMatch(/^<!-- list-curator-data:[^<>@#\n\r`&-]* -->$/);
      expect(dataOfComment(`marker\n${line}\ntext`)).toEqual(data);
    }),
  );
});

it('is read from the second line alone', () => {
  const line = dataLine({ a: 1 });
  expect(dataOfComment(`marker\r\n${line}\r\ntext`)).toEqual({ a: 1 });
  expect(dataOfComment(line)).toBeUndefined();
  expect(dataOfComment(`marker\n\n${line}`)).toBeUndefined();
  expect(dataOfComment(`marker\n > ${line}`)).toBeUndefined();
  expect(dataOfComment(`marker\n${line.replace(':1', ':')}`)).toBeUndefined();
});
