import { fold } from '../../../text/fold.ts';
import { type Range, shifted } from '../../../text/range.ts';
import type { Draft } from '../fields/entry.ts';
import { isPaperLike } from '../sections/kind-evidence.ts';
import type { SectionDraft } from '../sections/section-drafts.ts';
import { isBareTitle, isCapitalized } from '../sections/section-judge.ts';
import { isProseLine } from '../words/prose-line.ts';
import { isVenueLike } from '../words/venue.ts';
import { insideAny } from './unread-titles.ts';

/** So many titles, and such a share of what is in a section outside the list, are papers. */
const FEWEST_OUTSIDE = 2;
const SHARE_OUTSIDE = 0.6;
/** Share of them that must begin their words with capitals, as hints on a list do not. */
const SHARE_CAPITALIZED = 0.7;
/** So many paragraphs that look like titles, of which such a share cannot name a group, are papers. */
const FEWEST_PARAGRAPHS = 3;
const SHARE_CERTAIN = 0.2;
/** Words of a paragraph that is a title. */
const LEAST_WORDS = 4;
const MOST_WORDS = 30;
/** What the names of groups do not have: a name before a colon, a year. */
const OF_PAPER = /\p{L}: \p{L}|\b(?:19|20)\d\d\b/u;

/**
 * What looks like the title of a paper in the sections that are nothing else by their names, but is
 * in no entry: what was read among the entries or in a section that has hardly anything else, and
 * paragraphs between the entries. By section, with places in the file.
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
  const paragraphs = sections.flatMap((section) =>
    isTopic(section) ? titleParagraphs(section).map((range) => ({ section, range })) : [],
  );
  const certain = paragraphs.filter(({ section, range }) => OF_PAPER.test(textAt(section, range)));
  const areTitles =
    paragraphs.length >= FEWEST_PARAGRAPHS && certain.length >= paragraphs.length * SHARE_CERTAIN;
  const isUnit = isUnitOfPapers(sections);
  const found = new Map<SectionDraft, readonly Range[]>();
  for (const [at, section] of sections.entries()) {
    if (first < 0 || !isTopic(section)) continue;
    const titles = section.dropped.filter((draft) => isLost(draft, section) && isUnit(draft));
    const isAmong = (at >= first && at <= last) || isOfTitles(titles, section);
    const places = [
      ...(isAmong ? titles.map(({ titleRange }) => titleRange) : []),
      ...paragraphs.flatMap((one) => (areTitles && one.section === section ? one.range : [])),
    ].filter((range) => !read.has(fold(textAt(section, range))));
    if (places.length > 0)
      found.set(
        section,
        places.map((range) => shifted(range, section.range.start)),
      );
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

/** The names of meetings and journals look like titles, and so do remarks, with the mark at their end. */
function isLost(draft: Draft, section: SectionDraft): boolean {
  const { title, titleRange } = draft;
  const behind = textAt(section, { start: titleRange.end, end: draft.range.end });
  const isSentence = /^\p{Ll}+ |[.;?!]$/u.test(
    title + (/^[.;?!]\s*$/.exec(behind)?.[0].trim() ?? ''),
  );
  return isBareTitle(draft) && !isSentence && !isVenueLike(title);
}

/** Whether a section has hardly anything but titles. */
function isOfTitles(titles: readonly Draft[], { candidates }: SectionDraft): boolean {
  const capitalized = titles.filter(({ title }) => isCapitalized(title));
  return (
    titles.length >= Math.max(FEWEST_OUTSIDE, candidates * SHARE_OUTSIDE) &&
    capitalized.length >= titles.length * SHARE_CAPITALIZED
  );
}

function textAt({ read }: SectionDraft, { start, end }: Range): string {
  return (read?.text ?? '').slice(start, end);
}

/** The paragraphs between a section's entries, and below them, that look like titles. */
function titleParagraphs({ read, drafts, dropped }: SectionDraft): readonly Range[] {
  const [first] = drafts;
  const isRead = insideAny([...drafts, ...dropped].map(({ range }) => range));
  return (read?.blocks ?? []).flatMap(({ kind, range }) => {
    if (kind !== 'paragraph' || first === undefined || range.start < first.range.start) return [];
    return !isRead(range) && isTitle((read?.text ?? '').slice(range.start, range.end)) ? range : [];
  });
}

/** Whether a paragraph is one line of words as titles have them, without links. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words < LEAST_WORDS || words > MOST_WORDS || isProseLine(text)) return false;
  return /^["“]?[\p{L}\p{N}][^\n[\]<>]*[^\s.:;!,，：。]$/u.test(text) && isCapitalized(text);
}
