import { isName } from '../list/read/words/people.ts';
import { isInvertedNames } from '../list/write/author-habit.ts';
import { ET_AL_AT_END } from '../text/et-al.ts';
import { NAME_SUFFIX, splitGiven, splitSuffix } from '../text/name-suffix.ts';
import { withoutTail } from '../text/without-tail.ts';

/** Marks of footnotes and equal contribution. */
const MARKS = /[*†‡§¶∗⋆^]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+/g;
const ORGANISATION =
  /\b(?:consortium|collaboration|research|team|group|labs?|laboratory|inc|ltd|foundation|institute|university)\b/i;
/** `A.`, `A. B.`, `A.-B.`, `AB` */
const INITIALS = /^(?:\p{Lu}\.?[\s-]*){1,4}$/u;
/** `Moss A`, `van Twigg AB`, as in medical journals. */
const FAMILY_FIRST = /^(\p{L}[\p{L}'’. -]*) (\p{Lu}{1,3})$/u;

/**
 * Authors as printed in a list, in the form of BibTeX. Supported are `Ada Moss, Bo Twigg et al.`,
 * `Moss, A., Twigg, B.`, `Moss A, Twigg B`, `Moss, Ada and Twigg, Bo`, and names separated by
 * semicolons. A part that is not a person's name is in braces, so that it is not split.
 *
 * @returns undefined if there is no name in the text.
 */
export function bibtexNames(printed: string): string | undefined {
  const text = printed.replace(MARKS, '').replace(/\s+/g, ' ').trim();
  const bare = withoutTail(text, /[\s.,]/);
  // Chinese has no space before it.
  const named = bare.replace(ET_AL_AT_END, '').replace(/等人?$/, '');
  const hasOthers = named !== bare;
  const people = peopleOf(withoutStops(hasOthers ? named : text));
  if (people.length === 0) return undefined;
  return [...people, ...(hasOthers ? ['others'] : [])].join(' and ');
}

/** Removes punctuation and a last "and"; `Moss A.` keeps its period. */
function withoutStops(text: string): string {
  const bare = withoutTail(text, /[\s,;.]/);
  const joined = withoutTail(bare.replace(/\band$/i, ''), /[\s,;]/);
  return /\b(?:\p{Lu}|[JS]r)$/u.test(joined) ? text.slice(0, joined.length + 1) : joined;
}

function peopleOf(text: string): string[] {
  const bySemicolon = /[;；]/.test(text);
  const parts = text
    .split(bySemicolon || isInvertedNames(text) ? /[;；]| (?:and|&) /i : /[,，、]| (?:and|&) /i)
    .map((part) => part.replace(/^(?:and|&)\s+/i, '').trim())
    .filter((part) => part !== '');
  const suffixes: (string | undefined)[] = [];
  const names: string[] = [];
  for (const part of parts) {
    // `Ada Moss, Jr., Bo Hale`
    const isSuffix = NAME_SUFFIX.test(part) && names.length > 0;
    const { rest, suffix } = isSuffix
      ? { rest: names.pop() ?? '', suffix: part }
      : splitSuffix(part);
    names.push(rest);
    suffixes[names.length - 1] = suffix;
  }
  if (!bySemicolon && names.length % 2 === 0 && names.every(isPairedInitial)) {
    return names.flatMap((family, at) =>
      at % 2 === 0 ? [inverted([family, suffixes[at + 1], names[at + 1]])] : [],
    );
  }
  const familyFirst =
    names.length > 1 &&
    names.every((name) => / [^\sa-z]{1,3}$/.test(name) && FAMILY_FIRST.test(name));
  return names.map((name, at) => {
    const [, family = '', initials = ''] = (familyFirst && FAMILY_FIRST.exec(name)) || [];
    if (family !== '') return inverted([family, suffixes[at], `${initials.split('').join('. ')}.`]);
    const suffix = suffixes[at];
    if (isPerson(name)) return suffix === undefined ? name : withSuffix(name, suffix);
    return `{${[name, suffix].join(' ').trim().replace(/[{}]/g, '')}}`;
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

function isPairedInitial(part: string, at: number): boolean {
  return at % 2 === 0 ? !INITIALS.test(part) : INITIALS.test(part);
}

/** A name without LaTeX, braces or `and`, which have a meaning in BibTeX. */
function isPerson(part: string): boolean {
  return isName(part.replace(',', ' ')) && !ORGANISATION.test(part) && !/[{}\\"]/.test(part);
}
