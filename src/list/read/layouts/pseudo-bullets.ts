import { readDraft } from '../draft.ts';
import type { Layout } from './layout.ts';

/** `-[Title](url) - in Venue 2022`: lines with a dash but no blank behind it, no Markdown list. */
export const pseudoBullets: Layout = {
  name: 'pseudo-bullets',
  fits: ({ kind }) => kind === 'pseudo',
  read: ({ parts }) => readDraft(parts, 'pseudo-bullets'),
};
