import type { BibEntry } from '../../bibtex/bibliography.ts';
import type { Category } from '../../list/list.ts';
import { fold } from '../../text/fold.ts';

/** Fields in which people and reference managers name a work's category, the clearest first. */
const FIELDS = ['category', 'categories', 'keywords', 'groups'];

/**
 * The category that a bib entry names itself: in `category`, or as one of its `keywords` or
 * `groups`. Case, punctuation and emoji do not count; a heading or the path to it is accepted.
 *
 * @returns undefined when no field names a category, or one names several.
 */
export function categoryOfFields(
  { fields }: BibEntry,
  categories: readonly Category[],
): Category | undefined {
  const byName = new Map<string, Category[]>();
  for (const category of categories) {
    const names = new Set([fold(category.heading.text), fold(category.path.join(' '))]);
    for (const name of names) {
      if (name !== '') byName.set(name, [...(byName.get(name) ?? []), category]);
    }
  }
  for (const name of FIELDS) {
    const value = fields.get(name)?.value ?? '';
    const parts = [value, ...value.split(/[,;]/)].map(fold);
    const found = new Set(parts.flatMap((part) => byName.get(part) ?? []));
    const [only, second] = found;
    if (only !== undefined && second === undefined) return only;
  }
  return undefined;
}
