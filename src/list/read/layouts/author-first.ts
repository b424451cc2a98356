import { EMPTY_FLAT } from '../../source/flat-text.ts';
import { readCitationText } from '../citation-text.ts';
import { citationFirst, type Draft, finish, readDraft } from '../draft.ts';
import { entryLinks } from '../entry-link.ts';
import { readFacts } from '../facts.ts';
import { paperUrl } from '../paper-url.ts';
import type { Parts } from '../parts.ts';
import { findTitle } from '../title.ts';
import type { Layout } from './layout.ts';

/**
 * `* Authors, Title, Venue, Year. [[Paper]](url)` on one line, or `* Name [[Paper]](url)` with the
 * citation in a child bullet: the first line is then a label, the child has the title.
 */
export const authorFirst: Layout = {
  name: 'author-first',
  fits: ({ kind, parts }) =>
    kind === 'item' && (citationFirst(parts) !== undefined || citedBelow(parts) !== undefined),
  read: ({ parts }) => citedBelow(parts) ?? readDraft(parts, 'author-first'),
};

/** The entry whose citation stands in its first child, below a label with the paper's link. */
function citedBelow(parts: Parts): Draft | undefined {
  const [first = EMPTY_FLAT] = parts.texts;
  if (paperUrl(entryLinks([parts.head])) === undefined || first === EMPTY_FLAT) return undefined;
  if (parts.head.links.length === 0 || paperUrl(entryLinks([first])) !== undefined)
    return undefined;
  if (findTitle(parts.head)?.style !== 'plain') return undefined;
  const child: Parts = { ...parts, head: first, texts: parts.texts.slice(1) };
  const cited = citationFirst(child);
  if (cited === undefined) {
    const people = readCitationText(first.text, { start: 0, end: first.text.length });
    const draft = people === undefined ? undefined : readDraft(parts, 'author-first');
    const facts = readFacts(child, [
      { flat: first, stretches: [{ start: 0, end: first.text.length }] },
    ]);
    return draft === undefined ? undefined : { ...draft, ...facts };
  }
  return finish(
    { ...child, texts: [parts.head, ...child.texts] },
    'author-first',
    cited.title,
    cited.tails,
    cited.facts,
  );
}
