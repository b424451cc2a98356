/** What inheriting needs to know of an entry. */
export interface Heir<Field> {
  readonly type: string;
  readonly ownFields: ReadonlyMap<string, Field>;
}

/** One field as it comes to an heir. */
export interface Inherited<Field, Entry> {
  /** The name it has in the heir: a parent's title is the child's book title. */
  readonly name: string;
  readonly field: Field;
  readonly from: Entry;
}

/** More ancestors than a sound bibliography has; keeps chains made in bad faith linear. */
const MOST_ANCESTORS = 50;

/** More fields than the ancestors of a sound entry have; keeps crowds of heirs linear. */
const MOST_FIELDS = 200;

/** Parts of a collection, whose parent's title is their book title (biblatex manual, appendix B). */
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
 * Fields that do not pass through `crossref`: those that biblatex keeps back (manual, appendix B),
 * and those that name or describe one work, which would be false for each of its parts.
 */
const KEPT_BACK = new Set(
  (
    'crossref xref xdata ids entryset entrysubtype execute label options presort related relatedoptions relatedstring ' +
    'relatedtype shorthand shorthandintro sortkey ' +
    'doi url urldate eprint eprinttype archiveprefix eprintclass primaryclass pmid pmcid abstract file keywords note annote timestamp'
  ).split(' '),
);

/**
 * The fields an entry gets through `xdata` (all, under their own names) and `crossref` (renamed and
 * filtered), nearest ancestors first. Circles are walked once, and at most 200 fields are looked at.
 *
 * @param parentsOf the entries that an entry names, with the field that names them.
 */
export function inheritedFields<Field, Entry extends Heir<Field>>(
  entry: Entry,
  parentsOf: (
    entry: Entry,
  ) => readonly { readonly via: 'xdata' | 'crossref'; readonly parent: Entry }[],
): Inherited<Field, Entry>[] {
  const found: Inherited<Field, Entry>[] = [];
  const seen = new Set<Entry>([entry]);
  let fields = 0;
  const queue = parentsOf(entry).map((step) => ({
    ...step,
    heldByCrossref: step.via === 'crossref',
  }));
  for (const { parent, heldByCrossref } of queue) {
    if (seen.has(parent) || seen.size > MOST_ANCESTORS) continue;
    seen.add(parent);
    for (const [name, field] of parent.ownFields) {
      if (++fields > MOST_FIELDS) return found;
      const passed = heldByCrossref ? passedName(entry.type, name) : keptOnlyLinks(name);
      for (const heirName of passed) found.push({ name: heirName, field, from: parent });
    }
    if (queue.length > MOST_ANCESTORS) continue;
    for (const step of parentsOf(parent)) {
      queue.push({ ...step, heldByCrossref: heldByCrossref || step.via === 'crossref' });
    }
  }
  return found;
}

/** Through xdata every field passes but the link itself. */
function keptOnlyLinks(name: string): string[] {
  return name === 'xdata' ? [] : [name];
}

function passedName(type: string, name: string): string[] {
  if (KEPT_BACK.has(name)) return [];
  const rename: Readonly<Record<string, string>> | undefined = PARTS_OF_BOOKS.has(type)
    ? { title: 'booktitle', subtitle: 'booksubtitle', titleaddon: 'booktitleaddon' }
    : PARTS_OF_JOURNALS.has(type)
      ? { title: 'journaltitle', subtitle: 'journalsubtitle' }
      : undefined;
  if (rename !== undefined && Object.hasOwn(rename, name)) return [rename[name] ?? name];
  return [name];
}
