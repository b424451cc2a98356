import { fold } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import type { UnitKind } from '../../list.ts';
import type { Block, ItemBlock, TableBlock } from '../../source/block.ts';
import { EMPTY_FLAT, type FlatText, plain, sourceRange } from '../../source/flat-text.ts';
import { without } from '../../source/keep.ts';
import type { Candidate, Details, InlineBibtex, Part } from '../pieces/candidate.ts';
import { bibtexIn } from '../pieces/inline-bibtex.ts';
import { linkRole } from '../words/link-role.ts';
import { authorEvidence } from '../words/people.ts';
import { type ColumnKind, columnKind, labelKind, linkLabel } from '../words/vocabulary.ts';
import { yearIn } from '../words/year.ts';
import { cutDetails } from './details.ts';

/** The first text of an item, empty when it has none. */
export function headOf({ blocks }: ItemBlock): FlatText {
  const first = blocks[0];
  return first !== undefined && isText(first) ? first.flat : EMPTY_FLAT;
}

/** The blocks of an item after its first text. */
export function restOf({ blocks }: ItemBlock): readonly Block[] {
  const first = blocks[0];
  return first !== undefined && isText(first) ? blocks.slice(1) : blocks;
}

/** Whether a block is running text. */
export function isText(block: Block): block is Extract<Block, { flat: FlatText }> {
  return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'html';
}

/** Puts a candidate together from its first text and the blocks that belong to it. */
export function candidateOf(
  kind: UnitKind,
  range: Range,
  head: FlatText,
  rest: readonly Block[],
): Candidate {
  const found: Part[] = [];
  const bibtex: InlineBibtex[] = [];
  take({ flat: head, place: 'head' }, found, bibtex);
  collect(rest, { place: 'below' }, found, bibtex);
  const { texts: cut, details } = cutDetails(found.map(({ flat }) => flat));
  const open = details.filter((one) => showsFacts(one.summary) || namesFacts(one));
  const parts: Part[] = cut.flatMap((flat, index) =>
    index > 0 &&
    flat.text.trim() === '' &&
    flat.links.length + flat.images.length + flat.comments.length === 0
      ? []
      : [{ place: 'below' as const, ...found[index], flat }],
  );
  for (const { summary, content } of open) {
    parts.push({ flat: summary, place: 'below' });
    take({ flat: content, place: 'below' }, parts, bibtex);
  }
  const hidden = details.filter((one) => !open.includes(one));
  return {
    kind,
    range,
    parts,
    details: hidden,
    bibtex: [...bibtex, ...bibtexOf(hidden)],
    group: [],
  };
}

/** Whether the summary of a `<details>` is no label, but has the people or the year of the paper. */
function showsFacts({ text }: FlatText): boolean {
  return (
    labelKind(text.trim()) === undefined &&
    (yearIn(text) !== undefined || authorEvidence(text) === 'strong')
  );
}

/** Whether a `<details>` has labels of the people or the venue: `<summary>Details</summary> Authors: ...`. */
function namesFacts({ content }: Details): boolean {
  return content.text.split('\n').some((line) => {
    const kind = labelKind(line.split(/[:：]/, 1)[0] ?? '');
    return kind === 'authors' || kind === 'venue';
  });
}

function collect(
  blocks: readonly Block[],
  place: Pick<Part, 'place' | 'quoted'>,
  found: Part[],
  bibtex: InlineBibtex[],
): void {
  for (const block of blocks) {
    if (isText(block)) take({ flat: block.flat, ...place }, found, bibtex);
    else if (block.kind === 'item')
      collect(block.blocks, { ...place, place: 'child' }, found, bibtex);
    else if (block.kind === 'quote')
      collect(block.blocks, { ...place, quoted: true }, found, bibtex);
    else if (block.kind === 'code' && isBibtex(block))
      bibtex.push({ text: block.text, range: block.range });
  }
}

/** Takes a text, and apart from it the bib entries that it prints. */
function take(part: Part, found: Part[], bibtex: InlineBibtex[]): void {
  const place = bibtexIn(part.flat.text);
  found.push(place === undefined ? part : { ...part, flat: without(part.flat, [place]) });
  if (place !== undefined) bibtex.push(bibtexAt(part.flat, place));
}

function bibtexAt(flat: FlatText, place: Range): InlineBibtex {
  return { text: flat.text.slice(place.start, place.end), range: sourceRange(flat, place) };
}

/** Whether a block is bib entries and nothing else. */
function isBibtex(block: Block): boolean {
  const text = textOf(block);
  const place = bibtexIn(text);
  return place !== undefined && text.slice(0, place.start).trim() === '';
}

function textOf(block: Block): string {
  return block.kind === 'code' ? block.text : isText(block) ? block.flat.text : '';
}

/** Whether a block is the bib entry of a title. */
export function isBibtexOf(block: Block, title: string): boolean {
  const words = fold(title);
  if (words === '' || !isBibtex(block)) return false;
  return fold(textOf(block).replace(/[{}]/g, '')).includes(words);
}

/** The bib entries that `<details>` hide, as HTML prints them. */
function bibtexOf(details: readonly Details[]): InlineBibtex[] {
  return details.flatMap(({ content }) => {
    const place = bibtexIn(content.text);
    return place === undefined ? [] : [bibtexAt(content, place)];
  });
}

function kindOf(cell: FlatText): ColumnKind {
  return columnKind(plain(cell, { start: 0, end: cell.text.length }));
}

/** What columns have, by their headers: where none says so, one of nothing but links to papers has the names. */
function kindsOf({ header, rows }: TableBlock): readonly ColumnKind[] {
  const kinds = header.map(kindOf);
  if (rows.length < FEWEST_ROWS || kinds.some((kind) => OF_TITLES.has(kind))) return kinds;
  const names = header.findIndex(({ text }, at) => {
    if (kinds[at] !== 'other' || text.trim() === '') return false;
    const lone = rows.filter(({ cells }) => leadsToPaperAlone(cells[at]));
    return lone.length >= rows.length * SHARE_OF_NAMES;
  });
  return kinds.map((kind, at) => (at === names ? 'name' : kind));
}

const FEWEST_ROWS = 4;
const SHARE_OF_NAMES = 0.8;
const OF_TITLES: ReadonlySet<ColumnKind> = new Set(['title', 'name', 'paper']);

function leadsToPaperAlone(cell: FlatText = EMPTY_FLAT): boolean {
  const [link, more] = cell.links;
  if (link === undefined || more !== undefined || linkRole(link.url) !== 'paper') return false;
  const text = cell.text.trim();
  const shown = cell.text.slice(link.start, link.end).trim();
  return shown === text && linkLabel(text) === undefined;
}

/** Whether a cell is the header of a column, which HTML tables may print as any cell. */
function isHeader(cell: FlatText): boolean {
  return cell.links.length === 0 && kindOf(cell) !== 'other';
}

/** So many words are no name of rows; half of them with a year are none either. */
const LONG_TITLE = 8;

/** The rows of a table, each with its cells as parts; the header names the content of each column. */
export function rowsOf(table: TableBlock): Candidate[] {
  const kinds = kindsOf(table);
  return table.rows.flatMap(({ range, cells }): Candidate[] => {
    // The end of a cell closes what is open in it.
    const cut = cells.map((cell) => cutDetails([cell]));
    const texts = cut.flatMap((one) => one.texts);
    const details = cut.flatMap((one) => one.details);
    const filled = texts.filter(({ text, links }) => text.trim() !== '' || links.length > 0);
    if (filled.length > 1 && filled.every(isHeader)) return [];
    // One cell that fills its row names the rows below, unless titles are in its column.
    if (filled.length < 2 && kinds.length > 1 && filled.every(({ links }) => links.length === 0)) {
      const isTitle = ({ text }: FlatText): boolean =>
        kinds[texts.findIndex((one) => one.text === text)] === 'title' &&
        text.trim().split(/\s+/).length >=
          (yearIn(text) === undefined ? LONG_TITLE : LONG_TITLE / 2);
      if (!filled.some(isTitle)) return [];
    }
    const parts = texts.map(
      (flat, index): Part => ({
        flat,
        place: 'cell',
        column: {
          index,
          kind: kinds[index] ?? 'other',
          isNamed: /\p{L}/u.test(table.header[index]?.text ?? ''),
        },
      }),
    );
    return [{ kind: 'row', range, parts, details, bibtex: bibtexOf(details), group: [] }];
  });
}
