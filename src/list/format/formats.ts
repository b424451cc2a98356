import { memoOf } from '../../text/memo.ts';
import { mostUsed } from '../../text/most-used.ts';
import { entriesBySection } from '../entries-by-section.ts';
import type { Heading, List, ListEntry, UnitKind } from '../list.ts';
import { type CountedShape, commonTemplate } from './common-template.ts';
import { type EntryStrands, entryStrands, type FieldStretch } from './entry-strands.ts';
import { FixedTexts, withHoles } from './fixed-text.ts';
import { follows, type Shape, shapeOf } from './follows.ts';
import { cellsIn, isRow, rowOf } from './row-template.ts';
import { type Piece, printTemplate, type Template, templateOf } from './template.ts';

/** How the entries of a section, or of a list, are written. */
export interface EntryFormat {
  readonly unit: UnitKind;
  readonly template: Template;
  /** How many entries could be compared, and how many of them are written so. */
  readonly entries: number;
  readonly followers: number;
}

/** An entry that is written differently from its section. */
export interface OtherEntry {
  readonly entry: ListEntry;
  readonly template: Template;
  /** Its fields in the source. */
  readonly fields: readonly FieldStretch[];
}

/** The format of one section. */
export interface SectionFormat extends EntryFormat {
  /** Absent for the text before the first heading. */
  readonly heading?: Heading;
  /** The entries that are written differently, in order, each with its own template. */
  readonly others: readonly OtherEntry[];
}

/** The formats of a list: of each section with entries, and the one that fits most of all entries. */
export interface ListFormats {
  readonly sections: readonly SectionFormat[];
  readonly list?: EntryFormat;
}

const ownFormats = memoOf((list: List) => findFormats(list));

/**
 * Determines how a list writes its papers (its resources where it has no papers), section by
 * section. Takes time linear in the length of the list.
 *
 * @param wanted how they should be written: used for all sections, but for tables only when it is a
 *   row.
 */
export function formatsOf(list: List, wanted?: Template): ListFormats {
  return wanted === undefined ? ownFormats(list) : findFormats(list, wanted);
}

/** How some entries of a section are written, their fields aside. */
interface Written extends Omit<EntryStrands, 'fields'> {
  readonly unit: UnitKind;
  count: number;
}

/** An entry on the way to its shape. */
interface Cut {
  readonly entry: ListEntry;
  readonly fields: readonly FieldStretch[];
  readonly cut: Written;
}

interface ShapedCut extends Cut {
  readonly shape: Shape;
}

interface Group {
  readonly heading: Heading | undefined;
  readonly cuts: readonly Cut[];
  readonly written: readonly Written[];
}

function findFormats(list: List, wanted?: Template): ListFormats {
  const groups = groupsOf(list);
  const whole = countTexts(groups.flatMap(({ written }) => written));
  const shapes = new Map<string, Shape>();
  const shaped = groups.map(({ heading, cuts, written }) => {
    const own = countTexts(written);
    const known = new Map(
      written.map((one) => {
        const template = templateIn(one, own, whole);
        const shape = remember(shapes, printTemplate(template), () => shapeOf(template));
        return [one, shape] as const;
      }),
    );
    return {
      heading,
      cuts: cuts.flatMap((one): ShapedCut[] => {
        const shape = known.get(one.cut);
        return shape === undefined ? [] : [{ ...one, shape }];
      }),
    };
  });
  const all = shaped.flatMap(({ cuts }) => cuts);
  const own = formatOf(all, wanted);
  const sections = shaped.flatMap(({ heading, cuts }): SectionFormat[] => {
    const format = formatOf(cuts, wanted);
    if (format === undefined) return [];
    return [{ ...usualIn(cuts, format, own), ...(heading === undefined ? {} : { heading }) }];
  });
  const usual = [...sections, ...(own === undefined ? [] : [own])]
    .sort((a, b) => b.followers - a.followers)
    .slice(0, MOST_USUAL)
    .map(({ unit, template }) => judged(all, unit, template))
    .reduce<Judged | undefined>(
      (best, one) => (best === undefined || one.followers > best.followers ? one : best),
      undefined,
    );
  if (usual === undefined) return { sections };
  const { others: _, ...format } = usual;
  return { sections, list: format };
}

/** Formats of sections that are tried as that of the list. */
const MOST_USUAL = 8;
/** Entries of a section that may be too few to show how it is written. */
const MOST_FEW = 3;

/** The entries of each section that determine its format. */
function groupsOf(list: List): Group[] {
  const seen = new Set<string>();
  return entriesBySection(list).flatMap(({ heading, entries }) => {
    const papers = entries.filter(({ kind }) => kind === 'paper');
    const written = new Map<string, Written>();
    const cuts = (papers.length > 0 ? papers : entries).flatMap((entry): Cut[] => {
      const strands = entryStrands(list.source, entry);
      if (strands === undefined) return [];
      const { unit } = entry;
      const { fields, ...rest } = strands;
      const name = writtenName(unit, strands);
      const cut = remember(written, name, () => ({ ...rest, unit, count: 0 }));
      // An entry that is repeated in several sections is one example of its texts.
      const whole = `${entry.title}\n${name}`;
      if (!seen.has(whole)) cut.count++;
      seen.add(whole);
      return [{ entry, fields, cut }];
    });
    return cuts.length === 0 ? [] : [{ heading, cuts, written: [...written.values()] }];
  });
}

/** A text that is equal for entries that are written in one way. */
function writtenName(unit: UnitKind, { strands, isRow }: EntryStrands): string {
  let name = `${unit} ${isRow}`;
  for (const strand of strands) {
    name += '\uE000';
    for (const piece of strand)
      name += 'field' in piece ? `\uE001${piece.field}\uE002` : piece.text;
  }
  return name;
}

function countTexts(written: readonly Written[]): FixedTexts {
  const texts = new FixedTexts();
  for (const one of written)
    for (const [at, strand] of one.strands.entries())
      texts.add(strand, contextOf(one, at), one.count);
  return texts;
}

function contextOf({ unit, isRow }: Written, at: number): string {
  return isRow ? `${unit} ${at}` : unit;
}

/** The template of one entry alone. */
function templateIn(written: Written, own: FixedTexts, list: FixedTexts): Template {
  const { isRow } = written;
  const strands = written.strands.map((strand, at): readonly Piece[] =>
    isRow && strand.length > 0 && !strand.some((piece) => 'field' in piece)
      ? [{ field: '...' }]
      : withHoles(strand, contextOf(written, at), own, list),
  );
  return isRow ? rowOf(strands) : templateOf(strands[0] ?? []);
}

/** Few entries show little: they are written as the list is where they follow that as well. */
function usualIn(cuts: readonly ShapedCut[], format: Judged, usual: Judged | undefined): Judged {
  if (usual === undefined || cuts.length > MOST_FEW || format.unit !== usual.unit) return format;
  if (format.unit === 'row') return format;
  const other = judged(cuts, usual.unit, usual.template);
  return other.followers >= format.followers ? other : format;
}

type Judged = EntryFormat & { readonly others: readonly OtherEntry[] };

/** The format that most of some entries follow, and those that do not. */
function formatOf(cuts: readonly ShapedCut[], wanted?: Template): Judged | undefined {
  const unit = mostUsed(cuts.map(({ entry }) => entry.unit));
  if (unit === undefined) return undefined;
  const asRow = mostUsed(cuts.map(({ cut }) => cut.isRow)) === true;
  if (wanted !== undefined && isRow(wanted) === asRow) return judged(cuts, unit, wanted);
  const alike = cuts.filter(({ entry, cut }) => entry.unit === unit && cut.isRow === asRow);
  const template = asRow ? rowTemplate(alike) : templateFor(alike);
  return template === undefined ? undefined : judged(cuts, unit, template);
}

function judged(cuts: readonly ShapedCut[], unit: UnitKind, template: Template): Judged {
  const looks = new Map<string, boolean>();
  const others = cuts.filter(({ entry, shape }) => {
    return entry.unit !== unit || !remember(looks, shape.name, () => follows(template, shape));
  });
  return {
    unit,
    template,
    entries: cuts.length,
    followers: cuts.length - others.length,
    others: others.map(({ entry, fields, shape }) => ({
      entry,
      template: shape.template,
      fields,
    })),
  };
}

function templateFor(cuts: readonly ShapedCut[]): Template | undefined {
  return commonTemplate(counted(cuts.map(({ shape }) => shape)));
}

/** Equal shapes counted, the most frequent first. */
function counted(shapes: readonly Shape[]): CountedShape[] {
  const counts = new Map<Shape, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts]
    .map(([shape, count]) => ({ ...shape, count }))
    .sort((a, b) => b.count - a.count);
}

/** Each column's cells have a template of their own, empty cells aside. */
function rowTemplate(cuts: readonly ShapedCut[]): Template | undefined {
  const width = mostUsed(cuts.map(({ cut }) => cut.strands.length));
  if (width === undefined) return undefined;
  const rows = cuts.filter(({ cut }) => cut.strands.length === width);
  const columns: CountedShape[][] = Array.from({ length: width }, () => []);
  const seen = new Map<string, CountedShape & { count: number }>();
  for (const { template, count } of counted(rows.map(({ shape }) => shape))) {
    for (const [at, cell] of cellsIn(template).entries()) {
      if (cell.length === 0) continue;
      const name = `${at} ${printTemplate(cell)}`;
      const one = seen.get(name);
      if (one !== undefined) {
        one.count += count;
        continue;
      }
      const made = { ...shapeOf(cell), count };
      seen.set(name, made);
      columns[at]?.push(made);
    }
  }
  const cells = columns.map(
    (column) => commonTemplate(column.sort((a, b) => b.count - a.count)) ?? [],
  );
  return rowOf(cells);
}

/** What a map knows, or what is made and kept in it. */
function remember<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
