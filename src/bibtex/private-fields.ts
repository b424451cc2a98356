import type { BibEntryDraft } from './bib-entry-draft.ts';
import type { Bibliography } from './bibliography.ts';

/**
 * What BibDesk, JabRef, Mendeley and Zotero keep for their user: files, groups, marks, remarks and
 * dates (https://docs.jabref.org/finding-sorting-and-cleaning-entries/specialfields).
 */
const PRIVATE =
  /^(?:__markedentry|abstractnote|annote|bdsk-.*|comment(?:-.*)?|creationdate|date-(?:added|modified)|file|groups|keywords?|local-url|mendeley-.*|modificationdate|owner|printed|priority|qualityassured|ranking|rating|read|readstatus|relevance|timestamp|urldate)$/;

/**
 * A draft without the fields that only mean something in the reference manager it comes from, unless
 * an entry of the bibliographies has such a field, too.
 *
 * @returns the draft, and the names of the fields that it no longer has.
 */
export function withoutPrivateFields(
  draft: BibEntryDraft,
  bibliographies: readonly Pick<Bibliography, 'entries'>[],
) {
  const isPrivate = ({ name }: { readonly name: string }): boolean =>
    PRIVATE.test(name) &&
    !bibliographies.some(({ entries }) => entries.some(({ fields }) => fields.has(name)));
  return {
    draft: { ...draft, fields: draft.fields.filter((field) => !isPrivate(field)) },
    omitted: draft.fields.filter(isPrivate).map(({ name }) => name),
  };
}
