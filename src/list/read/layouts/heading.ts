import { readDraft } from '../draft.ts';
import type { Layout } from './layout.ts';

/** `### 18. Title ![badge](..)` with authors, abstract and links below: a heading per paper. */
export const heading: Layout = {
  name: 'heading',
  fits: ({ kind }) => kind === 'heading',
  read: ({ parts }) => readDraft(parts, 'heading'),
};
