import type { Identifier } from '../identifiers/identifier.ts';
import { plainText } from '../scholarly/scholarly-text.ts';
import { withSubtitle } from '../scholarly/with-subtitle.ts';
import { ownValue } from '../text/json.ts';
import type { Range } from '../text/range.ts';
import { bibIdentifiers } from './bib-identifiers.ts';
import type { BibEntry, BibField } from './bibliography.ts';
import { decodeField } from './field-values.ts';
import { expandValue, type Macros } from './macros.ts';
import { type BibFile, type EntryNode, type FieldNode, fieldName } from './syntax-tree.ts';

/** What all entries of a file share. */
export interface Surroundings {
  readonly tree: BibFile;
  readonly macros: Macros;
  /** The first entry with exactly this key, or else with one that differs in case. */
  readonly entryOf: (key: string) => EntryView | undefined;
}

/** A field that is decoded when it is first read, because most fields of a large file never are. */
class FieldView implements BibField {
  readonly name: string;
  readonly node: FieldNode;
  readonly inheritedFrom?: string;
  readonly #surroundings: Surroundings;
  #raw: string | undefined;
  #value: string | undefined;

  constructor(name: string, node: FieldNode, surroundings: Surroundings, inheritedFrom?: string) {
    this.name = name;
    this.node = node;
    this.#surroundings = surroundings;
    if (inheritedFrom !== undefined) this.inheritedFrom = inheritedFrom;
  }

  get raw(): string {
    const { tree, macros } = this.#surroundings;
    this.#raw ??= expandValue(tree.text, this.node.value, macros);
    return this.#raw;
  }

  get value(): string {
    this.#value ??= decodeField(this.name, this.raw);
    return this.#value;
  }
}

/** A title that is shown with biblatex's subtitle. */
class TitleView extends FieldView {
  readonly #subtitle: FieldView;

  constructor(title: FieldView, subtitle: FieldView, surroundings: Surroundings) {
    super(title.name, title.node, surroundings);
    this.#subtitle = subtitle;
  }

  override get value(): string {
    return plainText(withSubtitle(super.value, this.#subtitle.value));
  }
}

/** An entry that another one inherits from. */
interface ParentLink {
  readonly via: 'xdata' | 'crossref';
  readonly parent: EntryView;
}

/** An entry whose fields and identifiers are computed when they are first read. */
export class EntryView implements BibEntry {
  readonly key: string;
  readonly type: string;
  readonly range: Range;
  readonly keyRange: Range;
  readonly node: EntryNode;
  readonly #surroundings: Surroundings;
  #ownFields: ReadonlyMap<string, FieldView> | undefined;
  #fields: ReadonlyMap<string, BibField> | undefined;
  #parents: readonly ParentLink[] | undefined;
  #identifiers: readonly Identifier[] | undefined;

  constructor(node: EntryNode, surroundings: Surroundings) {
    const { text } = surroundings.tree;
    this.keyRange = node.key ?? { start: node.open.end, end: node.open.end };
    this.key = text.slice(this.keyRange.start, this.keyRange.end);
    this.type = text.slice(node.type.start, node.type.end).toLowerCase();
    this.range = node.range;
    this.node = node;
    this.#surroundings = surroundings;
  }

  /** The fields of the entry itself. */
  get ownFields(): ReadonlyMap<string, FieldView> {
    this.#ownFields ??= this.#readOwnFields();
    return this.#ownFields;
  }

  get fields(): ReadonlyMap<string, BibField> {
    this.#fields ??= this.#withInherited();
    return this.#fields;
  }

  get identifiers(): readonly Identifier[] {
    this.#identifiers ??= bibIdentifiers((name) => this.fields.get(name)?.value);
    return this.#identifiers;
  }

  /** The existing entries that `xdata` and `crossref` name. */
  get parents(): readonly ParentLink[] {
    this.#parents ??= this.parentKeys().flatMap(({ via, key }) => {
      const parent = this.#surroundings.entryOf(key);
      return parent === undefined ? [] : [{ via, parent }];
    });
    return this.#parents;
  }

  /** The keys in `xdata` and `crossref`, in the order of inheritance. */
  parentKeys(): { readonly via: 'xdata' | 'crossref'; readonly key: string }[] {
    const keys: { via: 'xdata' | 'crossref'; key: string }[] = [];
    for (const via of ['xdata', 'crossref'] as const) {
      const list = this.ownFields.get(via)?.value ?? '';
      for (const key of via === 'xdata' ? list.split(',') : [list]) {
        if (key.trim() !== '') keys.push({ via, key: key.trim() });
      }
    }
    return keys;
  }

  #readOwnFields(): ReadonlyMap<string, FieldView> {
    const { text } = this.#surroundings.tree;
    const fields = new Map<string, FieldView>();
    for (const node of this.node.fields) {
      const name = fieldName(text, node);
      if (!fields.has(name)) fields.set(name, new FieldView(name, node, this.#surroundings));
    }
    const [title, subtitle] = [fields.get('title'), fields.get('subtitle')];
    if (title !== undefined && subtitle !== undefined) {
      fields.set('title', new TitleView(title, subtitle, this.#surroundings));
    }
    return fields;
  }

  #withInherited(): ReadonlyMap<string, BibField> {
    const own = this.ownFields;
    if (!own.has('crossref') && !own.has('xdata')) return own;
    const fields = new Map<string, BibField>(own);
    for (const { name, field, from } of inheritedFields(this)) {
      if (fields.has(name)) continue;
      fields.set(name, new FieldView(name, field.node, this.#surroundings, from.key));
    }
    return fields;
  }
}

/** A field that an entry inherits. */
interface Inherited {
  /** Its name in the entry: a parent's title is the child's book title. */
  readonly name: string;
  readonly field: FieldView;
  readonly from: EntryView;
}

/** More ancestors than a real bibliography has; keeps hostile chains linear. */
const MOST_ANCESTORS = 50;

/** More fields than the ancestors of a real entry have; keeps many children of one parent linear. */
const MOST_FIELDS = 200;

/** Types whose book title is the title of the parent (biblatex manual, appendix B). */
const PARTS_OF_BOOKS = new Set([
  'inproceedings',
  'conference',
  'incollection',
  'inbook',
  'bookinbook',
  'suppbook',
  'suppcollection',
]);
const PARTS_OF_JOURNALS = new Set(['article', 'suppperiodical']);

/**
 * Fields that are not inherited through `crossref`: those that biblatex excludes (manual, appendix B),
 * and those that identify or describe the parent, which would be wrong for its parts.
 */
const NOT_INHERITED = new Set(
  (
    'crossref xref xdata ids entryset entrysubtype execute label options presort related relatedoptions relatedstring ' +
    'relatedtype shorthand shorthandintro sortkey ' +
    'doi url urldate eprint eprinttype archiveprefix eprintclass primaryclass pmid pmcid abstract file keywords note annote timestamp'
  ).split(' '),
);

/**
 * The fields that an entry inherits through `xdata` (all, with their own names) and `crossref`
 * (renamed and filtered), nearest ancestors first. Cycles are followed once, and at most 200 fields
 * are read.
 */
function inheritedFields(entry: EntryView): Inherited[] {
  const found: Inherited[] = [];
  const seen = new Set<EntryView>([entry]);
  let fields = 0;
  const queue = entry.parents.map((link) => ({ ...link, isCrossref: link.via === 'crossref' }));
  for (const { parent, isCrossref } of queue) {
    if (seen.has(parent) || seen.size > MOST_ANCESTORS) continue;
    seen.add(parent);
    for (const [name, field] of parent.ownFields) {
      if (++fields > MOST_FIELDS) return found;
      const inherited = isCrossref ? crossrefName(entry.type, name) : xdataName(name);
      if (inherited !== undefined) found.push({ name: inherited, field, from: parent });
    }
    if (queue.length > MOST_ANCESTORS) continue;
    for (const link of parent.parents) {
      queue.push({ ...link, isCrossref: isCrossref || link.via === 'crossref' });
    }
  }
  return found;
}

/** `xdata` passes on all fields but itself. */
function xdataName(name: string): string | undefined {
  return name === 'xdata' ? undefined : name;
}

function crossrefName(type: string, name: string): string | undefined {
  if (NOT_INHERITED.has(name)) return undefined;
  const names: Readonly<Record<string, string>> = PARTS_OF_BOOKS.has(type)
    ? { title: 'booktitle', subtitle: 'booksubtitle', titleaddon: 'booktitleaddon' }
    : PARTS_OF_JOURNALS.has(type)
      ? { title: 'journaltitle', subtitle: 'journalsubtitle' }
      : {};
  return ownValue(names, name) ?? name;
}
