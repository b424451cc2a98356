import type { Range } from '../../text/range.ts';
import type { Heading } from '../list.ts';
import type { Block } from '../source/block.ts';
import type { FlatText } from '../source/flat-text.ts';
import type { Draft } from './draft.ts';
import { layoutOf } from './layouts/index.ts';
import type { Unit } from './layouts/layout.ts';
import { isGenericLabel } from './link-role.ts';
import { beginsEntry } from './paragraphs.ts';
import { isAttributeItem, type Parts, takeApart } from './parts.ts';

interface Candidate {
  readonly index: number;
  /** In the source; the places of the blocks count from its start. */
  readonly range: Range;
  readonly role: string;
  readonly blocks: readonly Block[];
}

/** So many headings of one depth must look like papers before one is taken for one. */
const FEWEST = 3;

/**
 * The headings that are papers, not categories: below them stand authors, an abstract or links,
 * and no entries. Decided per depth, so that one labelled category does not become a paper.
 *
 * @param flats of the headings; their places count from the start of their sections.
 * @returns entries by the index of their heading; their places count from there too.
 */
export function headingEntries(
  sections: readonly Candidate[],
  headings: readonly Heading[],
  flats: readonly FlatText[],
  title: number | undefined,
): ReadonlyMap<number, Draft> {
  const found = new Map<number, Draft>();
  const byDepth = new Map<number, { seen: number; papers: [number, Parts][] }>();
  for (const { index, blocks, range, role } of sections) {
    const heading = headings[index];
    const flat = flats[index];
    if (heading === undefined || flat === undefined || index === title || role !== 'entries')
      continue;
    const group = byDepth.get(heading.depth) ?? { seen: 0, papers: [] };
    byDepth.set(heading.depth, group);
    const isLeaf = (headings[index + 1]?.depth ?? 0) <= heading.depth;
    if (isLeaf && blocks.length > 0) group.seen++;
    const parts = isLeaf ? partsOf(blocks, flat, within(heading, range), range) : undefined;
    if (parts !== undefined) group.papers.push([index, parts]);
  }
  for (const { seen, papers } of byDepth.values()) {
    if (papers.length < FEWEST || papers.length < seen * 0.6) continue;
    for (const [index, parts] of papers) {
      const unit: Unit = { kind: 'heading', parts };
      const draft = layoutOf(unit)?.read(unit);
      if (draft !== undefined) found.set(index, draft);
    }
  }
  return found;
}

/** The place of a heading in its section. */
function within({ range }: Heading, section: Range): Range {
  return { start: range.start - section.start, end: range.end - section.start };
}

function partsOf(
  blocks: readonly Block[],
  flat: FlatText,
  heading: Range,
  section: Range,
): Parts | undefined {
  if (
    blocks.some(
      (block) => block.kind === 'table' || (block.kind === 'item' && !isAttributeItem(block)),
    )
  )
    return undefined;
  const own = blocks.filter(
    (block) => block.kind !== 'break' && !(block.kind === 'html' && block.flat.text.trim() === ''),
  );
  const last = own.at(-1)?.range.end ?? heading.end;
  const end = Math.min(last, section.end - section.start);
  const parts = takeApart({ start: heading.start, end }, flat, own);
  if (own.filter(beginsEntry).length > 1) return undefined;
  const labelled = parts.attributes.some(({ kind }) =>
    ['authors', 'abstract', 'paper', 'venue', 'date'].includes(kind),
  );
  const abstract = parts.details.some(({ summary }) => /abs/i.test(summary));
  const links = parts.texts.some(
    (text) =>
      text.links.length > 0 &&
      text.links.every((link) => isGenericLabel(text.text.slice(link.start, link.end))),
  );
  return labelled || abstract || links ? parts : undefined;
}
