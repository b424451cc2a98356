import { fold } from '../../text/fold.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Category, LayoutName, List, ListDiagnostic, ListEntry, Section } from '../list.ts';
import type { Block } from '../source/block.ts';
import { findDefinitions } from '../source/definitions.ts';
import { EMPTY_FLAT, type FlatText } from '../source/flat-text.ts';
import { headingFlat, readHeading } from '../source/headings.ts';
import type { RawHeading } from '../source/raw-heading.ts';
import type { BlockProblem } from '../source/read-blocks.ts';
import { type Scan, scan } from '../source/scan.ts';
import { type SectionMemory, sectionText } from '../source/section-text.ts';
import type { Draft } from './draft.ts';
import { type Draught, draughtsOf, nameRoles } from './draughts.ts';
import { findViews } from './duplicate-views.ts';
import { headingEntries } from './heading-entries.ts';
import { isPaperLike, kindOf } from './kind.ts';
import { mostUsed } from './layouts/index.ts';
import { moved, placeDraft } from './place-draft.ts';
import type { SectionReading } from './read-section.ts';
import { roleOfName } from './section-role.ts';
import { isYearHeading, type PlacedHeading, placeHeadings } from './section-tree.ts';
import { yearIn } from './year.ts';

/** What a maintainer may say about how the list is to be read. */
export interface ReadListOptions {
  /** The layout of all entries, where the evidence of a section misleads. */
  readonly layout?: LayoutName;
  /** Layouts of single sections by their heading's text; case and punctuation do not count. */
  readonly layouts?: Readonly<Record<string, LayoutName>>;
  /** Headings of sections that hold no entries, with all below them. */
  readonly skip?: readonly string[];
  /** Asked between chunks; when true, reading stops with an `out-of-time` diagnostic. */
  readonly outOfTime?: () => boolean;
}

/**
 * Reads the README of a curated paper list. Never fails: what cannot be read is left out and
 * named in `diagnostics`.
 *
 * @param memory what other readings of this list, or of other versions of it, have read already.
 */
export function readList(
  source: SourceFile,
  options: ReadListOptions = {},
  memory: SectionMemory = new Map(),
): List {
  const scanned = scan(source);
  const diagnostics: ListDiagnostic[] = [];
  const draughts = draughtsOf(source, scanned);
  const flats = scanned.headings.map((raw, index) =>
    headingWords(raw, draughts[index + 1], source),
  );
  const headings = scanned.headings.map((raw, index) =>
    readHeading(raw, flats[index] ?? EMPTY_FLAT),
  );
  let title = titleIndex(scanned, headings);
  let placed = placeHeadings(headings, title);
  nameRoles(draughts, placed, options.skip ?? []);
  const around = {
    source,
    scanned,
    definitions: findDefinitions(source.text),
    outOfTime: options.outOfTime ?? (() => false),
    memory,
  };
  for (const draught of draughts) {
    if (draught.role !== 'entries' && draught.role !== 'introduction') continue;
    draught.read = sectionText(around, draught);
    diagnostics.push(...draught.read.problems.map((one) => diagnosed(one, draught, source)));
  }
  const candidates = draughts.map((draught) => ({ ...draught, blocks: blocksOf(draught) }));
  const papers = headingEntries(candidates, headings, flats, title);
  const readings = new Map<Draught, SectionReading>();
  const isTop = ({ index }: Draught): boolean => index === title || index < 0;
  for (const draught of draughts) {
    const wanted = layoutFor(headings[draught.index]?.text, options);
    const own = papers.get(draught.index);
    if (own !== undefined) {
      draught.drafts = [own];
      draught.role = 'entries';
    } else {
      const reading = draught.read?.reading(wanted) ?? NOTHING;
      readings.set(draught, reading);
      decide(draught, reading, isTop(draught) ? PAPERS_IN_INTRODUCTION : undefined);
    }
  }
  decideShort(readings, isTop);
  const first = title === undefined ? undefined : draughts.find(({ index }) => index === title);
  if (
    first !== undefined &&
    first.drafts.length > 0 &&
    isCategory(headings, draughts, first.index)
  ) {
    title = undefined;
    placed = placeHeadings(headings, title);
  }
  for (const { index, message } of findViews(draughts, (index) => placed[index]?.path ?? [])) {
    const draught = draughts.find((candidate) => candidate.index === index);
    if (draught === undefined) continue;
    draught.role = 'view';
    draught.drafts = [];
    diagnostics.push({ code: 'duplicate-view', message, range: draught.range });
  }
  const entries = draughts.flatMap((draught) => entriesOf(draught, placed, papers));
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
    sections: draughts
      .filter(({ range, index }) => index >= 0 || range.end > range.start)
      .map((draught) => sectionOf(draught, headings)),
    categories: categoriesOf(draughts, placed, papers),
    entries,
    diagnostics,
  };
}

/** A heading's words; places count from the start of its section. */
function headingWords(
  { kind, contentStart, contentEnd }: RawHeading,
  draught: Draught | undefined,
  { text }: SourceFile,
): FlatText {
  const { start, end } = draught?.range ?? { start: 0, end: text.length };
  const place = { kind, contentStart: contentStart - start, contentEnd: contentEnd - start };
  return headingFlat(place, text.slice(start, end));
}

/** A section's problem, with its place in the file. */
function diagnosed(
  problem: BlockProblem,
  { range }: Draught,
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

/** What a section gives that is not to be read. */
const NOTHING: SectionReading = { drafts: [], evidence: 0, papers: 0 };

function blocksOf({ read }: Draught): readonly Block[] {
  return read?.blocks ?? [];
}

/** The README's own title: the first H1, or a heading at the top that stands for one. */
function titleIndex({ headings: raws }: Scan, headings: List['headings']): number | undefined {
  const h1 = headings.findIndex(({ depth }) => depth === 1);
  if (h1 >= 0) return h1;
  const [raw] = raws;
  const [first, next] = headings;
  if (raw === undefined || first === undefined) return undefined;
  if (roleOfName(first.text) !== undefined && raw.kind !== 'html')
    return /^updated on\b/i.test(first.text) ? 0 : undefined;
  if (raw.kind === 'html') return 0;
  const names = /\b(?:awesome|papers|list|resources|survey|reading)\b/i.test(first.text);
  if (raw.line <= 3 && names && first.text.split(/\s+/).length >= 2) return 0;
  return next !== undefined && next.depth <= first.depth && raw.line <= 10 ? 0 : undefined;
}

/** A first H1 that holds entries as its sisters do is a category. */
function isCategory(
  headings: List['headings'],
  draughts: readonly Draught[],
  index: number,
): boolean {
  const depth = headings[index]?.depth;
  return draughts.some(
    ({ index: other, drafts }) =>
      other > index && headings[other]?.depth === depth && drafts.length > 0,
  );
}

function layoutFor(
  heading: string | undefined,
  { layout, layouts = {} }: ReadListOptions,
): LayoutName | undefined {
  if (heading === undefined) return layout;
  const own = Object.entries(layouts).find(([name]) => fold(name) === fold(heading));
  return own?.[1] ?? layout;
}

/** An introduction may link to a paper or two; so many papers make it a section of entries. */
const PAPERS_IN_INTRODUCTION = 3;

/**
 * Whether what was read makes the section one of entries. `least` is the number of papers that an
 * introduction must hold for that, or undefined for a section that is no introduction by its place.
 */
function decide(
  draught: Draught,
  { drafts, evidence, papers }: SectionReading,
  least: number | undefined,
): void {
  if (draught.role !== 'entries' && draught.role !== 'introduction') return;
  const soft = least ?? (draught.role === 'introduction' ? PAPERS_IN_INTRODUCTION : undefined);
  const enough =
    soft !== undefined
      ? papers >= soft && evidence >= 0.6 && papers >= drafts.length * 0.6
      : drafts.length > 0 && (evidence >= 0.5 || (papers >= 1 && evidence >= 0.25));
  if (enough) {
    draught.role = 'entries';
    draught.drafts = drafts;
  } else if (draught.role === 'entries') {
    draught.role = blocksOf(draught).length === 0 ? 'empty' : 'introduction';
  }
}

/** A list that has only begun: when there are no other entries, its few stand below its title. */
function decideShort(
  readings: ReadonlyMap<Draught, SectionReading>,
  isTop: (draught: Draught) => boolean,
): void {
  if ([...readings.keys()].some(({ drafts }) => drafts.length > 0)) return;
  for (const [draught, reading] of readings) if (isTop(draught)) decide(draught, reading, 1);
}

function entriesOf(
  { index, drafts, role, range }: Draught,
  placed: readonly PlacedHeading[],
  papers: ReadonlyMap<number, Draft>,
): ListEntry[] {
  if (role !== 'entries') return [];
  const path = categoryPath(index, placed, papers);
  const share = drafts.length === 0 ? 0 : drafts.filter(isPaperLike).length / drafts.length;
  const usual = mostUsed(drafts.map(({ layout }) => layout));
  return drafts.map((draft) => {
    const { style, group = [], ...entry } = placeDraft(draft, range.start);
    // Headings are the list's own categories; groups within a section stand in where none are.
    const categories = path.length === 0 ? group : path;
    const dated = categories.findLast(isYearHeading);
    const year = dated === undefined ? undefined : yearIn(dated);
    return {
      ...entry,
      kind: kindOf(draft, categories, share, usual),
      categories,
      ...(entry.year === undefined && year !== undefined ? { year } : {}),
    };
  });
}

/** The category of a section; a heading that is itself an entry stands in the one above it. */
function categoryPath(
  index: number,
  placed: readonly PlacedHeading[],
  papers: ReadonlyMap<number, Draft>,
): readonly string[] {
  const place = placed[index];
  if (place === undefined) return [];
  if (!papers.has(index)) return place.path;
  return place.parent === undefined ? [] : categoryPath(place.parent, placed, papers);
}

function sectionOf({ index, range, role, drafts }: Draught, headings: List['headings']): Section {
  const heading = headings[index];
  const layout = mostUsed(drafts.map(({ layout }) => layout));
  return {
    ...(heading === undefined ? {} : { heading }),
    range,
    role,
    ...(layout === undefined ? {} : { layout }),
  };
}

function categoriesOf(
  draughts: readonly Draught[],
  placed: readonly PlacedHeading[],
  papers: ReadonlyMap<number, Draft>,
): Category[] {
  const counts = new Map<number, number>();
  for (const { index, drafts, role } of draughts) {
    if (role !== 'entries' || drafts.length === 0) continue;
    const owner = papers.has(index) ? placed[index]?.parent : index;
    if (owner !== undefined && owner >= 0)
      counts.set(owner, (counts.get(owner) ?? 0) + drafts.length);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, entries]) => {
      const place = placed[index];
      return place === undefined || place.isTitle
        ? []
        : [{ path: place.path, heading: place.heading, entries }];
    });
}
