import type { BibEntry, BibField } from '../bibtex/bibliography.ts';
import { bareDoi, doiAddress, hasMoreThanDoi, parseDoi } from '../identifiers/doi.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Habit, Problem, Rule } from './rule.ts';
import { cosmeticHabit, linesOfProblems, manyOf } from './support/habit.ts';
import { nameBibEntry, quote } from './support/naming.ts';
import { countFields, holdsSeveral, valueEdit } from './support/own-fields.ts';

/** Braces around the whole, which every program removes. */
const BRACED = /^\{([^{}]*)\}$/;
/** `description:address:type`, with a backslash before the colons of the address. */
const JABREF_LINK = /^[^:]{0,200}:(https?\\:.{1,2000}):URL$/is;
/** More addresses with one fault are one finding. */
const MANY = 3;
const SCHEME = /^(?:https?|ftps?):\/\/[^\s/]/i;
/** An address without its scheme: a host with a known kind of ending, and maybe a path. */
const NO_SCHEME =
  /^(?:www\.[^\s/?#]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|edu|gov|io|ai|dev|info|eu|uk|de|fr|cn|jp))(?:[/?#]\S*)?$/i;

/** The url of a bib entry is a web address. */
export const bibUrlFormat: Rule = {
  id: 'bib-url-format',
  severity: 'warning',
  fix: 'suggested',
  summary: 'Every url field contains one valid web address.',
  why: 'Styles turn the value into a link. With a backslash or a space in it, or without https://, the link does not work.',
  create: () => ({
    onField: {
      url(field, entry, { source, entries }) {
        return field.raw.trim() === '' ? undefined : problemOf(entry, field, source, entries);
      },
    },
  }),
};

function escaped(entries: readonly BibEntry[]): Habit {
  return cosmeticHabit(
    () => countFields(entries, 'url'),
    (many, all) =>
      `${many} of ${all} url fields contain LaTeX, such as \\_ or \\url{}. Write the addresses as in a browser.`,
  );
}

/** What is wrong with an address, and what it should be where that is known. */
interface Fault {
  /** Names the fault across runs, whatever its words. */
  readonly kind: string;
  readonly what: string;
  readonly todo: string;
  readonly right?: string | undefined;
  readonly severity?: 'info';
}

function sameFault({ kind, what, todo }: Fault): Habit {
  return manyOf(kind, MANY, (problems) => ({
    message: `${problems.length} url fields have a value like ${quote(problems[0]?.content ?? '')}, ${what}: ${linesOfProblems(problems)}. ${todo}.`,
  }));
}

function problemOf(
  entry: BibEntry,
  field: BibField,
  file: SourceFile,
  entries: readonly BibEntry[],
): Problem | undefined {
  const raw = bareUrl(field.raw);
  const fault = urlFault(field.raw, field.value);
  if (fault === undefined) return undefined;
  const { what, todo, right, severity } = fault;
  return {
    message: `The url of ${nameBibEntry(entry)} is ${quote(raw)}, ${what}. ${todo}.`,
    content: raw,
    severity,
    fix: replaced(field, file, right),
    habit: severity === 'info' ? escaped(entries) : sameFault(fault),
  };
}

const bareUrl = (raw: string): string => raw.trim().replace(BRACED, '$1').trim();

/**
 * What is wrong with the value of a url field.
 *
 * @param plain the address without LaTeX around and in it.
 */
export function urlFault(written: string, plain: string): Fault | undefined {
  const raw = bareUrl(written);
  const linked = JABREF_LINK.exec(raw)?.[1]?.replaceAll('\\:', ':');
  if (linked !== undefined) {
    const todo = `Write the address alone, such as "${linked}"`;
    return { kind: 'file link', what: 'which is a file link of JabRef', todo, right: linked };
  }
  if (plain !== raw && SCHEME.test(plain) && !/\s/.test(plain)) {
    // What LaTeX leaves is not the address.
    const right = /[\\$]/.test(plain) ? undefined : plain;
    const todo = `Write it as in a browser${right === undefined ? '' : `, "${right}"`}`;
    return { kind: 'latex', what: 'which contains LaTeX', todo, right, severity: 'info' };
  }
  const [, marked] = /^<([^<>\s]{1,2000})>$/.exec(raw) ?? [];
  if (marked !== undefined && SCHEME.test(marked)) {
    const todo = 'Remove "<" and ">"';
    return { kind: 'brackets', what: 'which is in angle brackets', todo, right: marked };
  }
  if (holdsSeveral(raw, /^(?:https?:\/\/|www\.)/i, /(?:https?:\/\/|www\.)./i)) {
    return { kind: 'several', what: 'which is more than one address', todo: 'Keep one of them' };
  }
  if (/^https?:\/\/https?:/i.test(raw)) {
    const once = raw.replace(/^https?:\/\/(?=https?:\/\/)/i, '');
    const right = SCHEME.test(once) ? once : undefined;
    return { kind: 'twice', what: 'which begins twice', todo: 'Remove one "https://"', right };
  }
  if (SCHEME.test(raw)) {
    if (/\s/.test(raw)) {
      const todo = 'Remove them, or the text after the address';
      return { kind: 'spaces', what: 'which contains spaces', todo };
    }
    return URL.canParse(raw)
      ? undefined
      : { kind: 'unreadable', what: 'which no browser can read', todo: 'Copy it again' };
  }
  if (NO_SCHEME.test(raw)) {
    const todo = 'Begin it with "https://"';
    return { kind: 'no scheme', what: 'which has no "https://"', todo, right: `https://${raw}` };
  }
  if (parseDoi(raw) !== undefined) {
    const todo = 'Move it to doi, or write its address';
    const right = hasMoreThanDoi(raw) ? undefined : doiAddress(bareDoi(raw));
    return { kind: 'doi', what: 'which is a DOI', todo, right };
  }
  const todo = 'Write one that begins with "https://", or remove it';
  return { kind: 'no address', what: 'which is not a web address', todo };
}

function replaced(field: BibField, file: SourceFile, right: string | undefined): Problem['fix'] {
  if (right === undefined || /[{}"\s]/.test(right)) return undefined;
  const edit = valueEdit(field, file, right);
  return edit && { kind: 'suggested', edits: [edit] };
}
