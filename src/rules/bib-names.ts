import type { BibEntry, BibField } from '../bibtex/bibliography.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Problem, Rule } from './rule.ts';
import { fixIn } from './support/fix-in.ts';
import { NAME_FIELDS, type NameFault, nameFaults } from './support/name-faults.ts';
import { nameBibEntry } from './support/naming.ts';
import { oncePerHabit } from './support/once-per-habit.ts';
import { type Literal, ownField, wholeLiteral } from './support/own-fields.ts';

/** Names are written as BibTeX takes them apart. */
export const bibNames: Rule = {
  id: 'bib-names',
  severity: 'warning',
  fix: 'suggested',
  summary: 'Names are joined by "and", end with "and others", and are not all in capitals.',
  why: 'BibTeX splits names at "and" alone: with ";" or "&" between them ten authors become one with a strange name.',
  *check({ catalog, told }) {
    for (const { entries, source } of catalog.bibliographies) {
      const found = entries.flatMap((entry) =>
        faultsOf(entry, source, catalog.pairsOf(entry)[0]?.entry.authors),
      );
      for (const what of new Set(found.map((fault) => fault.what))) {
        const alike = found.filter((fault) => fault.what === what);
        yield* oncePerHabit(
          alike.map(({ problem }) => problem).filter(told),
          entries.length,
          (many) =>
            `The names of ${many} fields have one fault in common: each ${what}. Write "and" between two names, and "and others" for those left out.`,
        );
      }
    }
  },
};

/** The faults in all name fields of an entry. */
function faultsOf(entry: BibEntry, source: SourceFile, printed: string | undefined) {
  return [...NAME_FIELDS].flatMap((name) => {
    const field = ownField(entry, name);
    const literal = field === undefined ? undefined : wholeLiteral(field, source);
    if (field === undefined || literal === undefined) return [];
    return nameFaults(literal.text, name === 'author' ? printed : undefined).map((fault) => ({
      what: fault.what,
      problem: problemOf(entry, field, fault, literal, source),
    }));
  });
}

function problemOf(
  entry: BibEntry,
  { name }: BibField,
  { what, todo, range, edits, safe, style }: NameFault,
  { start }: Literal,
  file: SourceFile,
): Problem {
  const moved = (at: { readonly start: number; readonly end: number }) => ({
    start: start + at.start,
    end: start + at.end,
  });
  return {
    message: `The ${name} of ${nameBibEntry(entry)} ${what}. ${todo}.`,
    at: { file, range: moved(range) },
    entry,
    content: `${name} ${what}`,
    ...(style === true ? { severity: 'info' as const } : {}),
    ...fixIn(
      safe === true ? 'safe' : 'suggested',
      file,
      edits.map((edit) => ({ range: moved(edit.range), text: edit.text })),
    ),
  };
}
