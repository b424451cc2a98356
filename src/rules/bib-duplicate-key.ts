import type { BibEntry } from '../bibtex/bibliography.ts';
import { count } from '../text/plural.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Habit, LocatedProblem, Problem, Rule } from './rule.ts';
import { isCopy, type Use } from './support/copied-entries.ts';
import { linesOfProblems, manyOf } from './support/habit.ts';
import { inEachFolder } from './support/in-each-folder.ts';
import { nameBibEntry, placeOfKey } from './support/naming.ts';

/** More entries with the key of an earlier one are one finding. */
const FEW = 2;
/** Files with more keys in common are versions of one, such as with long and short names. */
const MANY_IN_COMMON = 10;

/** Every citation key names one bib entry, across all .bib files of the list. */
export const bibDuplicateKey: Rule = {
  id: 'bib-duplicate-key',
  severity: 'error',
  fix: 'none',
  summary: 'No two bib entries have the same citation key, or keys that differ only in case.',
  why: 'BibTeX keeps the first entry and drops the others, so a citation may show another paper than the one meant; biber on some systems does not distinguish keys by case.',
  create: ({ catalog }) => inEachFolder(catalog, visitor),
};

function visitor(): ReturnType<typeof inEachFolder> {
  const first = new Map<string, Use>();
  const firstIgnoringCase = new Map<string, Use>();
  const copies: (readonly [Use, Use])[] = [];
  return {
    onBibEntry(entry, { source: file }) {
      if (entry.key === '') return undefined;
      const folded = entry.key.toLowerCase();
      const before = first.get(entry.key) ?? firstIgnoringCase.get(folded);
      if (!first.has(entry.key)) first.set(entry.key, { entry, file });
      if (before !== undefined) {
        if (!isCopy({ entry, file }, before)) return repeated({ entry, file }, before);
        copies.push([{ entry, file }, before]);
        return undefined;
      }
      firstIgnoringCase.set(folded, { entry, file });
      return undefined;
    },
    onEnd: () => copiesInFiles(copies),
  };
}

function copiesInFiles(copies: readonly (readonly [Use, Use])[]): LocatedProblem[] {
  const [first] = copies;
  if (first === undefined) return [];
  const [{ entry, file }, before] = first;
  const works = count(copies.length, 'bib entry', 'bib entries');
  return [
    {
      message: `${works} ${copies.length === 1 ? 'is' : 'are'} in several .bib files under one key, such as ${nameBibEntry(entry)}, also ${placeOfKey(before, file)}. Remove the copies if the files are used together.`,
      file,
      range: entry.keyRange,
      content: 'copies',
      severity: 'info',
      isNote: true,
    },
  ];
}

function repeated({ entry, file }: Use, first: Use): Problem {
  const { entry: before, file: beforeFile } = first;
  const place = placeOfKey(first, file);
  const same = entry.key === before.key;
  return {
    message: same
      ? `The citation key "${entry.key}" is already used ${place}. Give one of the two entries another key, or remove the copy.`
      : `The citation key "${entry.key}" differs only in case from "${before.key}" ${place}. Give one of the two entries another key.`,
    severity: same ? undefined : 'warning',
    habit: file === beforeFile ? sameKey(before) : sameFiles(file, beforeFile),
    related: [
      {
        file: beforeFile,
        range: before.keyRange,
        message: same ? 'the first entry with this key' : 'the key that differs only in case',
      },
    ],
  };
}

/** A key that is no key, such as "ref", is one mistake. */
function sameKey({ key }: BibEntry): Habit {
  return manyOf(`key ${key}`, FEW, (problems) => ({
    message: `The citation key "${key}" is used by ${problems.length + 1} entries, also on ${linesOfProblems(problems)}. Give each its own key.`,
  }));
}

function sameFiles(file: SourceFile, before: SourceFile): Habit {
  return manyOf(`files ${before.path}`, MANY_IN_COMMON, (problems) => ({
    message: `${problems.length} citation keys of ${file.path} are those of other entries in ${before.path}. If the two are versions of one file, name one of them under "bib" in the configuration; otherwise give the entries keys of their own.`,
    severity: 'warning',
  }));
}
