import { groupBy } from '../../../text/group-by.ts';
import type { Range } from '../../../text/range.ts';
import type { Heading } from '../../list.ts';
import type { Block } from '../../source/block.ts';
import type { FlatText } from '../../source/flat-text.ts';
import { keep } from '../../source/keep.ts';
import type { Candidate } from '../pieces/candidate.ts';
import { linkRole } from '../words/link-role.ts';
import { referenceIn } from '../words/reference.ts';
import { linkLabel } from '../words/vocabulary.ts';
import type { Look, Looker } from './look.ts';
import { candidateOf, headOf, isText } from './parts.ts';
import type { SectionText } from './section-text.ts';

/** A section whose heading may be a paper. */
export interface HeadingPlace {
  readonly index: number;
  readonly heading: Heading;
  /** The heading's words; their places count from the start of the section. */
  readonly flat: FlatText;
  readonly range: Range;
  readonly read: SectionText;
  /** Whether it has deeper headings below it. */
  readonly isLeaf: boolean;
}

/** How many headings of one depth must look like papers before one is read as a paper. */
const FEWEST = 3;
/** The same where each leads to a paper, or all headings of the depth have the words of a title. */
const FEWEST_CLEAR = 2;
const WORDS_OF_TITLE = 4;

/**
 * The headings that are papers, not categories: below them are facts of one paper, and no entries.
 * Decided per depth, so that one labeled category does not become a paper.
 *
 * @returns candidates by the index of their heading; places count from the start of the section.
 */
export function headingCandidates(places: readonly HeadingPlace[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  const holding = new Set(
    places.filter(({ read }) => titleLabels(read) > 1).map(({ heading }) => heading.depth),
  );
  for (const [depth, all] of groupBy(places, ({ heading }) => heading.depth)) {
    const isFilled = (place: HeadingPlace): boolean =>
      place.read.blocks.length > 0 || isPaperHeading(place);
    const leaves = all.filter(({ isLeaf }) => isLeaf);
    const filled = leaves.filter(isFilled);
    const papers = filled.filter((place) => place.read.blocks.length === 0 || isPaper(place));
    const areClear = all.every(isLong) || papers.every(isPaperHeading);
    const isFew =
      papers.length < (areClear ? FEWEST_CLEAR : FEWEST) || papers.length < filled.length * 0.6;
    // Where one has several titles below it, the headings are categories.
    if (isFew || holding.has(depth)) continue;
    // Where most headings of a depth are papers, one that shows no facts is one, too.
    const isOne = new Set(papers);
    for (const place of leaves) {
      const isLinked = isPaperHeading(place) && linkedBlocks(place.read) < MOST_LINKED;
      const isOther = isFilled(place) ? isBare(place) : isLong(place);
      if (isOne.has(place) || (isLinked && isLong(place)) || isOther)
        found.set(place.index, headingCandidate(place));
    }
  }
  return found;
}

/** A heading and the blocks below it as one paper. */
export function headingCandidate({
  heading,
  flat,
  range,
  read,
}: Pick<HeadingPlace, 'heading' | 'flat' | 'range' | 'read'>): Candidate {
  const own = read.blocks.filter(
    (block) =>
      block.kind !== 'break' &&
      !(
        block.kind === 'html' &&
        block.flat.text.trim() === '' &&
        block.flat.links.length + block.flat.images.length === 0
      ),
  );
  const start = heading.range.start - range.start;
  const end = Math.min(
    own.at(-1)?.range.end ?? heading.range.end - range.start,
    range.end - range.start,
  );
  return candidateOf('heading', { start, end }, flat, own);
}

/** Whether a heading has the words of a title; fewer may be the name of a category. */
function isLong({ flat }: HeadingPlace): boolean {
  return flat.text.trim().split(/\s+/).length >= WORDS_OF_TITLE;
}

/** Whether the heading itself leads to a paper. */
function isPaperHeading({ flat }: HeadingPlace): boolean {
  return flat.links.some(({ url }) => linkRole(url) === 'paper');
}

/** How many texts below a heading are labeled as titles. */
function titleLabels({ blocks, looker }: SectionText): number {
  return blocks.filter((block) => {
    const flat = isText(block) ? block.flat : block.kind === 'item' ? headOf(block) : undefined;
    return flat !== undefined && looker.at(flat).titleLabel;
  }).length;
}

/** From how many paragraphs with people and a date on a heading is a category. */
const MOST_CITATIONS = 4;

function citations({ blocks, looker }: SectionText): number {
  return blocks.filter((block) => {
    if (block.kind !== 'paragraph') return false;
    const look = looker.at(block.flat);
    return look.authors && look.dated;
  }).length;
}

/** Whether the text below a heading is neither a table nor entries; a short name may be a category's. */
function isBare(place: HeadingPlace): boolean {
  const { read } = place;
  if (read.blocks.some(({ kind }) => kind === 'table') || hasEntries(read)) return false;
  return isLong(place) || read.blocks.every(({ kind }) => kind === 'paragraph' || kind === 'html');
}

/** Whether the text below a heading is facts of one paper: people, labels, links; and no entry of its own. */
function isPaper(place: HeadingPlace): boolean {
  const { read } = place;
  if (read.blocks.some(({ kind }) => kind === 'table')) return false;
  if (!isDescription(read)) return false;
  // A heading among its text names a part of it.
  if (read.blocks.some(({ kind }) => kind === 'heading')) return true;
  if (read.candidates.filter(({ isEvident }) => isEvident === true).length > 1) return false;
  if (isPaperHeading(place)) return true;
  if (citations(read) >= MOST_CITATIONS) return false;
  return read.blocks.slice(0, 8).some((block) => {
    if (isText(block)) return firstLines(block.flat).some((line) => saysFacts(line, read.looker));
    return block.kind === 'item' && saysFacts(headOf(block), read.looker);
  });
}

/** Lines of a text that are looked at. */
const FIRST_LINES = 8;

/** The first lines of a text: facts may follow one another without an empty line between. */
function firstLines(flat: FlatText): FlatText[] {
  if (!flat.text.includes('\n')) return [flat];
  let start = 0;
  return flat.text.split('\n', FIRST_LINES).map((line) => {
    const place = { start, end: start + line.length };
    start = place.end + 1;
    return keep(flat, [place]);
  });
}

function saysFacts(flat: FlatText, looker: Looker): boolean {
  const look = looker.at(flat);
  return (
    look.people ||
    (look.onlyLinks && flat.links.length > 0) ||
    (look.labelled && look.knownLabel) ||
    (look.authors && look.title === undefined)
  );
}

/** From how many blocks with links to papers on a heading is a category; one paper has a few links of its own. */
const MOST_LINKED = 4;

/** Whether the text below a heading has no entries of its own. */
export function isDescription(read: SectionText): boolean {
  return !hasEntries(read) && linkedBlocks(read) < MOST_LINKED;
}

/** How many items and paragraphs below a heading lead to a paper, themselves or further down. */
function linkedBlocks({ blocks, looker }: SectionText): number {
  const leads = (block: Block): boolean =>
    block.kind === 'item' ? block.blocks.some(leads) : isText(block) && looker.at(block.flat).paper;
  return blocks.filter(
    (block) => (block.kind === 'item' || block.kind === 'paragraph') && leads(block),
  ).length;
}

/** Whether the blocks below a heading contain an entry of their own: a title that is linked, bold or cited. */
function hasEntries({ blocks, looker }: SectionText): boolean {
  return blocks.some((block) => {
    const flat = isText(block) ? block.flat : block.kind === 'item' ? headOf(block) : undefined;
    if (flat === undefined || flat.text.length > 1200) return false;
    if (referenceIn(flat.text)?.strong === true) return true;
    const look = looker.at(flat);
    if (look.lone || (block.kind === 'item' && block.ordered && isCitation(look))) return true;
    if (look.standing < 2 || look.title?.marked !== true || look.title.start >= 60) return false;
    if (linkLabel(look.title.text) !== undefined) return false;
    return look.title.linked ? look.paper : look.title.words >= 4;
  });
}

/** Whether a text is a title with its people: numbered below a heading, it is a paper of its own. */
function isCitation(look: Look): boolean {
  return look.standing === 2 && look.authors && (look.title?.words ?? 0) >= 4;
}
