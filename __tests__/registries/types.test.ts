import * as v from 'valibot';
import { expect, it } from 'vitest';
import types from '../../src/registries/types.json' with { type: 'json' };
import { RECORD } from '../../src/registries/work.ts';

it.each([...Object.values(types.crossrefAndCsl), ...Object.values(types.datacite)])(
  'takes %s for a type of works',
  (type) => {
    expect(v.is(RECORD, { type })).toBe(true);
  },
);

it.each(
  [types.crossrefNotices, types.medlineNotices, types.medlineNoticeOf, types.medlineNoticeTypes]
    .flatMap(Object.values)
    .map(String),
)('takes %s for a kind of notices', (kind) => {
  expect(v.is(RECORD, { notices: [{ kind }] })).toBe(true);
});
