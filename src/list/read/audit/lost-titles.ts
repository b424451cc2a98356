import { fold } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import type { Draft } from '../fields/entry.ts';
import { moved } from '../fields/place-draft.ts';
import { isPaperLike } from '../sections/kind-evidence.ts';
import type { SectionDraft } from '../sections/section-drafts.ts';
import { isBareTitle, isCapitalized } from '../sections/section-judge.ts';

/** So many titles, and such a share of what is in a section outside the list, are papers. */
const FEWEST_OUTSIDE = 2;
const SHARE_OUTSIDE = 0.6;
/** Share of them that must begin their words with capitals, as hints on a list do not. */
const SHARE_CAPITALIZED = 0.7;

/**
 * What looks like the title of a paper in the sections that are nothing else by their names, but is
 * in no entry: what was read among the entries or in a section that has hardly anything else. By
 * section, with places in the file.
 *
 * @param read the titles of the entries, folded.
 */
export function lostTitles(
  sections: readonly SectionDraft[],
  read: ReadonlySet<string>,
): ReadonlyMap<SectionDraft, readonly Range[]> {
  const holds = ({ drafts }: SectionDraft): boolean => drafts.length > 0;
  const first = sections.findIndex(holds);
  const last = sections.findLastIndex(holds);
  const isUnit = isUnitOfPapers(sections);
  const found = new Map<SectionDraft, readonly Range[]>();
  for (const [at, section] of sections.entries()) {
    if (first < 0 || !isTopic(section)) continue;
    const titles = section.dropped.filter((draft) => isLost(draft) && isUnit(draft));
    const isAmong = (at >= first && at <= last) || isOfTitles(titles, section);
    const places = titles.flatMap(({ title, titleRange }) =>
      isAmong && !read.has(fold(title)) ? moved(titleRange, section.range.start) : [],
    );
    if (places.length > 0) found.set(section, places);
  }
  return found;
}

/** Whether a section is no other thing by its name. */
function isTopic({ role, skipped }: SectionDraft): boolean {
  return !skipped && (role === 'entries' || role === 'introduction');
}

/** Whether papers may be of an entry's unit: items beside tables of papers describe them. */
function isUnitOfPapers(sections: readonly SectionDraft[]): (draft: Draft) => boolean {
  const papers = sections.flatMap(({ drafts }) => drafts.filter(isPaperLike));
  const units = new Set(papers.map(({ unit }) => unit));
  return ({ unit }) => unit === 'row' || units.size === 0 || units.has(unit);
}

function isLost(draft: Draft): boolean {
  return isBareTitle(draft) && !/^\p{Ll}+ |[.;?!]$/u.test(draft.title);
}

/** Whether a section has hardly anything but titles. */
function isOfTitles(titles: readonly Draft[], { candidates }: SectionDraft): boolean {
  const capitalized = titles.filter(({ title }) => isCapitalized(title));
  return (
    titles.length >= Math.max(FEWEST_OUTSIDE, candidates * SHARE_OUTSIDE) &&
    capitalized.length >= titles.length * SHARE_CAPITALIZED
  );
}
