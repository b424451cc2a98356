import { makeCitationKey } from '../../bibtex/citation-key.ts';
import { draftOfListEntry } from '../../catalog/draft-of-list-entry.ts';
import type { ListEntry } from '../../list/list.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';

/** A paper without a bib entry, as `sync` would write it. */
export interface ListedPaper {
  /** The entry type; `misc` where the list does not show which. */
  readonly type: string;
  readonly key: string;
  /** Persons in the form of BibTeX; absent where the list does not show with certainty who they are. */
  readonly author?: string | undefined;
  /** The venue that was read with certainty, without its year. */
  readonly venue?: string | undefined;
}

/**
 * What `sync` would write of a paper that only the list has.
 *
 * @param taken the keys in use, in lower case; that of the paper is added.
 */
export function listedPaper(entry: ListEntry, taken: Set<string>): ListedPaper {
  const { type, fields } = draftOfListEntry(entry)?.draft ?? {
    type: 'misc',
    fields: [
      { name: 'title', value: entry.title },
      { name: 'year', value: String(entry.year ?? '') },
    ],
  };
  const value = (...names: readonly string[]): string | undefined => {
    const field = fields.find(({ name }) => names.includes(name));
    return field && plainText(field.value);
  };
  const shown = entry.citation?.key?.replace(/[\s,{}()"#%\\~=']/g, '') ?? '';
  const isFree = shown !== '' && !taken.has(shown.toLowerCase());
  const key = isFree ? shown : makeCitationKey({ fields }, 'AuthorYear', taken);
  taken.add(key.toLowerCase());
  const venue = value('journal', 'booktitle', 'howpublished');
  return { type, key, author: value('author'), venue };
}
