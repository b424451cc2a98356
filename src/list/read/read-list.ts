import { fold } from '../../text/fold.ts';
import { groupBy } from '../../text/group-by.ts';
import { type Range, shifted } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Template } from '../format/template.ts';
import type { KnownWords, List, ListDiagnostic } from '../list.ts';
import { findDefinitions } from '../source/definitions.ts';
import { scan } from '../source/scan.ts';
import { audit } from './audit/audit.ts';
import { decodeList } from './decode/decode-list.ts';
import type { Weighed, Weights } from './decode/model.ts';
import type { Reading } from './decode/reading.ts';
import { type Record, recordsOf } from './decode/records.ts';
import { WEIGHTS } from './decode/weights.ts';
import { neighborsOf } from './fields/confidence.ts';
import { entryOf } from './fields/entry.ts';
import { withPeopleAtEnds } from './fields/people-at-ends.ts';
import { type ReadEntry, withProse } from './fields/prose.ts';
import { withTitleBrackets } from './fields/title-brackets.ts';
import { withoutReadingDates, withVenues } from './sections/category-facts.ts';
import { findViews } from './sections/duplicate-views.ts';
import { withKinds } from './sections/kind.ts';
import { type Outline, outlineOf } from './sections/outline.ts';
import { nameRoles, type SectionDraft } from './sections/section-drafts.ts';
import { categoriesOf, entriesOf, withCited } from './sections/section-entries.ts';
import { judgeSections } from './sections/section-judge.ts';
import { type PlacedHeading, placeHeadings } from './sections/section-tree.ts';
import { templateHabits } from './template-habits.ts';
import { headingCandidates } from './units/heading-entries.ts';
import type { SectionMemory } from './units/section-text.ts';
import { roleOfName } from './words/section-role.ts';

/** What is known of a list besides its text. */
export interface ReadListOptions {
  /** Headings of sections without entries, with all below them. */
  readonly skip?: readonly string[];
  /** Headings of sections with entries, whatever their names suggest. */
  readonly categories?: readonly string[];
  /** Titles of the bibliography, folded, and its keys: where they occur, the reader is certain. */
  readonly known?: KnownWords;
  /** How entries are written, from the configuration: it decides what their parts are. */
  readonly entry?: Template;
  /** Receives how each candidate for an entry was decoded, and where it is in the file. */
  readonly watch?: (reading: Reading, range: Range) => void;
  /**
   * Starts a stage with a share of the time that remains; when the stage is out of time, reading
   * stops with an `out-of-time` diagnostic.
   */
  readonly timeFor?: (share: number) => () => boolean;
  /** Other weights than the built-in ones, to measure how they read. */
  readonly weights?: Weights;
}

/** What each stage finds costs time in the next ones, so blocks and entries get a part of what remains. */
const SHARE_OF_BLOCKS = 0.15;
const SHARE_OF_ENTRIES = 0.5;

/**
 * Reads the README of a curated paper list. Never fails: `diagnostics` names what cannot be read.
 *
 * @param memory what other readings of this list, or of other versions of it, have read already.
 */
export function readList(
  source: SourceFile,
  options: ReadListOptions = {},
  memory?: SectionMemory,
): List {
  const weights = options.weights ?? WEIGHTS();
  const scanned = scan(source);
  const around = {
    source,
    scanned,
    definitions: findDefinitions(source.text),
    outOfTime: options.timeFor?.(SHARE_OF_BLOCKS) ?? (() => false),
    weights,
    ...(memory === undefined ? {} : { memory }),
  };
  const outline = outlineOf(around, options.categories);
  const { headings, sections } = outline;
  let { title } = outline;
  const named = placeHeadings(
    headings,
    title,
    (index) => roleOfName(headings[index]?.text ?? '') === 'contents',
  );
  nameRoles(sections, named, options);
  const papers = headingRecords(outline, weights);
  const stop = readSections(sections, papers, options, weights);
  judgeSections(sections, { title, papers });
  if (title !== undefined && isCategory(title, headings, sections)) title = undefined;
  // A section that is named like the contents, but has entries, is a category.
  const isContents = (index: number): boolean => sections[index + 1]?.role === 'contents';
  const placed = placeHeadings(headings, title, isContents);
  const views = dropViews(sections, placed);
  const all = withoutReadingDates(
    sections.flatMap((section) => entriesOf(section, placed, papers)),
  );
  const { entries, uncertain } = withKinds(
    withVenues(options.known === undefined ? all : withCited(all, options.known)),
    { text: source.text, title: headings[title ?? -1]?.text ?? '' },
  );
  const { states } = scanned;
  const known = options.known?.titles ?? new Set<string>();
  return {
    source,
    ...(options.known === undefined ? {} : { known: options.known }),
    ...(title === undefined ? {} : { title: headings[title]?.text ?? '' }),
    headings,
    sections: sections
      .filter(({ range, index }) => index >= 0 || range.end > range.start)
      .map(({ index, range, role }) => {
        const heading = headings[index];
        return heading === undefined ? { range, role } : { heading, range, role };
      }),
    categories: categoriesOf(sections, placed, papers),
    entries,
    reading: audit({ source, states, headings, sections, entries, uncertain, known }),
    diagnostics: [
      ...unreadStretches(sections, source, stop),
      ...views,
      ...(entries.length > 0 ? [] : [noEntries(source)]),
    ],
  };
}

/**
 * What could not be read, section by section. When the time is over, nothing more is read.
 *
 * @param stop where the first entry is that was not decoded in time.
 */
function unreadStretches(
  sections: readonly SectionDraft[],
  { text, lines }: SourceFile,
  stop = text.length,
): ListDiagnostic[] {
  const found: ListDiagnostic[] = [];
  let start = stop;
  for (const { read, range } of sections) {
    for (const problem of read?.problems ?? []) {
      const place = shifted(problem.range, range.start);
      if (problem.code === 'out-of-time') start = Math.min(start, place.start);
      else {
        const message = `Not read from line ${lines.position(place.start).line} on: ${problem.reason}.`;
        found.push({ code: problem.code, message, range: place });
      }
    }
  }
  if (start === text.length) return found;
  const message = 'Time is up: the list is not read from here on.';
  return [...found, { code: 'out-of-time', message, range: { start, end: text.length } }];
}

function noEntries({ text }: SourceFile): ListDiagnostic {
  return {
    code: 'no-entries',
    message: 'No entries found: the README may be an index of other files.',
    range: { start: 0, end: text.length },
  };
}

/** Takes their entries from the sections that only repeat others. */
function dropViews(
  sections: readonly SectionDraft[],
  placed: readonly PlacedHeading[],
): ListDiagnostic[] {
  const views = findViews(sections, (index) => placed[index]?.path ?? []);
  return views.flatMap(({ index, message, only }): ListDiagnostic[] => {
    const section = sections[index + 1];
    if (section === undefined || section.certain) return [];
    section.role = 'view';
    section.dropped = section.drafts.filter((draft) => !only.includes(draft));
    section.drafts = only;
    return [{ code: 'duplicate-view', message, range: section.range }];
  });
}

/** The headings that are papers, each as a record of its own. */
function headingRecords(
  { headings, flats, title, sections }: Outline,
  weights: Weights,
): ReadonlyMap<number, Record> {
  const places = sections.flatMap(({ index, range, role, read }) => {
    const heading = headings[index];
    const flat = flats[index];
    if (heading === undefined || flat === undefined || read === undefined) return [];
    if (index === title || role !== 'entries') return [];
    const isLeaf = (headings[index + 1]?.depth ?? 0) <= heading.depth;
    return [{ index, heading, flat, range, read, isLeaf }];
  });
  const found = new Map<number, Record>();
  for (const [index, candidate] of headingCandidates(places)) {
    const text = sections[index + 1]?.read?.text ?? '';
    const [record] = recordsOf([candidate], text, weights);
    if (record !== undefined) found.set(index, record);
  }
  return found;
}

/**
 * Decodes all sections together and keeps what they show.
 *
 * @returns where the first entry is that was not decoded in time.
 */
function readSections(
  sections: readonly SectionDraft[],
  papers: ReadonlyMap<number, Record>,
  { known, entry, watch, timeFor = () => () => false }: ReadListOptions,
  weights: Weights,
): number | undefined {
  const readable = sections.filter(({ index }) => !papers.has(index));
  const records = [...readable.map(({ read }) => read?.records ?? []), [...papers.values()]];
  const template = entry === undefined ? undefined : templateHabits(entry, weights);
  const decoded = decodeList(records, { known, template }).map((one, at) =>
    readingsOf(records[at] ?? [], one),
  );
  const readings = withPeopleAtEnds(withTitleBrackets(decoded, known?.titles));
  const outOfTime = timeFor(SHARE_OF_ENTRIES);
  let stop: number | undefined;
  const entries: (ReadEntry & { readonly section: SectionDraft })[] = [];
  const keep = (section: SectionDraft, all: readonly Reading[], group: number): void => {
    section.candidates = all.length;
    for (const reading of all) {
      const place = shifted(reading.candidate.range, section.range.start);
      watch?.(reading, place);
      if (reading.margin <= 0) continue;
      if (stop === undefined && outOfTime()) stop = place.start;
      const draft = stop === undefined ? entryOf(reading, known?.isKey) : undefined;
      if (draft !== undefined) entries.push({ section, group, reading, draft });
    }
  };
  for (const [at, section] of readable.entries()) keep(section, readings[at] ?? [], at);
  for (const [at, index] of [...papers.keys()].entries()) {
    const section = sections[index + 1];
    const reading = readings.at(-1)?.[at];
    if (section !== undefined && reading !== undefined) keep(section, [reading], readable.length);
  }
  for (const [section, all] of groupBy(withProse(entries), (one) => one.section))
    section.drafts = all.map(({ draft }) => draft);
  return stop;
}

/** Decoded records with what they share. */
function readingsOf(records: readonly Record[], decoded: readonly Weighed[]): readonly Reading[] {
  const readings = records.flatMap(({ candidate, segments }, index) => {
    const found = decoded[index];
    return found === undefined ? [] : [{ ...found, candidate, segments }];
  });
  const around = neighborsOf(readings);
  return readings.map((reading) => ({ ...reading, around }));
}

/**
 * A first H1 with entries, like the other H1 headings, is a category; one that begins as the next
 * does, `Proposed by Vale` and `Proposed by Moss`, also where its entries are further below.
 */
function isCategory(
  title: number,
  headings: List['headings'],
  sections: readonly SectionDraft[],
): boolean {
  const depth = headings[title]?.depth;
  const next = headings.findIndex((heading, index) => index > title && heading.depth === depth);
  if (next < 0) return false;
  const begin = (index: number): string =>
    fold(headings[index]?.text ?? '')
      .replace(/\d+/g, '0')
      .split(' ', 1)[0] ?? '';
  const end = begin(title) === begin(next) ? next : title + 1;
  const isList = ({ drafts, role }: SectionDraft): boolean =>
    role === 'entries' && drafts.length > 0;
  return (
    sections.some((one) => one.index >= title && one.index < end && isList(one)) &&
    sections.some((one) => one.index >= next && isList(one))
  );
}
