import { fold } from '../../text/fold.ts';
import type { Draft } from './entry.ts';
import { isPaperLike } from './kind.ts';
import { linkRole } from './link-role.ts';
import type { Record } from './records.ts';
import type { SectionDraft } from './section-drafts.ts';
import { keepStrays } from './strays.ts';

/** What the judgement of a section depends on beside itself. */
interface Surroundings {
  readonly title: number | undefined;
  readonly papers: ReadonlyMap<number, Record>;
}

/** An introduction may link to a paper or two; so many papers make it a section of entries. */
const PAPERS_IN_INTRODUCTION = 3;
/** Share of a named section's papers that may stand elsewhere in the list before it is news of it. */
const MOST_REPEATED = 0.5;

/** Decides for every section whether what was read in it are entries of the list. */
export function judgeSections(sections: readonly SectionDraft[], around: Surroundings): void {
  const { title, papers } = around;
  const isTop = ({ index }: SectionDraft): boolean => index === title || index < 0;
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
      if (isTop(section) && section.drafts.some(isPaperLike)) section.role = roleBy(section, 1);
  for (const section of sections) if (!papers.has(section.index)) drop(section);
  keepStrays(sections);
}

/** What is called news or contents holds entries where it holds papers that stand nowhere else. */
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
  const papers = drafts.filter(isPaperLike).length;
  const shown = drafts.filter(hasEvidence).length;
  const evidence = candidates === 0 ? 0 : shown / candidates;
  if (leadsToFiles(drafts)) return 'introduction';
  const enough =
    least > 0
      ? papers >= least && evidence >= 0.6 && papers >= drafts.length * 0.6
      : drafts.length > 0 && (evidence >= 0.5 || (papers >= 1 && evidence >= 0.25));
  if (enough) return 'entries';
  return (section.read?.blocks.length ?? 0) === 0 ? 'empty' : 'introduction';
}

/** Whether entries are the names of other files of the repository: an index, no list. */
function leadsToFiles(drafts: readonly Draft[]): boolean {
  const files = drafts.filter(
    ({ url, links, authors, year, identifiers }) =>
      isFile(url ?? links[0]?.url ?? '#') &&
      authors === undefined &&
      year === undefined &&
      identifiers.length === 0,
  );
  return files.length > drafts.length * 0.6;
}

/** Whether an address leads to another file of a repository. */
function isFile(url: string): boolean {
  const role = linkRole(url);
  return role === 'relative' || (role === 'code' && /\.md(?:[#?]|$)/i.test(url));
}

function keptOf({ drafts, candidates, certain }: SectionDraft): readonly Draft[] {
  if (certain) return drafts;
  const shown = drafts.filter(hasEvidence);
  const evidence = candidates === 0 ? 0 : shown.length / candidates;
  return evidence >= 0.6
    ? drafts.filter((draft) => hasEvidence(draft) || isTitleLike(draft))
    : shown;
}

function titlesOf(sections: readonly SectionDraft[]): ReadonlySet<string> {
  return new Set(sections.flatMap(({ drafts }) => drafts.map(({ title }) => fold(title))));
}

function holdsPapers(
  { drafts, candidates, role }: SectionDraft,
  known: ReadonlySet<string>,
): boolean {
  const papers = drafts.filter(isPaperLike);
  // News tells of papers in sentences; entries say who wrote them, and where.
  const facts = papers.filter(
    ({ authors, venue, abstract, citation }) => authors ?? venue ?? abstract ?? citation,
  );
  if (role === 'news' && facts.length < papers.length * 0.5) return false;
  if (papers.length < PAPERS_IN_INTRODUCTION || papers.length < candidates * 0.6) return false;
  const repeated = papers.filter(({ title }) => known.has(fold(title))).length;
  return repeated <= papers.length * MOST_REPEATED;
}

/** Whether an entry shows more than words: a link outwards, people, a date, an abstract. */
function hasEvidence(draft: Draft): boolean {
  if (draft.abstract !== undefined || draft.citation !== undefined || draft.identifiers.length > 0)
    return true;
  if (draft.unit === 'row') return true;
  if (draft.links.some(({ url }) => !['anchor', 'badge', 'mail'].includes(linkRole(url))))
    return true;
  return draft.authors !== undefined || (draft.year !== undefined && isTitleLike(draft));
}

function isTitleLike({ title }: Draft): boolean {
  const words = title.split(/\s+/).length;
  return (words >= 3 || /\p{Lo}{6}/u.test(title)) && words <= 40;
}
