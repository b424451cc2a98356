import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import type { LayoutName } from '../list.ts';
import type { Draft } from './draft.ts';
import { isPaperLabel, linkRole } from './link-role.ts';
import { excludesPapers, namesResources } from './section-role.ts';

/** Whether an entry itself shows that it is a paper. */
export function isPaperLike(draft: Draft): boolean {
  if (draft.identifiers.length > 0 || draft.abstract !== undefined || draft.citation !== undefined)
    return true;
  const role = draft.url === undefined ? undefined : linkRole(draft.url);
  if (draft.authors !== undefined && !['code', 'video', 'talk'].includes(role ?? 'other'))
    return true;
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
 * where the links lead, then what the entries beside it are (`paperShare`, from 0 to 1, and the
 * `usual` layout).
 */
export function kindOf(
  draft: Draft,
  path: readonly string[],
  paperShare: number,
  usual?: LayoutName,
): 'paper' | 'resource' {
  if (excludesPapers(path)) {
    const isPaper = draft.citation !== undefined || identifiersOfUrl(draft.url ?? '').length > 0;
    return isPaper ? 'paper' : 'resource';
  }
  if (isStray(draft, paperShare)) return 'resource';
  if (isPaperLike(draft)) return 'paper';
  if (namesResources(path)) return 'resource';
  const roles = draft.links.map(({ url }) => linkRole(url));
  if (draft.links.length > 0 && draft.links.every(isTalk)) return 'resource';
  const elsewhere =
    draft.url !== undefined &&
    ['code', 'video', 'talk', 'other', 'relative'].includes(linkRole(draft.url));
  if (draft.venue !== undefined && draft.year !== undefined && paperShare >= 0.2) return 'paper';
  // A bare address in another layout than the papers around it is an advertisement or a tool.
  if (elsewhere && usual !== undefined && draft.layout !== usual) return 'resource';
  if (roles.length > 0 && (elsewhere || draft.url === undefined))
    return paperShare >= 0.5 ? 'paper' : 'resource';
  return paperShare >= 0.3 || draft.year !== undefined ? 'paper' : 'resource';
}

/** A short name with nothing but an address, among software: a model named by its paper's link. */
function isStray({ title, authors, abstract, citation, year }: Draft, paperShare: number): boolean {
  const bare =
    authors === undefined && abstract === undefined && citation === undefined && year === undefined;
  return bare && paperShare < 0.2 && title.split(/\s+/).length <= 3;
}

/** A link to a blog, talk or post. */
function isTalk({ text, url }: Draft['links'][number]): boolean {
  return (
    ['talk', 'video'].includes(linkRole(url)) ||
    /^\W*(?:blog|video|talk|tweet|post)\W*$/i.test(text)
  );
}
