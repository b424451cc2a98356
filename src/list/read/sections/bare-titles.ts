import { fold } from '../../../text/fold.ts';
import type { Draft } from '../fields/entry.ts';
import { linkRole } from '../words/link-role.ts';
import { isProseLine } from '../words/prose-line.ts';
import { isVenueLike } from '../words/venue.ts';
import { isPaperLike } from './kind-evidence.ts';
import type { SectionDraft } from './section-drafts.ts';

/** Fewer bare titles may be anything. */
const FEWEST_BARE = 20;
/** Share of the entries of a list that must be bare titles before each is one. */
const SHARE_BARE = 0.8;
/** The same of a section, with those that are papers; sections without any of those need more titles together. */
const FEWEST_BARE_AMONG = 2;
const FEWEST_BARE_ALONE = 5;

/** Finds the titles that are entries with nothing else: no links, people or years. */
export function markBare(sections: readonly SectionDraft[]): void {
  const drafts = sections.flatMap((section) => section.drafts);
  const names = new Set(sections.map(nameOf));
  const bare = drafts.filter((draft) => !hasEvidence(draft) && isBareTitle(draft));
  const isAll = bare.length >= FEWEST_BARE && bare.length >= drafts.length * SHARE_BARE;
  // The names of data sets and tools in other sections say nothing about titles.
  const shown = drafts.filter((draft) => hasEvidence(draft) && isTitleLike(draft));
  const papers = shown.filter(isPaperLike);
  const units = new Set(papers.map(({ unit }) => unit));
  const isOfPapers = papers.length > shown.length * SHARE_BARE;
  if (isAll)
    for (const section of sections) section.bare = new Set(section.drafts.filter(canBeBare));
  if (isAll || !isOfPapers) return;
  const around = { names, units };
  const found = sections.map((section) => ({
    section,
    bare: bareAmong(section, around, isBareTitle, FEWEST_BARE_AMONG),
  }));
  // Sections of nothing but bare titles support one another.
  const alone = found.filter(
    ({ section, bare }) => bare.size > 0 && !section.drafts.some(isPaperLike),
  );
  const areFew = alone.reduce((sum, one) => sum + one.bare.size, 0) < FEWEST_BARE_ALONE;
  for (const one of found) if (!areFew || !alone.includes(one)) one.section.bare = one.bare;
  // Among sections of bare titles, one title alone is a section of papers, too.
  if (sections.reduce((sum, { bare }) => sum + bare.size, 0) < FEWEST_BARE) return;
  for (const section of sections)
    if (section.bare.size === 0) section.bare = bareAmong(section, around, canBeBare, 1);
}

/** The words of the heading above a section, folded. */
function nameOf({ read }: SectionDraft): string {
  return fold(read?.text.split('\n', 1)[0] ?? '');
}

/** What a list has beside its bare titles. */
interface AroundBare {
  /** The names of all sections, which an overview repeats. */
  readonly names: ReadonlySet<string>;
  /** What the papers of the list are; items beside tables of papers describe them. */
  readonly units: ReadonlySet<Draft['unit']>;
}

/**
 * The bare titles of a section that has hardly anything else than those and papers.
 *
 * @param isBare whether a draft may be one.
 * @param fewest titles that a section must have.
 */
function bareAmong(
  { drafts, candidates }: SectionDraft,
  { names, units }: AroundBare,
  isBare: (draft: Draft) => boolean,
  fewest: number,
): ReadonlySet<Draft> {
  const bare = drafts.filter(
    (draft) => units.has(draft.unit) && !hasEvidence(draft) && isBare(draft),
  );
  const papers = drafts.filter(isPaperLike).length;
  // In lower case, titles are like any remarks.
  const titles = bare.filter(
    ({ title }) => isCapitalized(title) && !isVenueLike(title) && !names.has(fold(title)),
  );
  const areTitles = titles.length >= fewest && titles.length >= bare.length * SHARE_CAPITALIZED;
  return new Set(areTitles && bare.length + papers >= candidates * SHARE_BARE ? bare : []);
}

/** Share of the bare titles of a section that begin their words with capitals. */
const SHARE_CAPITALIZED = 0.7;

/** Whether most long words of a title, at least so many, begin with a capital, as hardly any other text has them. */
export function isCapitalized(title: string, least = FEWEST_CAPITALS): boolean {
  const long = title.split(/[\s-]+/).filter((word) => /^[^\p{L}]*\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return capital.length >= least && capital.length >= long.length * SHARE_BARE;
}

const FEWEST_CAPITALS = 3;

/** Whether an entry begins with a title that is certain as such. */
export function isBareTitle(draft: Draft): boolean {
  const { title, titleRange, range, confidence } = draft;
  const words = title.split(/\s+/).length;
  return (
    !isProseLine(title) &&
    titleRange.start - range.start < FRONT &&
    (words >= LEAST_WORDS || OF_LETTERS.test(title)) &&
    (confidence.title ?? 0) >= CERTAIN
  );
}

/** Whether an entry may be a title, where nearly all others of the list are nothing else. */
function canBeBare({ title, titleRange, range }: Draft): boolean {
  const isName = !/\s/.test(title) && !OF_LETTERS.test(title);
  return !isProseLine(title) && !isName && titleRange.start - range.start < FRONT;
}

/** A bullet, a number and marks before a title. */
const FRONT = 10;
const LEAST_WORDS = 4;
/** A title in a script without spaces. */
const OF_LETTERS = /\p{Lo}{6}/u;
const CERTAIN = 0.9;

/**
 * Whether an entry shows more than words: a link outwards, an abstract, people, a venue or a date
 * besides a title. A short name with a date or with words like names is a row of results, a term
 * explained.
 */
export function hasEvidence(draft: Draft): boolean {
  const { abstract, citation, identifiers, links, authors, venue, year } = draft;
  if (abstract !== undefined || citation !== undefined || identifiers.length > 0) return true;
  if (links.some(({ url }) => !['anchor', 'badge', 'mail'].includes(linkRole(url)))) return true;
  if (authors !== undefined && year !== undefined) return true;
  return isTitleLike(draft) && (authors ?? venue ?? year) !== undefined;
}

export function isTitleLike({ title }: Draft): boolean {
  const words = title.split(/\s+/).length;
  return (words >= 3 || OF_LETTERS.test(title)) && words <= 40;
}
