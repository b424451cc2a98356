import { readDraft } from '../draft.ts';
import { findTitle } from '../title.ts';
import type { Layout } from './layout.ts';

/** `- [Title](url), authors, venue year | [code](url)` */
export const linkedBullets: Layout = {
  name: 'linked-bullets',
  fits: ({ kind, parts }) => kind === 'item' && findTitle(parts.head)?.style === 'linked',
  read: ({ parts }) => readDraft(parts, 'linked-bullets'),
};
