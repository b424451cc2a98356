import { readDraft } from '../draft.ts';
import type { Layout } from './layout.ts';

/** `- [Title](url)` or `- Title` with child bullets: authors, `Date:`, `**Abstract:**`. */
export const nestedLabels: Layout = {
  name: 'nested-labels',
  fits: ({ kind, parts, item }) =>
    kind === 'item' &&
    parts.attributes.length > 0 &&
    item?.blocks.some((block) => block.kind === 'item') === true,
  read: ({ parts }) => readDraft(parts, 'nested-labels'),
};
