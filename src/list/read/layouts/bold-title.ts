import { readDraft } from '../draft.ts';
import { findTitle } from '../title.ts';
import type { Layout } from './layout.ts';

/** `1. **Title.** Venue [paper](url)`, often with `*authors*` below; also `**Name**: Title`. */
export const boldTitle: Layout = {
  name: 'bold-title',
  fits: ({ kind, parts }) => kind === 'item' && findTitle(parts.head)?.style === 'bold',
  read: ({ parts }) => readDraft(parts, 'bold-title'),
};
