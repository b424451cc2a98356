import { readDraft } from '../draft.ts';
import type { Layout } from './layout.ts';

/** `**Title** \`, `*authors* \`, `venue. [[Paper](..)]` without list marker, or with label bullets below. */
export const paragraph: Layout = {
  name: 'paragraph',
  fits: ({ kind }) => kind === 'paragraph',
  read: ({ parts }) => readDraft(parts, 'paragraph'),
};
