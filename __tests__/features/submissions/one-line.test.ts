import { expect, it } from 'vitest';
import { oneLine } from '../../../src/features/submissions/plain-text.ts';

it.each([
  ['One line.', 'One line.'],
  ['Two\nlines of one paragraph.', 'Two lines of one paragraph.'],
  [
    '## Background\n\nMosses grow.\n\n## Methods\nWe measure.',
    'Background: Mosses grow. Methods: We measure.',
  ],
  [
    '**Background**\nMosses grow\n\n**Methods:** We measure.',
    'Background: Mosses grow. Methods: We measure.',
  ],
  ['We find:\n- mosses\n- lichens\n- ferns', 'We find: mosses; lichens; ferns'],
  ['We find\n1. mosses.\n2. lichens.\n\nThey grow.', 'We find: mosses. lichens. They grow.'],
  ['Text without a stop\n### Results\nGood.', 'Text without a stop. Results: Good.'],
  ['', ''],
])('%j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
