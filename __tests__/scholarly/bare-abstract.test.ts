import { expect, it } from 'vitest';
import { bareAbstract } from '../../src/scholarly/bare-abstract.ts';

it.each([
  ['Abstract\nWe grow mosses.', 'We grow mosses.'],
  ['Abstract: We grow mosses.', 'We grow mosses.'],
  ['Abstract—We grow mosses.', 'We grow mosses.'],
  ['Abstract-level mosses grow.', 'Abstract-level mosses grow.'],
  ['We grow. © 2020 Elsevier B.V. All rights reserved.', 'We grow.'],
  ['We grow. Copyright © 2020 Moss Society. All rights reserved.', 'We grow.'],
  // Text of the abstract
  ['Abstract art on walls.', 'Abstract art on walls.'],
  ['We read the © mark of 2020.', 'We read the © mark of 2020.'],
  ['Abstract', 'Abstract'],
])('%j is %j', (text, bare) => {
  expect(bareAbstract(text)).toBe(bare);
});
