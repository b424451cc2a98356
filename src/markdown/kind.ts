import type { Draft } from './draft.ts';
import { isPaperLabel, linkRole } from './link-role.ts';
import { excludesPapers, namesResources } from './section-role.ts';

/** Whether an entry itself shows that it is a paper. */
export function isPaperLike(draft: Draft): boolean {
  if (draft.identifiers.length > 0 || draft.abstract !== undefined || draft.citation !== undefined)
    return true;
  if (draft.authors !== undefined) return true;
  if (draft.url !== undefined && linkRole(draft.url) === 'paper') return true;
  return draft.links.some(
    ({ text, url }) =>
      isPaperLabel(text.replace(/[[\]]/g, '')) &&
      url !== '' &&
      /^(?:paper|pdf)/i.test(text.replace(/[[\]\s]/g, '')),
  );
}

/**
 * Papers need an abstract and a key, resources do not. The category's name counts first, then
 * where the links lead, then what the entries beside it are (`paperShare`, from 0 to 1).
 */
export function kindOf(
  draft: Draft,
  path: readonly string[],
  paperShare: number,
): 'paper' | 'resource' {
  if (excludesPapers(path)) {
    return draft.identifiers.length > 0 && draft.authors !== undefined ? 'paper' : 'resource';
  }
  if (isPaperLike(draft)) return 'paper';
  if (namesResources(path)) return 'resource';
  const roles = draft.links.map(({ url }) => linkRole(url));
  const elsewhere =
    draft.url !== undefined &&
    ['code', 'video', 'talk', 'other', 'relative'].includes(linkRole(draft.url));
  if (draft.venue !== undefined && draft.year !== undefined) return 'paper';
  if (roles.length > 0 && (elsewhere || draft.url === undefined))
    return paperShare >= 0.5 ? 'paper' : 'resource';
  return paperShare >= 0.3 || draft.year !== undefined ? 'paper' : 'resource';
}
