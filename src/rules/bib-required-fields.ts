import { keysOfParents } from '../bibtex/bib-entry-draft.ts';
import type { BibEntry, Bibliography } from '../bibtex/bibliography.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { lazy } from '../text/memo.ts';
import { listText, plural } from '../text/plural.ts';
import type { Problem, Rule } from './rule.ts';
import { linesOfProblems, manyOf } from './support/habit.ts';
import { nameBibEntry } from './support/naming.ts';
import { isPreprint, meantType, REQUIRED_FIELDS } from './support/required-fields.ts';

/** More entries of a type that lack the same fields are one finding. */
const FEW = 3;

/** Every bib entry has the fields without which it cannot be cited. */
export const bibRequiredFields: Rule = {
  id: 'bib-required-fields',
  severity: 'warning',
  fix: 'none',
  summary: 'Every bib entry has the fields that its type needs.',
  why: 'BibTeX prints an incomplete reference and warns only in a log; readers of the paper see the gap.',
  create({ catalog }) {
    const volumes = lazy(() => typesOfVolumes(catalog));
    const isVolume = (entry: BibEntry, { source }: Bibliography): boolean =>
      !entry.fields.has('title') &&
      !entry.fields.has('author') &&
      volumes().has(`${source.path} ${entry.type}`);
    return {
      onBibEntry: (entry, bibliography) =>
        isVolume(entry, bibliography) ? undefined : problemOf(entry, bibliography),
    };
  },
};

/** The types of the entries that others inherit from, by file. */
function typesOfVolumes({ bibliographies }: Catalog): ReadonlySet<string> {
  const parents = keysOfParents(bibliographies);
  return new Set(
    bibliographies.flatMap(({ source, entries }) =>
      entries.flatMap(({ key, type }) =>
        parents.has(key.toLowerCase()) ? `${source.path} ${type}` : [],
      ),
    ),
  );
}

function problemOf(entry: BibEntry, bibliography: Bibliography): Problem | undefined {
  const meant = meantType(entry.type);
  if (meant !== undefined) {
    return {
      message: `${nameBibEntry(entry)} has the unknown type @${entry.type}. Did you mean @${meant}?`,
      content: entry.type,
    };
  }
  const missing = missingFields(entry);
  if (missing.length === 0 || isBroken(entry, bibliography)) return undefined;
  const misplaced = otherContainer(entry, missing);
  if (misplaced !== undefined) return misplaced;
  const names = listText(missing.map((alternatives) => alternatives.join(' or ')));
  const fields = `the ${plural(missing.length, 'field', 'fields')} ${names}`;
  const it = plural(missing.length, 'it', 'them');
  return {
    message: `${nameBibEntry(entry)} lacks ${fields}, which entries of type @${entry.type} need to be cited. Add ${it}.`,
    content: names,
    isLack: true,
    severity: missing.some(([name]) => name === 'title' || name === 'author') ? 'error' : undefined,
    habit: manyOf(`${entry.type} ${names}`, FEW, (problems) => ({
      message: `${problems.length} entries of type @${entry.type} lack ${fields}, which they need to be cited: ${linesOfProblems(problems)}. Add ${it}.`,
      isLack: true,
    })),
  };
}

/** The types whose place of publication is easily given under the name that the other needs. */
const CONTAINERS: ReadonlyMap<string, { readonly field: string; readonly type: string }> = new Map([
  ['booktitle', { field: 'journal', type: 'article' }],
  ['journal', { field: 'booktitle', type: 'inproceedings' }],
]);

/** An entry that lacks only its journal or proceedings, and has them under the name of the other. */
function otherContainer(
  entry: BibEntry,
  missing: readonly (readonly string[])[],
): Problem | undefined {
  const [[needed = ''] = [], ...more] = missing;
  const other = CONTAINERS.get(needed);
  if (other === undefined || more.length > 0) return undefined;
  if ((entry.fields.get(other.field)?.value ?? '').trim() === '') return undefined;
  return {
    message: `${nameBibEntry(entry)} has the field ${other.field} in place of ${needed}, which entries of type @${entry.type} need to be cited. Change the type to @${other.type}, or rename the field.`,
    content: needed,
    isLack: true,
  };
}

/** The required fields an entry lacks, each as the alternatives that would do. */
function missingFields(entry: BibEntry): readonly (readonly string[])[] {
  const required = REQUIRED_FIELDS.get(entry.type);
  if (required === undefined) return [];
  const has = (name: string): boolean => (entry.fields.get(name)?.value ?? '').trim() !== '';
  const preprint = isPreprint(entry);
  const isPart = hasUnknownParent(entry);
  return required
    .filter(({ fields }) => !fields.some(has))
    .filter(({ container }) => !(container === true && preprint))
    .filter(({ fields }) => !isPart || fields.includes('author') || fields.includes('title'))
    .map(({ fields, shown }) => fields.slice(0, shown));
}

/** Whether an entry has a syntax error among its fields, behind which its fields are not read. */
function isBroken({ range, keyRange }: BibEntry, { diagnostics }: Bibliography): boolean {
  return diagnostics.some(
    ({ severity, range: { start } }) =>
      severity === 'error' && start > keyRange.end && start <= range.end,
  );
}

/** Whether an entry names a parent that is not in its file: the fields of that one are not known. */
function hasUnknownParent({ fields }: BibEntry): boolean {
  if (!fields.has('crossref') && !fields.has('xdata')) return false;
  return [...fields.values()].every(({ inheritedFrom }) => inheritedFrom === undefined);
}
