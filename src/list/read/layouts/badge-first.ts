import { isBadge } from '../badges.ts';
import { readDraft } from '../draft.ts';
import type { Layout } from './layout.ts';

/** `- [<badge: venue and year>](url) [**Title**](url), by *authors*` */
export const badgeFirst: Layout = {
  name: 'badge-first',
  fits: ({ kind, parts: { head } }) =>
    kind === 'item' &&
    head.images.some((image) => isBadge(image) && head.text.slice(0, image.at).trim() === '') &&
    head.text.trim() !== '',
  read: ({ parts }) => readDraft(parts, 'badge-first'),
};
