import { fold } from '../../../text/fold.ts';
import { mostUsed } from '../../../text/most-used.ts';
import type { Record } from '../decode/records.ts';
import type { Draft } from '../fields/entry.ts';
import { linkRole } from '../words/link-role.ts';
import { isProseLine } from '../words/prose-line.ts';
import { isVenueLike } from '../words/venue.ts';
import { isPaperLike } from './kind-evidence.ts';
import { sectionsOfNotes } from './paper-notes.ts';
import type { SectionDraft } from './section-drafts.ts';
import { isInProse, keepStrays } from './strays.ts';

/** What the judgment of a section depends on besides itself. */
interface Surroundings {
  readonly title: number | undefined;
  readonly papers: ReadonlyMap<number, Record>;
}

/** An introduction may link to a paper or two; so many papers make it a section of entries. */
const PAPERS_IN_INTRODUCTION = 3;
/** The share of a named section's papers that may be elsewhere in the list before it counts as news. */
const MOST_REPEATED = 0.5;

/** Decides for every section whether what was read in it are entries of the list. */
export function judgeSections(sections: readonly SectionDraft[], around: Surroundings): void {
  const { title, papers } = around;
  const isTop = ({ index }: SectionDraft): boolean => index === title || index < 0;
  const judged = new Set(sections.filter((one) => one.role === 'entries' && !isTop(one)));
  for (const section of sectionsOfNotes(sections, isNameOfFile)) section.holdsNotes = true;
  markBare(sections.filter((section) => section.role === 'entries' && !isTop(section)));
  for (const section of sections) {
    if (papers.has(section.index) || section.role !== 'entries') continue;
    if (section.certain && section.drafts.length > 0) continue;
    section.role = roleBy(section, isTop(section) ? PAPERS_IN_INTRODUCTION : 0);
  }
  liftSections(
    sections.filter((section) => !isTop(section)),
    sections,
  );
  if (!sections.some(({ role, drafts }) => role === 'entries' && drafts.length > 0))
    for (const section of sections)
      if (isTop(section) && papersIn(section) > 0) section.role = roleBy(section, 1);
  for (const section of sections) if (!papers.has(section.index)) drop(section);
  keepStrays(sections, judged, isBareTitle);
}

/** Fewer bare titles may be anything. */
const FEWEST_BARE = 20;
/** Share of the entries of a list that must be bare titles before each is one. */
const SHARE_BARE = 0.8;
/** The same of a section, with those that are papers; sections without any of those need more titles together. */
const FEWEST_BARE_AMONG = 2;
const FEWEST_BARE_ALONE = 5;

/** Finds the titles that are entries with nothing else: no links, people or years. */
function markBare(sections: readonly SectionDraft[]): void {
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
  const found = sections.map((section) => ({
    section,
    bare: bareAmong(section, { names, units }, isBareTitle, FEWEST_BARE_AMONG),
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
    if (section.bare.size === 0 && !section.drafts.some(hasEvidence))
      section.bare = bareAmong(section, { names, units }, canBeBare, 1);
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
  const titles = bare.filter(
    ({ title }) => isCapitalized(title) && !isVenueLike(title) && !names.has(fold(title)),
  );
  const papers = drafts.filter(isPaperLike).length;
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

/** A section named news or contents has entries where its papers are nowhere else. */
function liftSections(named: readonly SectionDraft[], all: readonly SectionDraft[]): void {
  const known = titlesOf(all.filter(({ role }) => role === 'entries'));
  for (const section of named) {
    if (section.role === 'entries' || section.role === 'empty' || section.skipped) continue;
    if (holdsPapers(section, known)) section.role = 'entries';
  }
}

/** Sets apart what was read in a section but is no entry. */
function drop(section: SectionDraft): void {
  const all = section.drafts;
  section.drafts = section.role === 'entries' ? keptOf(section) : [];
  const kept = new Set(section.drafts);
  section.dropped = all.filter((one) => !kept.has(one));
}

/** The role of a section by what was read; `least` papers make one where few are no list. */
function roleBy(section: SectionDraft, least: number): SectionDraft['role'] {
  const { drafts, candidates } = section;
  const papers = papersIn(section);
  const shown = shownOf(section).length;
  const evidence = candidates === 0 ? 0 : shown / candidates;
  if (leadsToFiles(section)) return 'introduction';
  const enough =
    least > 0
      ? papers >= least && evidence >= 0.6 && papers >= drafts.length * 0.6
      : drafts.length > 0 && (evidence >= 0.5 || (papers >= 1 && evidence >= 0.25));
  if (enough) return 'entries';
  return (section.read?.blocks.length ?? 0) === 0 ? 'empty' : 'introduction';
}

/** So many titles that have nothing but a venue and its year are papers; fewer may be news. */
const FEWEST_DATED = 5;

/** How many entries of a section are papers by themselves, or together. */
function papersIn(section: SectionDraft): number {
  const papers = section.drafts.filter(isPaperLike);
  const dated = section.drafts.filter((draft) => isDatedTitle(draft) && !isPaperLike(draft));
  const inProse = dated.filter((draft) => isInProse(draft, section));
  return papers.length + (dated.length < FEWEST_DATED || inProse.length > 0 ? 0 : dated.length);
}

function isDatedTitle(draft: Draft): boolean {
  return draft.venue !== undefined && draft.year !== undefined && isTitleLike(draft);
}

/** Whether entries are the names of other files of the repository: an index, no list. */
function leadsToFiles({ drafts, holdsNotes }: SectionDraft): boolean {
  return !holdsNotes && drafts.filter(isNameOfFile).length > drafts.length * 0.6;
}

function isNameOfFile({ url, links, authors, year, identifiers, unit, style }: Draft): boolean {
  if (identifiers.length > 0 || year !== undefined) return false;
  const targets = [url ?? [], links.map((link) => link.url)].flat();
  // A row of an index names who keeps the file, too.
  if (unit === 'row') return targets.some(isFile) && !targets.some(isPaperUrl);
  // The name itself leads to the file; beside a title, such a link may be that of its notes.
  return style === 'linked' && isFile(targets[0] ?? '#') && authors === undefined;
}

const isPaperUrl = (url: string): boolean => linkRole(url) === 'paper';

/** Another file of a repository, or a part of its README: `https://github.com/a/b#surveys`. */
const FILE =
  /\.md(?:[#?]|$)|^https?:\/\/github\.com\/[^/#]+\/[^/#]+(?:\/tree\/[^#]*)?\/?#(?!readme$)/i;

/** Whether an address leads to another file of a repository. */
function isFile(url: string): boolean {
  const role = linkRole(url);
  return role === 'relative' || (role === 'code' && FILE.test(url));
}

/** The entries of a section that show more than words, or as much as all entries of the list. */
function shownOf({ drafts, bare }: SectionDraft): readonly Draft[] {
  return drafts.filter((draft) => hasEvidence(draft) || bare.has(draft));
}

function keptOf(section: SectionDraft): readonly Draft[] {
  const { drafts, candidates, certain } = section;
  if (certain) return drafts;
  const shown = shownOf(section);
  const evidence = candidates === 0 ? 0 : shown.length / candidates;
  if (evidence < 0.6) return shown;
  const usual = mostUsed(shown.map(factsOf));
  const capitals = shown.filter(({ title }) => isCapitalized(title, 0)).length;
  const areCapitalized = capitals > shown.length * SHARE_BARE;
  return drafts.filter(
    (draft) =>
      draft.unit === 'row' ||
      hasEvidence(draft) ||
      (isTitleLike(draft) && (!areCapitalized || isCapitalized(draft.title, 0))) ||
      (draft.venue !== undefined && draft.year !== undefined && factsOf(draft) === usual),
  );
}

/** Which facts an entry has. */
function factsOf({ authors, venue, year, url }: Draft): string {
  return [authors, venue, year, url].map((fact) => fact !== undefined).join(' ');
}

function titlesOf(sections: readonly SectionDraft[]): ReadonlySet<string> {
  return new Set(sections.flatMap(({ drafts }) => drafts.flatMap(namesOf)));
}

/** What shows that an entry is elsewhere too: its title, its address. */
function namesOf({ title, url }: Draft): string[] {
  return url === undefined ? [fold(title)] : [fold(title), url];
}

function holdsPapers(section: SectionDraft, known: ReadonlySet<string>): boolean {
  const { drafts, candidates, role } = section;
  if (leadsToFiles(section)) return false;
  const papers = drafts.filter(isPaperLike);
  // News describes papers in sentences; entries name authors and venues.
  const facts = papers.filter(
    ({ authors, venue, abstract, citation }) => authors ?? venue ?? abstract ?? citation,
  );
  // Below `Citation`, works with BibTeX are those to cite.
  if (role === 'citation' && facts.some(({ citation }) => citation !== undefined)) return false;
  if (role === 'news') {
    const inProse = papers.filter((draft) => isInProse(draft, section));
    if (facts.length < papers.length * 0.5 || inProse.length >= papers.length * 0.3) return false;
  }
  if (papers.length < PAPERS_IN_INTRODUCTION || papers.length < candidates * 0.6) return false;
  const repeated = papers.filter((draft) => namesOf(draft).some((name) => known.has(name))).length;
  return repeated <= papers.length * MOST_REPEATED;
}

/**
 * Whether an entry shows more than words: a link outwards, an abstract, people, a venue or a date
 * besides a title. A short name with a date or with words like names is a row of results, a term
 * explained.
 */
function hasEvidence(draft: Draft): boolean {
  const { abstract, citation, identifiers, links, authors, venue, year } = draft;
  if (abstract !== undefined || citation !== undefined || identifiers.length > 0) return true;
  if (links.some(({ url }) => !['anchor', 'badge', 'mail'].includes(linkRole(url)))) return true;
  if (authors !== undefined && year !== undefined) return true;
  return isTitleLike(draft) && (authors ?? venue ?? year) !== undefined;
}

function isTitleLike({ title }: Draft): boolean {
  const words = title.split(/\s+/).length;
  return (words >= 3 || OF_LETTERS.test(title)) && words <= 40;
}
