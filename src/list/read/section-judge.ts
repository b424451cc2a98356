import { fold } from '../../text/fold.ts';
import type { Draft } from './entry.ts';
import { isPaperLike } from './kind.ts';
import { linkRole } from './link-role.ts';
import type { Record } from './records.ts';
import type { SectionDraft } from './section-drafts.ts';
import type { PlacedHeading } from './section-tree.ts';

/** What the judgement of a section depends on beside itself. */
interface Surroundings {
  readonly placed: readonly PlacedHeading[];
  readonly title: number | undefined;
  readonly papers: ReadonlyMap<number, Record>;
  /** Headings that the configuration names as categories. */
  readonly always: readonly string[];
}

/** An introduction may link to a paper or two; so many papers make it a section of entries. */
const PAPERS_IN_INTRODUCTION = 3;
/** Share of a named section's papers that may stand elsewhere in the list before it is news of it. */
const MOST_REPEATED = 0.5;

/** Decides for every section whether what was read in it are entries of the list. */
export function judgeSections(sections: readonly SectionDraft[], around: Surroundings): void {
  const { placed, title, papers, always } = around;
  const certain = new Set(always.map(fold));
  const isTop = ({ index }: SectionDraft): boolean => index === title || index < 0;
  for (const section of sections) {
    if (papers.has(section.index) || section.role !== 'entries') continue;
    const named = placed[section.index]?.heading.text;
    if (named !== undefined && certain.has(fold(named)) && section.drafts.length > 0) continue;
    section.role = roleBy(section, isTop(section) ? PAPERS_IN_INTRODUCTION : 0);
  }
  // What is called news or contents holds entries where it holds papers that stand nowhere else.
  const known = titlesOf(sections.filter(({ role }) => role === 'entries'));
  for (const section of sections) {
    if (section.role === 'entries' || section.role === 'empty' || section.skipped) continue;
    if (section.index >= 0 && !isTop(section) && holdsPapers(section, known))
      section.role = 'entries';
  }
  if (!sections.some(({ role, drafts }) => role === 'entries' && drafts.length > 0))
    for (const section of sections)
      if (isTop(section) && section.drafts.some(isPaperLike)) section.role = roleBy(section, 1);
  for (const section of sections) {
    if (section.role !== 'entries') section.dropped = section.drafts;
    else if (!papers.has(section.index)) {
      const kept = keptOf(section);
      section.dropped = section.drafts.filter((one) => !kept.includes(one));
      section.drafts = kept;
    }
    if (section.role !== 'entries') section.drafts = [];
  }
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
      linkRole(url ?? links[0]?.url ?? '#') === 'relative' &&
      authors === undefined &&
      year === undefined &&
      identifiers.length === 0,
  );
  return files.length > drafts.length * 0.6;
}

function keptOf({ drafts, candidates }: SectionDraft): readonly Draft[] {
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
