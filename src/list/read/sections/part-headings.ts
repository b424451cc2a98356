import { fold } from '../../../text/fold.ts';
import { groupBy } from '../../../text/group-by.ts';
import type { List } from '../../list.ts';
import type { FlatText } from '../../source/flat-text.ts';
import { isDescription } from '../units/heading-entries.ts';
import { labelKind } from '../words/vocabulary.ts';
import type { SectionDraft } from './section-drafts.ts';

/** So many headings of one depth, and such a share of them, must be papers with parts. */
const FEWEST = 3;
const SHARE = 0.6;
/** Words of a title, which the name of a category seldom has. */
const WORDS_OF_TITLE = 4;

/** The headings of a file, which of them is its title, and the sections with their texts read. */
interface Headings {
  readonly headings: List['headings'];
  readonly title: number | undefined;
  readonly sections: readonly SectionDraft[];
}

/** A heading with those below it, by their indexes. */
interface Group {
  readonly index: number;
  readonly depth: number;
  readonly below: readonly number[];
}

/**
 * The headings, by index, that name parts of the papers above them: `Summary` and `Notes` below
 * `Slow Walls of the Old Harbor`. They are labels, or the same below most papers, with no entries
 * below them.
 */
export function partHeadings({ headings, title, sections }: Headings): ReadonlySet<number> {
  const nameOf = (index: number): string => fold(headings[index]?.text ?? '');
  const found = new Set<number>();
  for (const groups of groupBy(groupsOf(headings, title), ({ depth }) => depth).values()) {
    const counts = new Map<string, number>();
    for (const { below } of groups)
      for (const name of new Set(below.map(nameOf))) counts.set(name, (counts.get(name) ?? 0) + 1);
    const isPart = (index: number): boolean => {
      const isOften = (counts.get(nameOf(index)) ?? 0) >= Math.max(FEWEST, groups.length / 2);
      const read = sections[index + 1]?.read;
      return (
        (isOften || labelKind(nameOf(index)) !== undefined) &&
        read !== undefined &&
        isDescription(read)
      );
    };
    const papers = groups.filter(
      ({ index, below }) =>
        nameOf(index).split(' ').length >= WORDS_OF_TITLE && below.every(isPart),
    );
    if (papers.length < FEWEST || papers.length < groups.length * SHARE) continue;
    for (const { below } of papers) for (const index of below) found.add(index);
  }
  return found;
}

/** A heading that is only a way back within the page: `### [Back to Index](#index)`. */
export function isWayBack({ text, links }: FlatText): boolean {
  const isInward = links.length > 0 && links.every(({ url }) => url.startsWith('#'));
  return isInward && WAY_BACK.test(text);
}

const WAY_BACK = /^[^\p{L}]*(?:go )?(?:back|return) to\b/iu;

/** The headings directly above the deepest ones of their branch. */
function groupsOf(headings: List['headings'], title: number | undefined): readonly Group[] {
  const depthOf = (index: number): number => headings[index]?.depth ?? 0;
  return headings.flatMap(({ depth }, index) => {
    const below: number[] = [];
    const inner = depthOf(index + 1);
    for (let next = index + 1; inner > depth && depthOf(next) === inner; next++) below.push(next);
    const isWhole = depthOf(index + 1 + below.length) <= depth;
    return index === title || below.length === 0 || !isWhole ? [] : [{ index, depth, below }];
  });
}
