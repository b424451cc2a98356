import { readAbstract } from '../abstract.ts';
import { readDraft } from '../draft.ts';
import type { Layout } from './layout.ts';

/** A title line of any kind with the abstract in `<details>`. */
export const detailsAbstract: Layout = {
  name: 'details-abstract',
  fits: ({ kind, parts }) =>
    kind === 'item' && parts.details.length > 0 && readAbstract(parts) !== undefined,
  read: ({ parts }) => readDraft(parts, 'details-abstract'),
};
