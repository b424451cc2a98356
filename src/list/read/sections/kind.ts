import { identifiersOfUrl } from '../../../identifiers/identifiers-of-url.ts';
import { fold } from '../../../text/fold.ts';
import type { UnitKind } from '../../list.ts';
import type { Draft } from '../fields/entry.ts';
import { isPaperLabel, type LinkRole, linkRole } from '../words/link-role.ts';
import { excludesPapers, namesResources } from '../words/section-role.ts';
import { VOCABULARY } from '../words/vocabulary.ts';

/** What meetings and courses are called. */
const EVENT = new RegExp(`(?:^|\\s)(?:${VOCABULARY.events.join('|')})(?:\\s|$)`, 'u');

/** Where an address leads when the person next to it did not write a paper. */
const OF_NO_PAPER: ReadonlySet<LinkRole> = new Set(['code', 'video', 'talk']);

/** Whether an entry itself shows that it is a paper. */
export function isPaperLike(draft: Draft): boolean {
  if (draft.identifiers.length > 0 || draft.abstract !== undefined || draft.citation !== undefined)
    return true;
  const role = draft.url === undefined ? undefined : linkRole(draft.url);
  const isPublished = draft.venue !== undefined && draft.year !== undefined;
  if (draft.authors !== undefined && (isPublished || !OF_NO_PAPER.has(role ?? 'other')))
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
 * Papers need an abstract and a key, resources do not. The category's name counts first, then where
 * the links lead, then what the entries next to it are (`paperShare`, from 0 to 1, and the `usual`
 * unit).
 */
export function kindOf(
  draft: Draft,
  path: readonly string[],
  paperShare: number,
  usual?: UnitKind,
): 'paper' | 'resource' {
  if (excludesPapers(path)) {
    const isPaper = draft.citation !== undefined || identifiersOfUrl(draft.url ?? '').length > 0;
    return isPaper ? 'paper' : 'resource';
  }
  if (isStray(draft, paperShare) || isEvent(draft)) return 'resource';
  const amongResources = namesResources(path);
  if (amongResources && isNamedTool(draft)) return 'resource';
  if (isPaperLike(draft)) return 'paper';
  if (amongResources || (draft.links.length > 0 && draft.links.every(isTalk))) return 'resource';
  if (PAPERS.test(fold(path.at(-1) ?? ''))) return 'paper';
  return isAsOthers(draft, paperShare, usual) ? 'paper' : 'resource';
}

/** Whether an entry that shows nothing of a paper is one because those next to it are. */
function isAsOthers(draft: Draft, paperShare: number, usual: UnitKind | undefined): boolean {
  const { url, venue, year, links } = draft;
  if (venue !== undefined && year !== undefined && paperShare >= 0.2) return true;
  const elsewhere = url !== undefined && ELSEWHERE.has(linkRole(url));
  // A bare address in another layout than the papers around it is an advertisement or a tool.
  if (elsewhere && usual !== undefined && draft.unit !== usual) return false;
  if (links.length > 0 && (elsewhere || url === undefined)) return paperShare >= 0.5;
  return paperShare >= 0.3 || year !== undefined;
}

/** A heading of few words that announces papers below it. */
const PAPERS = /^(?:\S+ ){0,2}papers?(?: \S+)?$|论文/u;
const ELSEWHERE: ReadonlySet<string> = new Set(['code', 'video', 'talk', 'other', 'relative']);

/** A short name with nothing but an address, among software: a model named by its paper's link. */
function isStray({ title, authors, abstract, citation, year }: Draft, paperShare: number): boolean {
  const bare =
    authors === undefined && abstract === undefined && citation === undefined && year === undefined;
  return bare && paperShare < 0.2 && title.split(/\s+/).length <= 3;
}

/** Words that a tool's name has at most. */
const LONGEST_NAME = 3;

/** A short name that links elsewhere than to a paper, though a paper is named after it. */
function isNamedTool({ title, url, authors, venue, abstract, citation }: Draft): boolean {
  if (authors ?? venue ?? abstract ?? citation) return false;
  const [name = ''] = title.split(/\s[:–—-]\s|:\s/);
  return (
    name.split(/\s+/).length <= LONGEST_NAME && (url === undefined || linkRole(url) !== 'paper')
  );
}

/** A meeting or course: by its title, and nothing shows a paper. */
function isEvent({ title, url, links, authors, abstract, citation, identifiers }: Draft): boolean {
  if (!EVENT.test(fold(title)) || identifiers.length > 0) return false;
  if (authors ?? abstract ?? citation) return false;
  return ![url ?? '#', ...links.map((link) => link.url)].some((one) => linkRole(one) === 'paper');
}

/** A link to a blog, talk or post. */
function isTalk({ text, url }: Draft['links'][number]): boolean {
  return (
    ['talk', 'video'].includes(linkRole(url)) ||
    /^\W*(?:blog|video|talk|tweet|post)\W*$/i.test(text)
  );
}
