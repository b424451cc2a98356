import { countWhile } from '../../../text/count-while.ts';
import type { Range } from '../../../text/range.ts';
import type { Block, TextBlock } from '../../source/block.ts';
import { type FlatText, type Piece, sourceRange } from '../../source/flat-text.ts';
import { keep } from '../../source/keep.ts';
import { isPseudoBullet } from '../../source/line-shape.ts';
import { referenceIn } from '../words/reference.ts';
import { yearIn } from '../words/year.ts';
import type { Looker } from './look.ts';
import { openingOf, usualOpening } from './openings.ts';

/** Lines of a paragraph beyond which it is no list. */
const MOST_LINES = 2000;

/**
 * The lines of a paragraph as paragraphs of their own where most of them begin an entry: people
 * forget the space after a dash, or the dash. Lines that begin none belong to the entry above.
 */
export function linesOf(block: TextBlock, source: string, looker: Looker): readonly Block[] {
  const written = source.slice(block.range.start, block.range.end);
  if (
    !written.includes('\n') &&
    !block.flat.text.includes('\n') &&
    !isPseudoBullet(written.slice(0, 200))
  )
    return [block];
  const lines = cutLines(block, source);
  if (lines.length > MOST_LINES) return [block];
  const dashed = lines.map(({ start, end }) =>
    isPseudoBullet(source.slice(start, Math.min(end, start + 200))),
  );
  if (lines.length < 2) return dashed[0] === true ? groupLines(block, lines, dashed) : [block];
  const dashes = dashed.filter(Boolean).length;
  const flats = lines.map(({ flat }) => flat);
  const certain = flats.map((flat) => {
    const look = looker.at(flat);
    return look.published || (look.standing === 2 && (look.paper || look.title?.linked === true));
  });
  const opening = usualOpening(flats.filter((_, at) => certain[at] === true));
  const stands = flats.map((flat, at) => {
    const look = looker.at(flat);
    return (
      certain[at] === true || (look.paper && look.standing === 1 && openingOf(flat) === opening)
    );
  });
  const begins =
    dashes >= 2 || (dashes === 1 && dashed[0] === true && lines.length === 2)
      ? dashed
      : stands.filter(Boolean).length >= 2 && stands[0] === true
        ? stands
        : flats.every((flat) => isCitation(flat, looker)) || areTitles(lines, source, looker)
          ? flats.map(() => true)
          : undefined;
  return begins === undefined ? [block] : groupLines(block, lines, begins);
}

/** Share of the lines that must be titles. */
const SHARE_OF_TITLES = 0.7;
const WORDS_OF_TITLE = 4;

/** Whether each line ends in a break, as no sentence does, and nearly all begin with a title. */
function areTitles(lines: readonly Line[], source: string, looker: Looker): boolean {
  const isBroken = lines
    .slice(0, -1)
    .every(({ end }) => / {2}|\\ ?$/.test(source.slice(end - 1, end + 2)));
  if (!isBroken) return false;
  const titles = lines.filter(({ flat }) => {
    const { standing, title, published } = looker.at(flat);
    return published || (standing > 0 && title?.start === 0 && title.words >= WORDS_OF_TITLE);
  });
  return titles.length >= lines.length * SHARE_OF_TITLES;
}

/** Whether a line is a whole reference, or has a title, people and a date. */
function isCitation(flat: FlatText, looker: Looker): boolean {
  if (referenceIn(flat.text)?.strong === true) return true;
  const { standing, authors } = looker.at(flat);
  return standing === 2 && authors && yearIn(flat.text) !== undefined;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the line is in the paragraph's flat text. */
  readonly from: number;
  readonly to: number;
  readonly flat: FlatText;
}

/** Cuts a paragraph at its source's line ends, outside links and emphasis. */
export function cutLines({ flat, range }: TextBlock, source: string): Line[] {
  const lines: Line[] = [];
  let start = range.start;
  const around = [...flat.links, ...flat.marks];
  for (const at of lineEnds(flat, range, source)) {
    if (lines.length > MOST_LINES) break;
    const place = placeInFlat(flat, at);
    if (around.some((one) => one.start < place && one.end > place)) continue;
    lines.push(lineOf(flat, source, start, at));
    start = source.charAt(at) === '\n' ? at + 1 : at;
  }
  lines.push(lineOf(flat, source, start, range.end));
  return lines.filter(
    ({ flat: { text, links, images } }) => text.trim() !== '' || links.length + images.length > 0,
  );
}

/** A break followed by the end of its source line. */
const AT_LINE_END = /^(?:<br\s?\/?>|[\\ \t])*\r?\n/i;

/** Where lines end in the source: at its own line ends, and at breaks within a line. */
function lineEnds({ text, pieces }: FlatText, range: Range, source: string): number[] {
  const ends: number[] = [];
  for (let at = source.indexOf('\n', range.start); at >= 0 && at < range.end; ) {
    ends.push(at);
    at = source.indexOf('\n', at + 1);
  }
  for (const { at, source: from, sourceLength } of pieces)
    if (
      sourceLength === 0 &&
      text.charAt(at) === '\n' &&
      !AT_LINE_END.test(source.slice(from, from + 40))
    )
      ends.push(from);
  return ends.sort((a, b) => a - b);
}

function lineOf(flat: FlatText, source: string, start: number, end: number): Line {
  const from = placeInFlat(flat, start);
  const to = placeInFlat(flat, end);
  const stop = start + source.slice(start, end).trimEnd().length;
  return { start, end: stop, from, to, flat: keep(flat, [{ start: from, end: to }]) };
}

/** The place in the flat text of a place in the source. */
function placeInFlat({ pieces, text }: FlatText, offset: number): number {
  const endOf = ({ source, sourceLength }: Piece): number => source + sourceLength;
  const piece =
    pieces[countWhile(pieces.length, (index) => endOf(pieces[index] as Piece) <= offset)];
  if (piece === undefined) return text.length;
  if (offset <= piece.source) return piece.at;
  // A line of a quotation begins behind its marker, which is part of the line end.
  return piece.at + (piece.length === piece.sourceLength ? offset - piece.source : piece.length);
}

/** Each line that begins an entry, with the lines after it. */
export function groupLines(
  block: TextBlock,
  lines: readonly Line[],
  begins: readonly boolean[],
): TextBlock[] {
  const found: TextBlock[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  const close = (): void => {
    if (first === undefined || last === undefined) return;
    const flat = keep(block.flat, [{ start: first.from, end: last.to }]);
    const start = Math.min(first.start, sourceRange(flat, { start: 0, end: 1 }).start);
    found.push({ kind: 'paragraph', range: { start, end: last.end }, flat, line: true });
  };
  for (const [index, line] of lines.entries()) {
    if (begins[index] === true || first === undefined) {
      close();
      first = line;
    }
    last = line;
  }
  close();
  return found;
}
