import type { List } from '../../list.ts';
import { EMPTY_FLAT, type FlatText } from '../../source/flat-text.ts';
import { headingInSection, readHeading } from '../../source/headings.ts';
import { type SectionSurroundings, sectionText } from '../units/section-text.ts';
import { isWayBack, partHeadings } from './part-headings.ts';
import { type SectionDraft, sectionDrafts } from './section-drafts.ts';
import { titleIndex } from './title-index.ts';

/** A file cut at its headings. */
export interface Outline {
  readonly headings: List['headings'];
  /** Their words; places count from the start of their sections. */
  readonly flats: readonly FlatText[];
  /** Which of them is the README's own title. */
  readonly title: number | undefined;
  /** The sections, with their texts read: the one before the first heading, then one per heading. */
  readonly sections: readonly SectionDraft[];
}

/**
 * The headings of a file with the sections below them. A heading that names a part of the paper
 * above it, such as `Summary`, begins no section: it is text of that paper's. Nor does one that is a
 * way back to the contents.
 *
 * @param categories headings that the configuration makes categories.
 */
export function outlineOf(
  around: SectionSurroundings,
  categories: readonly string[] = [],
): Outline {
  const { source, scanned } = around;
  const sections = sectionDrafts(source, scanned);
  const flats = scanned.headings.map((raw, index) =>
    headingInSection(raw, sections[index + 1]?.range ?? raw, source),
  );
  const headings = scanned.headings.map((raw, index) =>
    readHeading(raw, flats[index] ?? EMPTY_FLAT),
  );
  const title = titleIndex(scanned, headings, categories);
  const without = (isNone: (index: number) => boolean): Outline => {
    const others = scanned.headings.filter((_, index) => !isNone(index));
    return outlineOf({ ...around, scanned: { ...scanned, headings: others } }, categories);
  };
  if (flats.some(isWayBack)) return without((index) => isWayBack(flats[index] ?? EMPTY_FLAT));
  for (const section of sections) section.read = sectionText(around, section);
  const outline = { headings, flats, title, sections };
  const parts = partHeadings(outline);
  return parts.size === 0 ? outline : without((index) => parts.has(index));
}
