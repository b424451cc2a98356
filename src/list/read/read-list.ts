import { mostUsed } from '../../text/most-used.ts';
import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Template } from '../format/template.ts';
import type { Category, List, ListDiagnostic, ListEntry } from '../list.ts';
import { findDefinitions } from '../source/definitions.ts';
import { EMPTY_FLAT, type FlatText } from '../source/flat-text.ts';
import { headingFlat, readHeading } from '../source/headings.ts';
import type { RawHeading } from '../source/raw-heading.ts';
import type { BlockProblem } from '../source/read-blocks.ts';
import { scan } from '../source/scan.ts';
import { audit } from './audit.ts';
import { neighborsOf } from './confidence.ts';
import { decodeList, type KnownWords } from './decode-list.ts';
import { findViews } from './duplicate-views.ts';
import { entryOf } from './entry.ts';
import { headingCandidates } from './heading-entries.ts';
import { isPaperLike, kindOf } from './kind.ts';
import type { Weighed, Weights } from './model.ts';
import { moved, placeDraft } from './place-draft.ts';
import { withProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { type Record, recordsOf } from './records.ts';
import { nameRoles, type SectionDraft, sectionDrafts } from './section-drafts.ts';
import { judgeSections } from './section-judge.ts';
import { excludesPapers } from './section-role.ts';
import { type SectionMemory, sectionText } from './section-text.ts';
import { isYearHeading, type PlacedHeading, placeHeadings } from './section-tree.ts';
import { templateHabits } from './template-habits.ts';
import { withTitleBrackets } from './title-brackets.ts';
import { titleIndex } from './title-index.ts';
import { WEIGHTS } from './weights.ts';
import { isDate, yearOfDate } from './year.ts';

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
  /** Called between chunks; when true, reading stops with an `out-of-time` diagnostic. */
  readonly outOfTime?: () => boolean;
  /** Other weights than the built-in ones, to measure how they read. */
  readonly weights?: Weights;
}

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
  const diagnostics: ListDiagnostic[] = [];
  const sections = sectionDrafts(source, scanned);
  const flats = scanned.headings.map((raw, index) =>
    headingWords(raw, sections[index + 1], source),
  );
  const headings = scanned.headings.map((raw, index) =>
    readHeading(raw, flats[index] ?? EMPTY_FLAT),
  );
  let title = titleIndex(scanned, headings, options.categories);
  let placed = placeHeadings(headings, title);
  nameRoles(sections, placed, options);
  const around = {
    source,
    scanned,
    definitions: findDefinitions(source.text),
    outOfTime: options.outOfTime ?? (() => false),
    weights,
    ...(memory === undefined ? {} : { memory }),
  };
  for (const section of sections) {
    section.read = sectionText(around, section);
    for (const one of section.read.problems) diagnostics.push(diagnosed(one, section, source));
  }
  const papers = headingRecords(sections, headings, flats, title, weights);
  readSections(sections, papers, options, weights);
  judgeSections(sections, { title, papers });
  const first = title === undefined ? undefined : sections.find(({ index }) => index === title);
  if (
    first !== undefined &&
    first.role === 'entries' &&
    isCategory(headings, sections, first.index)
  ) {
    title = undefined;
    placed = placeHeadings(headings, title);
  }
  for (const { index, message } of findViews(sections, (index) => placed[index]?.path ?? [])) {
    const section = sections.find((candidate) => candidate.index === index);
    if (section === undefined || section.certain) continue;
    section.role = 'view';
    section.dropped = section.drafts;
    section.drafts = [];
    diagnostics.push({ code: 'duplicate-view', message, range: section.range });
  }
  const entries = sections.flatMap((section) => entriesOf(section, placed, papers));
  const { states } = scanned;
  const known = options.known?.titles ?? new Set<string>();
  if (entries.length === 0) {
    diagnostics.push({
      code: 'no-entries',
      message: 'No entries found: the README may be an index of other files.',
      range: { start: 0, end: source.text.length },
    });
  }
  return {
    source,
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
    reading: audit({ source, states, headings, sections, entries, known }),
    diagnostics,
  };
}

/** A heading's words; places count from the start of its section. */
function headingWords(
  { kind, contentStart, contentEnd }: RawHeading,
  section: SectionDraft | undefined,
  { text }: SourceFile,
): FlatText {
  const { start, end } = section?.range ?? { start: 0, end: text.length };
  const place = { kind, contentStart: contentStart - start, contentEnd: contentEnd - start };
  return headingFlat(place, text.slice(start, end));
}

/** A section's problem, with its place in the file. */
function diagnosed(
  problem: BlockProblem,
  { range }: SectionDraft,
  { lines }: SourceFile,
): ListDiagnostic {
  const { code } = problem;
  const place = moved(problem.range, range.start);
  if (code === 'out-of-time') {
    return { code, message: 'Time is up: the list is not read from here on.', range: place };
  }
  const { line } = lines.position(place.start);
  return { code, message: `Not read from line ${line} on: ${problem.reason}.`, range: place };
}

/** The headings that are papers, each as a record of its own. */
function headingRecords(
  sections: readonly SectionDraft[],
  headings: List['headings'],
  flats: readonly FlatText[],
  title: number | undefined,
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
    const text = sections.find((section) => section.index === index)?.read?.text ?? '';
    const [record] = recordsOf([candidate], text, weights);
    if (record !== undefined) found.set(index, record);
  }
  return found;
}

/** Decodes all sections together and keeps what they show. */
function readSections(
  sections: readonly SectionDraft[],
  papers: ReadonlyMap<number, Record>,
  { known, entry, watch }: ReadListOptions,
  weights: Weights,
): void {
  const readable = sections.filter(({ index }) => !papers.has(index));
  const records = [...readable.map(({ read }) => read?.records ?? []), [...papers.values()]];
  const template = entry === undefined ? undefined : templateHabits(entry, weights);
  const readings = withTitleBrackets(
    decodeList(records, { known, template }).map((decoded, at) =>
      readingsOf(records[at] ?? [], decoded),
    ),
    known?.titles,
  );
  const keep = (section: SectionDraft, all: readonly Reading[]): void => {
    for (const one of all) watch?.(one, moved(one.candidate.range, section.range.start));
    section.candidates = all.length;
    const drafts = all.map((one) => (one.margin > 0 ? entryOf(one, known?.isKey) : undefined));
    section.drafts = withProse(
      drafts.filter((one) => one !== undefined),
      all.filter((_, index) => drafts[index] !== undefined),
    );
  };
  for (const [at, section] of readable.entries()) keep(section, readings[at] ?? []);
  for (const [at, index] of [...papers.keys()].entries()) {
    const section = sections.find((one) => one.index === index);
    const reading = readings.at(-1)?.[at];
    if (section !== undefined && reading !== undefined) keep(section, [reading]);
  }
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

/** A first H1 with entries, like the other H1 headings, is a category. */
function isCategory(
  headings: List['headings'],
  sections: readonly SectionDraft[],
  index: number,
): boolean {
  const depth = headings[index]?.depth;
  return sections.some(
    ({ index: other, drafts, role }) =>
      other > index && headings[other]?.depth === depth && role === 'entries' && drafts.length > 0,
  );
}

/** The year that a heading ends with: `Papers of the Week (May 5 - May 12) - 2024`. */
const YEAR_AT_END = /[-–—,(] ?(?:19|20)\d{2}\)?$/;

function entriesOf(
  { index, drafts, role, range, bare }: SectionDraft,
  placed: readonly PlacedHeading[],
  headingPapers: ReadonlyMap<number, Record>,
): ListEntry[] {
  // A paper outside the sections of the list is an entry without a category.
  const path = role === 'entries' ? categoryPath(index, placed, headingPapers) : [];
  const papers = drafts.filter((draft) => bare || isPaperLike(draft));
  const share = papers.length / Math.max(1, drafts.length);
  const usual = mostUsed(drafts.map(({ unit }) => unit));
  return drafts.map((draft) => {
    const { style, group, ...entry } = placeDraft(draft, range.start);
    const categories = [...path, ...group];
    const dated = categories.findLast(
      (name) => isYearHeading(name) || isDate(name) || YEAR_AT_END.test(name),
    );
    const year = dated === undefined ? undefined : yearOfDate(dated);
    return {
      ...entry,
      kind: bare && !excludesPapers(categories) ? 'paper' : kindOf(draft, categories, share, usual),
      categories,
      ...(entry.year === undefined && year !== undefined
        ? { year, confidence: { ...entry.confidence, year: 1 } }
        : {}),
    };
  });
}

/** The category of a section; a heading that is itself an entry is in the category above it. */
function categoryPath(
  index: number,
  placed: readonly PlacedHeading[],
  papers: ReadonlyMap<number, Record>,
): readonly string[] {
  const place = placed[index];
  if (place === undefined) return [];
  if (!papers.has(index)) return place.path;
  return place.parent === undefined ? [] : categoryPath(place.parent, placed, papers);
}

/** The headings and the groups below them that have entries, in the order of the list. */
function categoriesOf(
  sections: readonly SectionDraft[],
  placed: readonly PlacedHeading[],
  papers: ReadonlyMap<number, Record>,
): Category[] {
  const found = new Map<string, { owner: number; category: Category }>();
  for (const { index, drafts, role } of sections) {
    const owner = papers.has(index) ? placed[index]?.parent : index;
    const place = placed[owner ?? -1];
    if (role !== 'entries' || owner === undefined || place === undefined) continue;
    for (const { group } of drafts) {
      if (place.isTitle && group.length === 0) continue;
      const path = [...place.path, ...group];
      const key = JSON.stringify([owner, path]);
      const entries = (found.get(key)?.category.entries ?? 0) + 1;
      found.set(key, { owner, category: { path, heading: place.heading, entries } });
    }
  }
  return [...found.values()].sort((a, b) => a.owner - b.owner).map(({ category }) => category);
}
