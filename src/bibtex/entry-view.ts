import type { Identifier } from '../identifiers/identifier.ts';
import type { Range } from '../text/range.ts';
import { bibIdentifiers } from './bib-identifiers.ts';
import type { BibEntry, BibField } from './bibliography.ts';
import { decodeField } from './field-values.ts';
import { inheritedFields } from './inheritance.ts';
import { expandValue, type Macros } from './macros.ts';
import type { BibFile, EntryNode, FieldNode } from './syntax-tree.ts';

/** What all entries of a file share. */
export interface Surroundings {
  readonly tree: BibFile;
  readonly macros: Macros;
  /** The first entry with a key, letters compared with case first, then without. */
  readonly entryOf: (key: string) => EntryView | undefined;
}

/** A field that is decoded when it is first asked for: most of a large file never is. */
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

/** An entry that another one inherits from. */
interface ParentLink {
  readonly via: 'xdata' | 'crossref';
  readonly parent: EntryView;
}

/** An entry whose fields and identifiers are worked out when they are first asked for. */
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

  /** The fields that stand in the entry itself. */
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

  /** The entries that `xdata` and `crossref` name, as far as they are there. */
  get parents(): readonly ParentLink[] {
    this.#parents ??= this.parentKeys().flatMap(({ via, key }) => {
      const parent = this.#surroundings.entryOf(key);
      return parent === undefined ? [] : [{ via, parent }];
    });
    return this.#parents;
  }

  /** The keys in `xdata` and `crossref`, in the order in which they are inherited from. */
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
      const name = text.slice(node.name.start, node.name.end).toLowerCase();
      if (!fields.has(name)) fields.set(name, new FieldView(name, node, this.#surroundings));
    }
    return fields;
  }

  #withInherited(): ReadonlyMap<string, BibField> {
    const own = this.ownFields;
    if (!own.has('crossref') && !own.has('xdata')) return own;
    const fields = new Map<string, BibField>(own);
    const inherited = inheritedFields<FieldView, EntryView>(this, (entry) => entry.parents);
    for (const { name, field, from } of inherited) {
      if (fields.has(name)) continue;
      fields.set(name, new FieldView(name, field.node, this.#surroundings, from.key));
    }
    return fields;
  }
}
