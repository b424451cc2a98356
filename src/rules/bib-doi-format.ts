import type { BibEntry, BibField } from '../bibtex/bibliography.ts';
import {
  bareDoi,
  hasMoreThanDoi,
  isNeverRegistered,
  mayBeOneWork,
  parseDoi,
  parseShortDoi,
} from '../identifiers/doi.ts';
import { idOf } from '../identifiers/identifier.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';
import { oddCharacters } from '../identifiers/odd-characters.ts';
import { isPreprintDoi } from '../identifiers/preprint-servers.ts';
import { withoutHidden } from '../text/hidden-characters.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Habit, Problem, Rule } from './rule.ts';
import { cosmeticHabit } from './support/habit.ts';
import { nameBibEntry, quote } from './support/naming.ts';
import {
  countFields,
  holdsSeveral,
  ownField,
  valueEdit,
  valueRange,
} from './support/own-fields.ts';

const BEGINS_WITH_DOI = /^(?:https?:\/\/[a-z.]{1,20}\/)?10\.\d{4,9}\//i;

/** The `doi` field contains a bare DOI. */
export const bibDoiFormat: Rule = {
  id: 'bib-doi-format',
  severity: 'warning',
  fix: 'safe',
  summary: 'Every doi field contains a bare DOI, such as 10.1000/182.',
  why: 'Styles put https://doi.org/ before the value, so an address in the field becomes a broken link.',
  create: () => ({
    onField: {
      doi(field, entry, { source, entries }) {
        const problem = field.value === '' ? undefined : problemOf(entry, field, source);
        if (problem === undefined) return otherInUrl(entry, field);
        return problem.fix === undefined ? problem : { ...problem, habit: dressed(entries) };
      },
    },
  }),
};

/** JSTOR gives articles DOIs besides those of their publishers. */
const ARCHIVE = '10.2307/';

/** The doi and the address name two works; a preprint has a DOI besides that of its publication. */
function otherInUrl(entry: BibEntry, field: BibField): Problem | undefined {
  const url = ownField(entry, 'url');
  const linked = idOf(identifiersOfUrl(url?.value ?? ''), 'doi');
  const own = idOf(entry.identifiers, 'doi');
  if (linked === undefined || own === undefined || url === undefined) return undefined;
  if ([own, linked].some((one) => isPreprintDoi(one) || one.startsWith(ARCHIVE))) return undefined;
  const doi = parseDoi(field.value)?.toLowerCase() ?? '';
  if (doi === '' || mayBeOneWork(doi, linked)) return undefined;
  return {
    message: `The doi of ${nameBibEntry(entry)} is ${quote(field.value)}, but its url leads to the DOI ${linked}. Correct the one that belongs to another work.`,
    content: `two ${doi} ${linked}`,
    related: [{ range: url.node.range, message: 'the url' }],
  };
}

function dressed(entries: readonly BibEntry[]): Habit {
  return cosmeticHabit(
    () => countFields(entries, 'doi'),
    (many, all) =>
      `${many} of ${all} doi fields contain more than the bare DOI, most of them an address. Remove the rest, such as "https://doi.org/".`,
  );
}

function problemOf(entry: BibEntry, field: BibField, file: SourceFile): Problem | undefined {
  const { value } = field;
  const content = value;
  const name = nameBibEntry(entry);
  if (holdsSeveral(value, BEGINS_WITH_DOI, /10\.\d{4,9}\/./)) {
    const message = `The doi of ${name} contains more than one DOI, ${quote(value)}. Keep the one of this work.`;
    return { message, content };
  }
  const doi = parseDoi(value) ?? parseShortDoi(value);
  if (doi === undefined) return noDoi(name, field, file);
  const [odd] = oddCharacters(value);
  // What is invisible is for hidden-text.
  const shown = withoutHidden(value);
  if (shown !== value && bareDoi(shown) === shown) return undefined;
  if (isNeverRegistered(doi)) {
    const message = `The doi of ${name} is ${quote(value)}. The prefix 10.5555 is for tests and never registered. ACM's library shows such names for papers without a DOI. Remove the field, or move the address of the page to url.`;
    return { message, content };
  }
  const bare = bareDoi(value);
  if (hasMoreThanDoi(value)) {
    const message = `The doi of ${name}, ${quote(value)}, contains more than a DOI. Write "${bare}", and move the rest to note.`;
    return { message, content };
  }
  if (bare === value) return undefined;
  const edit = editFor(field, file, doi);
  return {
    message:
      odd === undefined
        ? `The doi of ${name} is ${quote(value)}. Write the bare DOI, "${bare}".`
        : `The doi of ${name}, ${quote(value)}, contains ${odd}. Write the bare DOI, "${bare}".`,
    content,
    fix: edit && { kind: 'safe', edits: [edit] },
  };
}

function noDoi(name: string, field: BibField, file: SourceFile): Problem {
  const { value } = field;
  const elsewhere = idOf(identifiersOfUrl(value), 'doi');
  if (elsewhere === undefined) {
    const message = `The doi of ${name} is ${quote(value)}, which is not a DOI. Write the DOI, which begins with "10.", or move the value to url or note.`;
    return { message, content: value, severity: 'error' };
  }
  const edit = valueEdit(field, file, elsewhere);
  return {
    message: `The doi of ${name} is the address ${quote(value)}. Write the bare DOI, "${elsewhere}".`,
    content: value,
    fix: edit && { kind: 'suggested', edits: [edit] },
  };
}

/** Cuts what surrounds the DOI; nothing where the same DOI would not stay. */
function editFor(field: BibField, source: SourceFile, doi: string): TextEdit | undefined {
  const { start, end } = valueRange(field, source);
  const written = source.text.slice(start, end);
  // LaTeX's escapes stay where nothing else is the matter.
  const text = bareDoi(written);
  const read = parseDoi(text) ?? parseShortDoi(text);
  return read === doi && !/[{}"\s]/.test(text) ? valueEdit(field, source, text) : undefined;
}
