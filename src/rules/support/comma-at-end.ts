import { insertion } from '../../text/text-edit.ts';
import { withoutTail } from '../../text/without-tail.ts';
import { atRemovals, type NameFault } from './name-fault.ts';
import { type Name, namesIn } from './names-in.ts';

/** `A. Moss`, as no family name begins. */
export const INITIALS_FIRST = /^(?:\p{Lu}\.[\s-]{0,3}){1,4}\p{L}{2}/u;
/** Words between those of a name that no person has. */
export const ORGANIZATION = /\b(?:of|for|on) /;

/** "Moss, and Hale, Ben": BibTeX 0.99d warns of the comma, and counts "others," as a person. */
export function commaAtEnd(plain: string): NameFault | undefined {
  const ranges = namesIn(plain).flatMap(({ text, start, range }) => {
    const bare = withoutTail(text, /[\s,]/);
    const end = start + text.length < plain.length ? range.end : start + text.length;
    const tail = { start: start + bare.length, end };
    return bare !== '' && plain.slice(tail.start, end).includes(',') ? [tail] : [];
  });
  if (ranges.length > 0 && ORGANIZATION.test(plain)) return unbraced(plain);
  const fault = {
    kind: 'comma at end',
    what: 'has a comma at the end of a name',
    todo: 'Remove the comma',
    safe: true,
  };
  // `Moss, B. Hale, and C. Fern` may be three persons.
  const [first] = ranges;
  if (first !== undefined && namesIn(plain).some(isOneOrTwo))
    return { ...fault, todo: 'Remove it, or write "and" for each comma', range: first, edits: [] };
  return atRemovals(fault, ranges);
}

/** `Moss, B. Hale,` */
function isOneOrTwo({ text, pieces }: Name): boolean {
  const isBeforeAnd = pieces.length > 1 && text.trimEnd().endsWith(',');
  return isBeforeAnd && INITIALS_FIRST.test(pieces.at(-1) ?? '');
}

/** `Academies of Sciences, Engineering, and Medicine`: BibTeX reads two persons. */
function unbraced(plain: string): NameFault {
  const start = plain.length - plain.trimStart().length;
  const end = plain.trimEnd().length;
  return {
    kind: 'organization',
    what: 'has the name of an organization, which BibTeX splits at "and"',
    todo: 'Write it in braces',
    range: { start, end },
    edits: [insertion(start, '{'), insertion(end, '}')],
  };
}
