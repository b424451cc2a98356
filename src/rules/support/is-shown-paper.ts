import { isCertain } from '../../list/certain-facts.ts';
import type { ListEntry } from '../../list/list.ts';

/** A title of fewer words may be the name of a subject, a venue or a tool. */
const WORDS_OF_A_TITLE = 4;

/**
 * Whether an entry shows that it is a paper: by its citation key, its abstract, an identifier, a
 * fact that is certain, or else by a title of several words.
 */
export function isShownPaper(entry: ListEntry): boolean {
  const { kind, abstract, citation, identifiers, title } = entry;
  if (kind !== 'paper') return false;
  if (abstract !== undefined || citation !== undefined || identifiers.length > 0) return true;
  return (
    (['authors', 'year', 'venue'] as const).some((fact) => isCertain(entry, fact)) ||
    (title.match(/[\p{L}\p{N}]+/gu) ?? []).length >= WORDS_OF_A_TITLE
  );
}
