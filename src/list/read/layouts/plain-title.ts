import { readDraft } from '../draft.ts';
import { findTitle } from '../title.ts';
import type { Layout } from './layout.ts';

/** `- Title [[Paper]](url)`, `* **Name**: "Title", *venue*`: the title is no link and not bold. */
export const plainTitle: Layout = {
  name: 'plain-title',
  fits: ({ kind, parts }) => kind === 'item' && findTitle(parts.head) !== undefined,
  read: ({ parts }) => readDraft(parts, 'plain-title'),
};
