import { familyAndInitials } from '../../list/author-order.ts';
import { fold } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { NAME_PARTICLES } from '../../text/name-particles.ts';
import { NAME_SUFFIX } from '../../text/name-suffix.ts';
import { type Range, shifted } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { besideNames } from './beside-names.ts';
import { commaAtEnd, INITIALS_FIRST, ORGANIZATION } from './comma-at-end.ts';
import { groupName } from './group-name.ts';
import { initialsBehind } from './initials-behind.ts';
import { atEdits, atRemovals, type NameFault, rangeOfMatch } from './name-fault.ts';
import { type Name, namesIn } from './names-in.ts';
import { quote } from './naming.ts';
import { suffixEdits } from './suffix-edits.ts';

/** A name suffix, the only thing between two commas of one name. */
const SUFFIX = /^(?:jr|sr|junior|senior|[ivx]+|\d(?:st|nd|rd|th)|ph\.?\s?d|m\.?\s?d)\.?$/i;
/** `A.`, `A. B.`, `A.-B.` */
const INITIALS = /^(?:\p{Lu}\.[\s-]*){1,4}$/u;
const ET_AL = /\set\.?\s{0,9}al(?:ii|ia)?\.?$/i;
/** What separates names but "and" and a comma; a word only between two names in full. */
const SEPARATOR =
  /(?:[;；，、]|\\?&|(?<=\p{L}\.? \p{Lu}\p{L}{1,30} )(?:und|et|\/)(?= \p{Lu}[\p{L}.]{0,30} \p{Lu}))\s*(?:and\s+)?/giu;
const EMPTY_BETWEEN = /(?<=\s)and\s+(?=and\s)/gi;
const EMPTY_AT_START = /^\s*and(?:\s+|$)/gi;
const AND_AT_END = /\sand$/i;

/**
 * What is wrong with the names of an author or editor field, one fault of each kind.
 *
 * @param text the value between its delimiters.
 * @param printed the same names as the list prints them, where it does.
 */
export function nameFaults(text: string, printed?: string): NameFault[] {
  const plain = maskBraces(text);
  const faults = [
    splitName(plain),
    initialsBehind(plain),
    twoPersons(plain, printed) ?? commas(plain) ?? commaAtEnd(plain),
    etAl(plain, text),
    suffix(plain, text),
    emptyName(plain),
    separator(plain),
    othersWithin(plain),
    groupName(plain),
    ...besideNames(plain),
  ];
  return faults.flatMap((fault) => (fault === undefined ? [] : [fault]));
}

/** The text with `x` for what is in braces and for escaped characters, where nothing separates names. */
function maskBraces(text: string): string {
  if (!/[{}]/.test(text)) return text;
  let depth = 0;
  let masked = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '}') depth = Math.max(0, depth - 1);
    masked += depth > 0 || character === '}' || character === '{' ? 'x' : character;
    if (character === '{') depth++;
  }
  return masked;
}

function etAl(plain: string, text: string): NameFault | undefined {
  const braced = BRACED_REST.exec(text);
  const range = braced === null ? etAlRange(plain) : rangeOfMatch(braced);
  const fault = {
    kind: 'et al',
    what: `ends with "${braced?.[1] ?? 'et al.'}"${braced === null ? '' : ', which BibTeX takes for a person'}`,
    todo: 'Write "and others", which styles print in their own way',
    safe: true,
  };
  if (range !== undefined && namesIn(plain.slice(0, range.start)).some(isOfFullNames)) {
    const todo = 'Write "and" between the names, and "and others" at the end';
    return { ...fault, todo, safe: false, range, edits: [] };
  }
  return atEdits(fault, range === undefined ? [] : [{ range, text: ' and others' }]);
}

/** `Ada Moss, Ben Hale`: BibTeX reads one person where two may be meant. */
function isOfFullNames({ pieces }: Name): boolean {
  return pieces.length > 1 && pieces.every((one) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(one));
}

/** `and {others}`, which is a name in braces; `and 12 others`, `and ...` */
const BRACED_REST =
  /\sand\s{1,3}(\{{1,2}(?:others|et\.?\s{0,3}al\.?)\}{1,2}|\d{1,4}\s{1,3}(?:others|more)|\.{3}|…|\\l?dots)\s*$/i;

function suffix(plain: string, text: string): NameFault | undefined {
  const edits = suffixEdits(plain, text);
  const fault = {
    kind: 'suffix',
    what: 'has a suffix of a name where BibTeX takes it for a name of its own',
    todo: `Write ${quote(edits[0]?.text ?? '')}`,
    safe: true,
  };
  return atEdits(fault, edits);
}

/** `Moss, A. and others and Hale, B.` */
function othersWithin(plain: string): NameFault | undefined {
  const [first] = matchesOf(plain, /(?<=\sand\s{1,3}|^)others(?=\s{1,3}and\s)/gi).map(rangeOfMatch);
  if (first === undefined) return undefined;
  return {
    kind: 'others within',
    what: 'has "others" before other names, where BibTeX takes it for a person',
    todo: 'Write the names that are missing, or "and others" at the end',
    range: first,
    edits: [],
  };
}

/** The "et al." at the end, with the comma or "and" before it and the white space around it. */
function etAlRange(plain: string): Range | undefined {
  const match = ET_AL.exec(plain.trimEnd());
  if (match === null) return undefined;
  let before = plain.slice(0, match.index).trimEnd();
  if (AND_AT_END.test(before)) before = before.slice(0, -'and'.length).trimEnd();
  if (before.endsWith(',')) before = before.slice(0, -1).trimEnd();
  return { start: before.length, end: plain.length };
}

function emptyName(plain: string): NameFault | undefined {
  const whole = plain.trimEnd();
  const atEnd = AND_AT_END.test(whole)
    ? [{ start: whole.slice(0, -'and'.length).trimEnd().length, end: plain.length }]
    : [];
  const fault = {
    kind: 'empty name',
    what: 'has an "and" without a name on both sides',
    todo: 'Remove the "and", or add the name that is missing',
  };
  return atRemovals(fault, [
    ...matchesOf(plain, EMPTY_BETWEEN).map(rangeOfMatch),
    ...matchesOf(plain, EMPTY_AT_START).map(rangeOfMatch),
    ...atEnd,
  ]);
}

/** Names that `;` or `&` separate, or a word or mark of another language. */
function separator(plain: string): NameFault | undefined {
  const found = separators(plain, SEPARATOR).filter(
    ({ start, end, at }) =>
      // A semicolon that ends a character reference or the whole is no separator.
      start > 0 &&
      end < plain.length &&
      !/&#?\w+$/.test(plain.slice(Math.max(0, start - 9), start)) &&
      !/^\\?&#?\w{1,8};/.test(plain.slice(at, at + 12)),
  );
  const [separator = '&'] =
    /^(?:[;；，、/]|und|et)/i.exec(plain.slice(found[0]?.at ?? 0).trimStart()) ?? [];
  const fault = {
    kind: 'separator',
    what: `separates names with "${separator}", so BibTeX reads them as one`,
    todo: 'Write "and" between two names',
  };
  return atEdits(
    fault,
    found.map(({ start, end }) => ({ range: { start, end }, text: ' and ' })),
  );
}

/** `Moss and A. and Hale and B.`: an "and" between the family name and the initials of one person. */
function splitName(plain: string): NameFault | undefined {
  const names = separators(plain, /\sand(?=\s)\s*/gi);
  const parts = plain.split(/\sand\s/i).map((part) => part.trim());
  const alternate =
    parts.length % 2 === 0 &&
    parts.every((part, at) => (INITIALS.test(part) ? at % 2 === 1 : at % 2 === 0 && part !== ''));
  const odd = names.filter((_, at) => at % 2 === 0);
  const [first] = odd;
  if (!alternate || first === undefined || plain.includes(',')) return undefined;
  return {
    kind: 'split name',
    what: 'has an "and" between a family name and its initials, so BibTeX reads them as two people',
    todo: 'Write a comma there, as in "Moss, A. and Hale, B."',
    range: { start: 0, end: plain.trimEnd().length },
    edits: odd.map(({ start, end }) => ({ range: { start, end }, text: ', ' })),
  };
}

/** `Ada Moss`, not `Moss` or `Moss, Ada B.` */
const WHOLE_NAME = /\S\s+(?!\p{Lu}\.?$)\S+$/u;

/** `Ada Moss, Ben Hale`, which BibTeX reads as one person, where something shows that they are two. */
function twoPersons(plain: string, printed = ''): NameFault | undefined {
  if (plain.includes(';') || ORGANIZATION.test(plain) || etAlRange(plain) !== undefined) return;
  const listed = new Set(printed.split(/,|;| and | & /i).map(fold));
  const names = namesIn(plain).filter(({ pieces: [one] }) => one !== 'others');
  // One name with a comma, and others without.
  const isOdd =
    names.filter(({ pieces }) => pieces.length > 1).length === 1 &&
    names.some(({ pieces: [one = '', more] }) => more === undefined && /\s/.test(one));
  const found = names.find(({ text, pieces }) => {
    // "De los Reyes, Juan Carlos" is one person.
    const [first = ''] = text.trimStart().toLowerCase().split(/\s/, 1);
    const family = pieces[0]?.split(' ') ?? [];
    // So is "Moss III, Ada B."
    const hasSuffix = family.length > 1 && NAME_SUFFIX.test(family.at(-1) ?? '');
    if (pieces.length < 2 || NAME_PARTICLES.has(first) || hasSuffix) return false;
    // Where all names are inverted, so may those of the list be.
    const isAlone = names.length === 1 || isOdd;
    if (isAlone && pieces.every((piece) => /\s/.test(piece) && listed.has(fold(piece))))
      return true;
    if (pieces.length > 2) return false;
    return (
      pieces.every((piece) => INITIALS_FIRST.test(piece)) ||
      (isAlone && pieces.every((piece) => familyAndInitials(piece) !== undefined)) ||
      (isOdd && /,\s$/.test(text) && pieces.every((piece) => WHOLE_NAME.test(piece)))
    );
  });
  return (
    found && {
      kind: 'two persons',
      what: 'separates names with commas, so BibTeX reads them as one person',
      todo: 'Write "and" between two names',
      range: found.range,
      edits: commasToAnds(found),
    }
  );
}

/** Names that commas separate: more of them in one name than BibTeX allows. */
function commas(plain: string): NameFault | undefined {
  if (plain.includes(';') || etAlRange(plain) !== undefined) return undefined;
  const found = namesIn(plain).find(
    ({ text, pieces }) =>
      !text.includes('=') &&
      (pieces.length > 3 ||
        (pieces.length === 3 && !SUFFIX.test(pieces[1] ?? '') && !SUFFIX.test(pieces[2] ?? ''))),
  );
  if (found === undefined) return undefined;
  const { pieces, range } = found;
  return {
    kind: 'commas',
    what:
      pieces.length > 3
        ? `has a name with ${pieces.length - 1} commas, which BibTeX cannot split`
        : 'has a name with 2 commas, between which BibTeX expects a suffix ("Jr.", "III")',
    todo: 'Write "and" between two names',
    range,
    edits: pieces.every((piece) => /\S\s+\S/.test(piece)) ? commasToAnds(found) : [],
  };
}

/** An `and` for each comma; one at the end, before the last "and", goes. */
function commasToAnds({ text, start }: Name): TextEdit[] {
  return separators(text, /,\s*/g).map((found) => ({
    range: shifted(found, start),
    text: found.end < text.length ? ' and ' : ' ',
  }));
}

/** Separators with the white space before them too, and `at`, where the separator itself is. */
function separators(text: string, separator: RegExp): (Range & { readonly at: number })[] {
  return matchesOf(text, separator).map(({ 0: found, index }) => ({
    start: text.slice(0, index).trimEnd().length,
    end: index + found.length,
    at: index,
  }));
}
