import { fold } from '../../../text/fold.ts';
import { groupBy } from '../../../text/group-by.ts';
import { type Range, shifted } from '../../../text/range.ts';
import type { Draft } from '../fields/entry.ts';
import { isBareTitle, isCapitalized } from '../sections/bare-titles.ts';
import { isPaperLike } from '../sections/kind-evidence.ts';
import type { SectionDraft } from '../sections/section-drafts.ts';
import { isProseLine } from '../words/prose-line.ts';
import { isVenueLike } from '../words/venue.ts';
import { insideAny } from './unread-titles.ts';

/** So many titles, and such a share of what is in a section outside the list, are papers. */
const FEWEST_OUTSIDE = 2;
const SHARE_OUTSIDE = 0.6;
/** Share of them that must begin their words with capitals, as hints on a list do not. */
const SHARE_CAPITALIZED = 0.7;
/** Fewer paragraphs that look like titles are remarks. */
const FEWEST_PARAGRAPHS = 3;
/** The share of what looks like titles that cannot name a group, or anything else but a paper. */
const SHARE_CERTAIN = 0.2;
/** Words of a paragraph that is a title. */
const LEAST_WORDS = 4;
const MOST_WORDS = 30;
/** What the names of groups do not have: a name before a colon, a year. */
const OF_PAPER = /\p{L}(?:: |：)\p{L}|\b(?:19|20)\d\d\b/u;

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
  const isUnit = isUnitOfPapers(sections);
  const items = sections.flatMap((section, at) => {
    if (first < 0 || !isTopic(section)) return [];
    const titles = section.dropped.filter((draft) => isLost(draft, section) && isUnit(draft));
    const isAmong = (at >= first && at <= last) || isOfTitles(titles, section);
    return isAmong ? titles.map(({ titleRange: range }) => ({ section, range })) : [];
  });
  const places = [
    ...ofPapers(items),
    ...(paragraphs.length < FEWEST_PARAGRAPHS ? [] : ofPapers(paragraphs)),
  ].filter(({ section, range }) => !read.has(fold(textAt(section, range))));
  return new Map(
    [...groupBy(places, ({ section }) => section)].map(([section, its]) => [
      section,
      its.map(({ range }) => shifted(range, section.range.start)),
    ]),
  );
}

/** What looks like a title, and where. */
interface Place {
  readonly section: SectionDraft;
  readonly range: Range;
}

/** All of some places, if enough of them are what only papers have; features and platforms are not. */
function ofPapers(places: readonly Place[]): readonly Place[] {
  const certain = places.filter(({ section, range }) => OF_PAPER.test(textAt(section, range)));
  return certain.length < places.length * SHARE_CERTAIN ? [] : places;
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
