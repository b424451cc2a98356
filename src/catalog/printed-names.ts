import { authorOrder, familyAndInitials, splitNames } from '../list/author-order.ts';
import { isName } from '../list/read/words/people.ts';
import { ET_AL_AT_END } from '../text/et-al.ts';
import { NAME_SUFFIX, splitGiven, splitSuffix } from '../text/name-suffix.ts';
import { withoutTail } from '../text/without-tail.ts';

/** Marks of footnotes and equal contribution. */
const MARKS = /[*†‡§¶∗⋆^]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+/g;
const ORGANISATION =
  /\b(?:consortium|collaboration|research|team|group|labs?|laboratory|inc|ltd|foundation|institute|university)\b/i;
/** What the names of people are written in, with a comma after the family name or a nickname between. */
const PERSON = /^(?!.* [ye] )(?:[\p{L}\p{M}'’.,·‐‑ -]|\(\p{L}+\) ?(?=\p{L}))+$/u;

/**
 * Authors as printed in a list, in the form of BibTeX. Supported are `Ada Moss, Bo Twigg et al.`,
 * `Moss, A., Twigg, B.`, `Moss A, Twigg B`, `Moss, Ada and Twigg, Bo`, and names separated by
 * semicolons. A part that is not a person's name is in braces, so that it is not split.
 *
 * @returns undefined if there is no name in the text.
 */
export function bibtexNames(printed: string): string | undefined {
  const text = withoutMarks(printed);
  const bare = withoutTail(text, /[\s.,]/);
  // Chinese has no space before it.
  const named = bare.replace(ET_AL_AT_END, '').replace(/等人?$/, '');
  const hasOthers = named !== bare;
  const people = peopleOf(withoutStops(hasOthers ? named : text));
  if (people.length === 0) return undefined;
  return [...people, ...(hasOthers ? ['others'] : [])].join(' and ');
}

/**
 * The same, where it is certain: each part is a person's name and shows which word is the family
 * name. `Moss, Ada` is one person or two.
 */
export function certainNames(printed: string): string | undefined {
  if (authorOrder(withoutMarks(printed)) === 'unclear') return undefined;
  const names = bibtexNames(printed);
  return names?.split(' and ').every((name) => PERSON.test(name)) ? names : undefined;
}

const withoutMarks = (printed: string): string =>
  printed
    .replace(MARKS, '')
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Removes punctuation and a last "and"; `Moss A.` keeps its period. */
function withoutStops(text: string): string {
  const bare = withoutTail(text, /[\s,;.]/);
  const joined = withoutTail(bare.replace(/\band$/i, ''), /[\s,;]/);
  return /\b(?:\p{Lu}|[JS]r)$/u.test(joined) ? text.slice(0, joined.length + 1) : joined;
}

function peopleOf(text: string): string[] {
  const order = authorOrder(text);
  const suffixes: (string | undefined)[] = [];
  const names: string[] = [];
  for (const part of splitNames(text, order)) {
    // `Ada Moss, Jr., Bo Hale`
    const isSuffix = NAME_SUFFIX.test(part) && names.length > 0;
    const { rest, suffix } = isSuffix
      ? { rest: names.pop() ?? '', suffix: part }
      : splitSuffix(part);
    names.push(rest);
    suffixes[names.length - 1] = suffix;
  }
  // How many names have their given names in a part of their own.
  const halved = order === 'paired' ? names.length : order === 'first-inverted' ? 2 : 0;
  return names.flatMap((name, at) => {
    if (at < halved) {
      const suffix = suffixes[at] ?? suffixes[at + 1];
      const whole = inverted([name, suffix, names[at + 1]]);
      return at % 2 === 1 ? [] : order === 'paired' ? whole : personOrGroup(whole);
    }
    const { family, initials = '' } = (order === 'family-first' && familyAndInitials(name)) || {};
    if (family !== undefined) return inverted([family, suffixes[at], dotted(initials)]);
    const suffix = suffixes[at];
    return personOrGroup(suffix === undefined ? name : withSuffix(name, suffix));
  });
}

/** `Moss, Jr., Ada` for `Ada Moss` and `Moss, Ada`. */
function withSuffix(name: string, suffix: string): string {
  const [last = '', ...first] = name.split(',');
  const parts =
    first.length > 0 ? { family: last, given: first.join(' ').trim() } : splitGiven(name);
  return inverted([parts?.family ?? name, suffix, parts?.given]);
}

function inverted(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

/** `A.`, `B. C.`, `J.-M.` for `A`, `BC`, `J-M`. */
function dotted(initials: string): string {
  const letters = initials.match(/-?\p{Lu}/gu) ?? [];
  return letters
    .map((letter) => `${letter}.`)
    .join(' ')
    .replaceAll(' -', '-');
}

/** A name, in braces where it is no person's, so that BibTeX does not split it. */
function personOrGroup(name: string): string {
  return isPerson(name) ? name : `{${name.replace(/[{}]/g, '')}}`;
}

/** A name without LaTeX, braces or `and`, which have a meaning in BibTeX. */
function isPerson(part: string): boolean {
  return isName(part.replaceAll(',', ' ')) && !ORGANISATION.test(part) && !/[{}\\"]/.test(part);
}
