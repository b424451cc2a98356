import { featuresOf, recurrenceOf } from '../../src/list/read/decode/features.ts';
import { ROLES } from '../../src/list/read/decode/model.ts';
import { type Step, stepsOf } from '../../src/list/read/decode/steps.ts';
import type { Candidate } from '../../src/list/read/pieces/candidate.ts';
import { type Segment, segmentsOf } from '../../src/list/read/pieces/segments.ts';
import { candidateOf, headOf, restOf, rowsOf } from '../../src/list/read/units/parts.ts';
import { authorEvidence } from '../../src/list/read/words/people.ts';
import { isVenueLike } from '../../src/list/read/words/venue.ts';
import { linkLabel } from '../../src/list/read/words/vocabulary.ts';
import { isDate } from '../../src/list/read/words/year.ts';
import type { Block } from '../../src/list/source/block.ts';
import { findDefinitions } from '../../src/list/source/definitions.ts';
import { headingFlat } from '../../src/list/source/headings.ts';
import { keep } from '../../src/list/source/keep.ts';
import { readBlocks } from '../../src/list/source/read-blocks.ts';
import { scan } from '../../src/list/source/scan.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { readTruth, titlesOf, truthFiles } from './truth.ts';

/** What a person says that an entry prints. */
interface Label {
  readonly line: number;
  readonly endLine: number;
  readonly titles: readonly string[];
  readonly authors?: string;
  readonly venues: readonly string[];
  readonly year?: number;
  readonly key?: string;
}

/** A labelled README: its entries, and lines that are no entries. */
export interface LabelledList {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly traps: readonly number[];
}

/** A candidate with the role that each of its segments must have; -1 where the label does not say. */
export interface Sample {
  readonly list: string;
  readonly line: number;
  readonly segments: readonly Segment[];
  readonly features: readonly (readonly string[])[];
  readonly steps: readonly Step[];
  readonly gold: readonly number[];
  /** Whether it holds a title at all. */
  readonly titled: boolean;
  /** Whether it is a whole entry, not a part of one. */
  readonly whole: boolean;
}

/** The pairs of folders that a command line names: READMEs and labels. */
export function pairsOf(words: readonly string[]): (readonly [string, string])[] {
  const pairs = words.flatMap((labels, at) =>
    at % 2 === 0 ? [] : [[words[at - 1] ?? '', labels] as const],
  );
  if (pairs.length > 0 && words.length % 2 === 0) return pairs;
  console.error(
    'Name the folders: LISTS LABELS [LISTS LABELS ...], and BIBS last, except for learn-kinds.',
  );
  process.exit(2);
}

/** Reads the labelled lists of some pairs of folders, READMEs and labels. */
export function readLabelled(folders: readonly (readonly [string, string])[]): LabelledList[] {
  const read = folders.flatMap(([lists, labels]) =>
    truthFiles(labels).flatMap((file) => readTruth(lists, file) ?? []),
  );
  return read.map(({ truth: { list, traps = [], samples }, source: { text } }) => ({
    name: list,
    text,
    traps: traps.map(({ line }) => line),
    labels: samples.map((one) => ({
      line: one.line,
      endLine: one.endLine ?? one.line,
      titles: titlesOf(one),
      ...(one.authors && { authors: [one.authors].flat().join(', ') }),
      venues: one.venue ? [one.venue] : [],
      ...(one.year && { year: Number(one.year) }),
      ...(one.bibKey && { key: one.bibKey }),
    })),
  }));
}

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The samples of a list: its entries as they stand, their first texts alone, and what is none. */
export function samplesOf({ name, text, labels, traps }: LabelledList): Sample[] {
  const source = sourceFile('README.md', text);
  const scanned = scan(source);
  const context = {
    source,
    states: scanned.states,
    definitions: findDefinitions(text),
    outOfTime: () => false,
    diagnose: () => undefined,
  };
  const blocks: Block[] = [];
  let from = 1;
  for (const heading of [...scanned.headings, { line: source.lines.count + 1, endLine: 0 }]) {
    blocks.push(...readBlocks(context, from, heading.line - 1));
    from = heading.endLine + 1;
  }
  const lineOf = (offset: number): number => source.lines.position(offset).line;
  const find = (line: number, endLine: number): Candidate | undefined => {
    const heading = scanned.headings.find((one) => one.line === line);
    if (heading !== undefined) {
      const rest = blocks.filter(
        ({ range }) => lineOf(range.start) > line && lineOf(range.start) <= endLine,
      );
      return candidateOf(
        'heading',
        { start: heading.start, end: rest.at(-1)?.range.end ?? heading.end },
        headingFlat(heading, source.text),
        rest,
      );
    }
    return findIn(blocks, line, endLine, lineOf);
  };
  const candidates = labels.map((label) => find(label.line, label.endLine));
  const cut = candidates.map((one) => (one === undefined ? [] : segmentsOf(one, source.text)));
  const recurrence = recurrenceOf(cut);
  const samples: Sample[] = [];
  const push = (
    candidate: Candidate,
    line: number,
    label: Label | undefined,
    whole = false,
  ): void => {
    const segments = segmentsOf(candidate, source.text);
    if (segments.length === 0) return;
    const gold =
      label === undefined ? segments.map(() => -2) : goldOf(segments, candidate.parts, label);
    if (gold === undefined) return;
    samples.push({
      list: name,
      line,
      segments,
      features: featuresOf(candidate, segments, recurrence),
      steps: stepsOf(segments, candidate),
      gold,
      titled: label !== undefined,
      whole,
    });
  };
  labels.forEach((label, index) => {
    const candidate = candidates[index];
    if (candidate === undefined) return;
    push(candidate, label.line, label, true);
    if (candidate.kind === 'row' || candidate.kind === 'heading') return;
    const [head, ...others] = candidate.parts;
    if (head === undefined || others.length === 0) return;
    push({ ...candidate, kind: 'item', parts: [head] }, label.line, label);
    for (const part of others)
      if (goldOf(segmentsOf({ parts: [part] }, source.text), [part], label) === undefined)
        push(
          { ...candidate, kind: 'item', parts: [{ ...part, place: 'head' }] },
          label.line,
          undefined,
        );
  });
  for (const line of traps) {
    if (labels.some((label) => label.line <= line && label.endLine >= line)) continue;
    const candidate = find(line, line);
    // A tool or a talk has a title, too; which kind it is, is decided later.
    if (candidate !== undefined && !isResource(candidate)) push(candidate, line, undefined);
  }
  return samples;
}

/** Whether a candidate begins with a named link that leads out of the repository. */
function isResource({ parts }: Candidate): boolean {
  const flat = parts[0]?.flat;
  const link = flat?.links.find(({ start, end }) => end > start);
  if (flat === undefined || link === undefined) return false;
  const named = linkLabel(flat.text.slice(link.start, link.end)) === undefined;
  return named && link.start < 12 && /^https?:/i.test(link.url);
}

function findIn(
  blocks: readonly Block[],
  line: number,
  endLine: number,
  lineOf: (offset: number) => number,
): Candidate | undefined {
  for (const [index, block] of blocks.entries()) {
    const first = lineOf(block.range.start);
    const last = lineOf(Math.max(block.range.start, block.range.end - 1));
    if (first > line || last < line) continue;
    if (block.kind === 'table')
      return rowsOf(block).find(({ range }) => lineOf(range.start) === line);
    if (block.kind === 'quote') return findIn(block.blocks, line, endLine, lineOf);
    if (block.kind === 'item') {
      if (first === line) {
        const rest = restOf(block).filter(({ range }) => lineOf(range.start) <= endLine);
        return candidateOf('item', block.range, headOf(block), rest);
      }
      const inside = findIn(block.blocks, line, endLine, lineOf);
      if (inside !== undefined) return inside;
      continue;
    }
    if (block.kind !== 'paragraph' && block.kind !== 'html') continue;
    if (first === line) {
      const rest: Block[] = [];
      for (const one of blocks.slice(index + 1)) {
        if (lineOf(one.range.start) > endLine) break;
        rest.push(one);
      }
      if (last > endLine) return lineCandidate(block, line, endLine, lineOf);
      return candidateOf('paragraph', block.range, block.flat, rest);
    }
    return lineCandidate(block, line, endLine, lineOf);
  }
  return undefined;
}

function lineCandidate(
  block: Extract<Block, { kind: 'paragraph' | 'heading' | 'html' }>,
  line: number,
  endLine: number,
  lineOf: (offset: number) => number,
): Candidate | undefined {
  const { flat } = block;
  let start = -1;
  let end = 0;
  for (const { at, length, source } of flat.pieces) {
    const here = lineOf(source);
    if (here < line || here > endLine) continue;
    if (start < 0) start = at;
    end = at + length;
  }
  return start < 0 ? undefined : candidateOf('line', block.range, keep(flat, [{ start, end }]), []);
}

const TITLE = ROLES.indexOf('title');
const AUTHORS = ROLES.indexOf('authors');
const VENUE = ROLES.indexOf('venue');
const DATE = ROLES.indexOf('date');
const KEY = ROLES.indexOf('key');
const LABEL = ROLES.indexOf('label');
const OTHER = ROLES.indexOf('other');

/** The role of each segment by the label; undefined when the title is not found. */
function goldOf(
  segments: readonly Segment[],
  parts: Candidate['parts'],
  label: Label,
): number[] | undefined {
  const titles = label.titles.map(fold);
  const run = findRun(segments, parts, titles);
  if (run === undefined) return undefined;
  const people = new Set(fold(label.authors ?? '').split(' '));
  return segments.map((segment, index) => {
    if (index >= run[0] && index <= run[1]) return TITLE;
    const folded = fold(segment.text);
    if (segment.isLabel) return LABEL;
    if (label.key !== undefined && segment.text.replace(/^@/, '') === label.key) return KEY;
    if (label.authors !== undefined && folded !== '') {
      const words = folded.split(' ').filter((word) => !/^(?:and|et|al|by)$/.test(word));
      const shared = words.filter((word) => people.has(word)).length;
      if (words.length > 0 && shared >= words.length * 0.8 && segment.text.length < 3000)
        return AUTHORS;
    } else if (authorEvidence(segment.text) === 'strong') return -1;
    if (isDate(segment.text) && /\d/.test(segment.text)) return DATE;
    const venues = label.venues.map(fold);
    const shares = venues.some(
      (venue) =>
        folded === venue ||
        (venue.includes(folded) && folded.length > 2) ||
        (folded.includes(venue) && folded.length < venue.length + 16),
    );
    if (shares) return VENUE;
    if (linkLabel(segment.text) !== undefined) return LABEL;
    if (segment.text.length < 60 && isVenueLike(segment.text)) return -1;
    return OTHER;
  });
}

function findRun(
  segments: readonly Segment[],
  parts: Candidate['parts'],
  titles: readonly string[],
): readonly [number, number] | undefined {
  for (let from = 0; from < segments.length; from++) {
    const first = segments[from];
    for (let to = from; to < Math.min(segments.length, from + 24); to++) {
      const last = segments[to];
      if (first === undefined || last?.part !== first.part) break;
      const folded = fold(parts[first.part]?.flat.text.slice(first.start, last.end) ?? '');
      if (titles.includes(folded)) return [from, to];
      if (folded.length > 400) break;
    }
  }
  return undefined;
}
