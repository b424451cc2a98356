import { identifiersOfUrl } from '../../../identifiers/identifiers-of-url.ts';
import { fold } from '../../../text/fold.ts';
import { mostUsed } from '../../../text/most-used.ts';
import type { UnitKind } from '../../list.ts';
import type { Draft } from '../fields/entry.ts';
import { isPaperLabel, type LinkRole, linkRole } from '../words/link-role.ts';
import { excludesPapers, namesResources } from '../words/section-role.ts';
import { linkLabel, VOCABULARY } from '../words/vocabulary.ts';

/** What meetings and courses are called. */
const EVENT = new RegExp(`(?:^|\\s)(?:${VOCABULARY.events.join('|')})(?:\\s|$)`, 'u');

/** Where an address leads when the person next to it did not write a paper. */
const OF_NO_PAPER: ReadonlySet<LinkRole> = new Set(['code', 'video', 'talk']);

/** Whether an entry leads to a paper, or has what only papers have. */
function isProven({ identifiers, abstract, citation, url }: Draft): boolean {
  if (identifiers.length > 0 || abstract !== undefined || citation !== undefined) return true;
  return url !== undefined && linkRole(url) === 'paper';
}

/** Whether an entry itself shows that it is a paper. */
export function isPaperLike(draft: Draft): boolean {
  if (isProven(draft)) return true;
  const role = draft.url === undefined ? 'other' : linkRole(draft.url);
  if (draft.authors !== undefined && (isDated(draft) || !OF_NO_PAPER.has(role))) return true;
  return draft.links.some(
    ({ text, url }) =>
      isPaperLabel(text.replace(/[[\]]/g, '')) &&
      url !== '' &&
      /^(?:paper|pdf)/i.test(text.replace(/[[\]\s]/g, '')),
  );
}

/** Whether an entry has a venue and its year. */
function isDated({ venue, year }: Draft): boolean {
  return venue !== undefined && year !== undefined;
}

/** The share of the entries of a list that are papers without doubt. */
export function provenShare(drafts: readonly Draft[]): number {
  return shareOf(drafts, (draft) => isProven(draft) || isDated(draft));
}

function shareOf(drafts: readonly Draft[], holds: (draft: Draft) => boolean): number {
  return drafts.filter(holds).length / Math.max(1, drafts.length);
}

/** What the entries of one section have in common. */
interface Habits {
  /** Whether hardly any is a paper without doubt, in a list where most are. */
  readonly doubtful: boolean;
  /** Share of the entries that show themselves that they are papers. */
  readonly papers: number;
  /** Share of the entries that are names of few words and nothing else. */
  readonly names: number;
  /** Whether most have a title, a venue and a year. */
  readonly published: boolean;
  readonly unit: UnitKind | undefined;
}

/**
 * What the entries of a section have in common; with `bare`, titles alone are papers.
 *
 * @param ofList the share of the list's entries that are papers without doubt.
 */
export function habitsOf(drafts: readonly Draft[], bare: boolean, ofList: number): Habits {
  const published = shareOf(drafts, isPublished) >= MANY;
  const isPaper = (draft: Draft): boolean =>
    bare || isPaperLike(draft) || (published && isPublished(draft));
  return {
    doubtful: !bare && ofList >= MANY && provenShare(drafts) < HARDLY_ANY,
    papers: shareOf(drafts, isPaper),
    names: shareOf(drafts, isName),
    published,
    unit: mostUsed(drafts.map(({ unit }) => unit)),
  };
}

/**
 * Papers need an abstract and a key, resources do not. The category's name counts first, then where
 * the links lead, then what the entries next to it are.
 */
export function kindOf(
  draft: Draft,
  path: readonly string[],
  section: Habits,
): 'paper' | 'resource' {
  if (excludesPapers(path)) {
    const isPaper = draft.citation !== undefined || identifiersOfUrl(draft.url ?? '').length > 0;
    return isPaper ? 'paper' : 'resource';
  }
  if (isList(draft) || isEvent(draft) || isNamedAsOther(draft)) return 'resource';
  if (isName(draft) && section.papers < FEW) return 'resource';
  // A heading is a section of its own.
  if (section.doubtful && draft.unit !== 'heading') return 'resource';
  const amongResources = namesResources(path);
  if (amongResources && (isNamedTool(draft) || (isName(draft) && section.names >= MANY)))
    return 'resource';
  if (isPaperLike(draft) || (section.published && isPublished(draft))) return 'paper';
  if (amongResources || (draft.links.length > 0 && draft.links.every(isTalk))) return 'resource';
  if (PAPERS.test(fold(path.at(-1) ?? ''))) return 'paper';
  return isAsOthers(draft, section) ? 'paper' : 'resource';
}

/** Whether an entry that shows nothing of a paper is one because those next to it are. */
function isAsOthers(draft: Draft, section: Habits): boolean {
  const { url, year, unit, links } = draft;
  if (isDated(draft) && section.papers >= FEW) return true;
  const elsewhere = url !== undefined && ELSEWHERE.has(linkRole(url));
  // A bare address in another layout than the papers around it is an advertisement or a tool.
  if (elsewhere && section.unit !== undefined && unit !== section.unit) return false;
  if (links.length > 0 && (elsewhere || url === undefined)) return section.papers >= MANY;
  return section.papers >= SOME || year !== undefined;
}

/** Shares of a section's entries. */
const HARDLY_ANY = 0.1;
const FEW = 0.2;
const SOME = 0.3;
const MANY = 0.5;

/** A heading of few words that announces papers below it. */
const PAPERS = /^(?:\S+ ){0,2}papers?(?: \S+)?$|论文/u;
const ELSEWHERE: ReadonlySet<string> = new Set(['code', 'video', 'talk', 'other', 'relative']);
const REPOSITORY = /^https?:\/\/github\.com\/[^/]+\/([^/#]+)\/?(?:#|$)/i;
/** The name of a repository that collects papers. */
const COLLECTION = /^awesome-|-awesome$|(?:paper|reading)[-_]?list$|[-_]papers$/i;

/** Whether an entry is another list of papers. */
function isList({ url, identifiers }: Draft): boolean {
  const [, name] = REPOSITORY.exec(url ?? '') ?? [];
  return name !== undefined && identifiers.length === 0 && COLLECTION.test(name);
}

/** A title in a script without spaces. */
const OF_LETTERS = /\p{Lo}{6}/u;
/** Words that a tool's name has at most. */
const LONGEST_NAME = 3;

function isShort(name: string): boolean {
  return name.split(/\s+/).length <= LONGEST_NAME && !OF_LETTERS.test(name);
}

/** Whether an entry is a short name with nothing but an address: a tool, a data set, a model. */
function isName({ title, authors, year, abstract, citation }: Draft): boolean {
  return (authors ?? year ?? abstract ?? citation) === undefined && isShort(title);
}

/** Whether an entry is a title with its venue and year, and leads to no code or talk. */
function isPublished(draft: Draft): boolean {
  const { title, url } = draft;
  if (!isDated(draft) || isShort(title)) return false;
  return url === undefined || !OF_NO_PAPER.has(linkRole(url));
}

/** A short name that links elsewhere than to a paper, though a paper is named after it. */
function isNamedTool({ title, url, authors, venue, abstract, citation }: Draft): boolean {
  if (authors ?? venue ?? abstract ?? citation) return false;
  if (url !== undefined && linkRole(url) === 'paper') return false;
  return isShort(title.split(/\s[:–—-]\s|:\s/)[0] ?? '');
}

/** An entry that begins with what it is: `Blog: ...`, `Slides: ...`. */
function isNamedAsOther(draft: Draft): boolean {
  const [name = '', rest] = draft.title.split(/[:：]/, 2);
  const isLabel = rest !== undefined && /\p{L}/u.test(name) && linkLabel(name) === 'other';
  return isLabel && !isProven(draft);
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
