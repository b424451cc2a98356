import type { Catalog } from '../../catalog/catalog.ts';
import type { List } from '../../list/list.ts';
import { linkedMarkdown } from '../../list/source/linked-markdown.ts';
import { count, linesText, plural } from '../../text/plural.ts';
import type { Problem } from '../rule.ts';
import { lineOf } from './together.ts';

/** A page of fewer characters is no list in a form that the reader does not know. */
const SHORT_PAGE = 4000;
const FEW_LINKS = 6;
/** In the list of a .bib with so many entries, at least one in so many has a link. */
const MANY_IN_BIB = 20;
const LINKED_IN_BIB = 5;

/** Where to read on about what was not read. */
export const HELP =
  'The documentation (docs/reading.md of List Curator) describes how a list is read.';

/** What is said of a README in which no entry was found. */
export function noEntries({ reading: { unread }, source: file }: List, catalog: Catalog): Problem {
  const lines = linesText(unread.map(({ range }) => lineOf({ file, range })));
  if (file.text.trim() === '') {
    return {
      message: 'The file is empty. Add the list, or set the option readme to its file.',
      content: 'no-entries',
    };
  }
  const others = linkedMarkdown(file);
  const links =
    unread.length === 0
      ? `The README may be an index of other files${others.length === 0 ? '' : `, such as ${others.join(', ')}`}.`
      : `${count(unread.length, 'link')} to papers ${plural(unread.length, 'is', 'are')} in no entry: ${lines}.`;
  const size = catalog.bibliographies.reduce((sum, { entries }) => sum + entries.length, 0);
  const hasBib = size > 0;
  const addresses = file.text.split('://').length;
  // A page with hardly a link, of itself or beside so many bib entries, that describes a .bib is no
  // list that could not be read.
  const isShort = file.text.length < SHORT_PAGE && addresses <= FEW_LINKS;
  const isRest = size >= MANY_IN_BIB && addresses * LINKED_IN_BIB < size;
  const isAboutBib = isShort || (isRest && others.length === 0);
  if (hasBib && isAboutBib && unread.length === 0) {
    return {
      message:
        'The README has no entries, so only the bib entries are checked. If another file is the list, set the option readme to it.',
      severity: 'info',
      isNote: true,
      content: 'no-entries',
    };
  }
  return {
    message: `No entries found${hasBib ? ', so only the bib entries are checked' : ''}. ${links} If another file is the list, set the option readme to it. Otherwise, name the headings above the entries under "categories" in the configuration. ${HELP}`,
    content: 'no-entries',
  };
}
