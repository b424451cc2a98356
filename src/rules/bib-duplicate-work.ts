import { type BibEntry, NOT_WORKS, yearOfFields } from '../bibtex/bibliography.ts';
import { parseNames } from '../bibtex/names.ts';
import { mayBeVersions } from '../catalog/same-work.ts';
import { foldTitle, titleKey } from '../catalog/title-key.ts';
import { type IdentifierKind, identifierKey, identifierText } from '../identifiers/identifier.ts';
import { isPreprintDoi } from '../identifiers/preprint-servers.ts';
import { fold } from '../text/fold.ts';
import { addTo } from '../text/group-by.ts';
import { compact } from '../text/json.ts';
import { memo } from '../text/memo.ts';
import { similarity } from '../text/similarity.ts';
import type { LocatedProblem, Problem, Rule } from './rule.ts';
import { copiedEntries, type Use } from './support/copied-entries.ts';
import { earlierWorks } from './support/earlier-works.ts';
import { linesOfProblems, manyOf } from './support/habit.ts';
import { inEachFolder } from './support/in-each-folder.ts';
import { nameBibEntry, placeOfKey } from './support/naming.ts';
import { isPreprint } from './support/required-fields.ts';
import { wordDifference } from './support/word-difference.ts';

/** Titles as alike as this are one, but for a typing error or a subtitle. */
const ALIKE = 0.8;
/** Shorter titles, such as "Introduction", belong to many works. */
const SHORTEST_TITLE = 15;
/** Words with so many letters may differ by a typing error. */
const LONG_WORD = 5;
/** A preprint may be this many years older than its publication. */
const PREPRINT_YEARS = 2;
/** Types whose entries may share the DOI of the book they are in. */
const PARTS = new Set(['inbook', 'incollection', 'inproceedings', 'conference', 'bookinbook']);

/** Every work has one bib entry, whatever its citation key. */
export const bibDuplicateWork: Rule = {
  id: 'bib-duplicate-work',
  severity: 'warning',
  fix: 'none',
  summary:
    'No two bib entries are the same work, by identifier or by title, first author and year.',
  why: 'A paper with two bib entries may be cited twice in one reference list, and one of the two becomes outdated.',
  create: ({ catalog }) => inEachFolder(catalog, visitor),
};

function visitor(): ReturnType<typeof inEachFolder> {
  const byIdentifier = new Map<string, Use>();
  const byTitle = new Map<string, Use[]>();
  const uses: Use[] = [];
  const isCopy = copiedEntries();
  return {
    onBibEntry(entry, { source: file }) {
      const use = { entry, file };
      if (NOT_WORKS.has(entry.type) || isCopy(use)) return undefined;
      const problem = sameIdentifier(use, byIdentifier) ?? sameTitle(use, byTitle);
      if (problem === undefined) uses.push(use);
      return problem;
    },
    onEnd: () => likelyCopies(uses),
  };
}

/** Looks an entry up by its identifiers, and adds it for the later ones. */
function sameIdentifier(use: Use, known: Map<string, Use>): Problem | undefined {
  let problem: Problem | undefined;
  for (const identifier of use.entry.identifiers) {
    const key = identifierKey(identifier);
    const before = known.get(key);
    if (before === undefined) known.set(key, use);
    else problem ??= sharedIdentifier(use, before, identifierText(identifier));
  }
  return problem;
}

function sharedIdentifier(use: Use, before: Use, named: string): Problem | undefined {
  if (use.entry.key === before.entry.key) return undefined;
  const [title, titleBefore] = [use, before].map(({ entry }) =>
    foldTitle(entry.fields.get('title')?.raw ?? ''),
  );
  const alike =
    (similarity(title ?? '', titleBefore ?? '') >= ALIKE || sharesWords(use, before)) &&
    !haveOtherFacts(use.entry, before.entry);
  if (!alike && [use, before].some(({ entry }) => PARTS.has(entry.type))) return undefined;
  const { place, where } = placeOf(use, before);
  return {
    message: alike
      ? `${nameBibEntry(use.entry)} is the same work as ${nameBibEntry(before.entry)} ${where}: both have the ${named}. Keep one of the two entries.`
      : `${nameBibEntry(use.entry)} has the ${named}, as ${nameBibEntry(before.entry)} ${where} has under another title or author. Keep one of the two if they are the same work, or correct the one that is wrong.`,
    ...place,
    content: named,
    severity: alike && named.startsWith('DOI') ? 'error' : undefined,
    // An identifier that a program filled in belongs to none of many.
    habit: alike
      ? undefined
      : manyOf(named, 1, (problems) => ({
          message: `${problems.length + 1} entries under different titles have the ${named}: ${nameBibEntry(before.entry)} ${where}, and ${linesOfProblems(problems)}. Correct those that are wrong.`,
        })),
  };
}

/** Whether both name a first author and a year, and neither agrees. */
function haveOtherFacts(a: BibEntry, b: BibEntry): boolean {
  const [author, other] = [a, b].map(firstAuthor);
  const [year, otherYear] = [a, b].map(({ fields }) => yearOfFields(fields));
  const isOtherAuthor = author !== '' && other !== '' && author !== other;
  return isOtherAuthor && year !== undefined && otherYear !== undefined && year !== otherYear;
}

/** Whether one of two titles begins with the other, as a title with a subtitle does. */
function sharesWords(use: Use, before: Use): boolean {
  const [a = '', b = ''] = [use, before].map(({ entry }) =>
    titleKey(entry.fields.get('title')?.raw ?? ''),
  );
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

/** Looks an entry up by its title, and adds it for the later ones. */
function sameTitle(use: Use, known: Map<string, Use[]>): Problem | undefined {
  const title = titleKey(use.entry.fields.get('title')?.raw ?? '');
  if (title.length < SHORTEST_TITLE) return undefined;
  const same = known.get(title)?.find((one) => isSameWork(use.entry, one.entry));
  addTo(known, title, use);
  if (same === undefined) return undefined;
  const { place, where } = placeOf(use, same);
  const [year, other] = [use, same].map(({ entry }) => yearOfFields(entry.fields));
  const [facts, more] =
    year === other
      ? ['title, first author and year', '']
      : ['title and first author', ', and one of them is a preprint'];
  return {
    message: `${nameBibEntry(use.entry)} has the ${facts} of ${nameBibEntry(same.entry)} ${where}${more}. Keep one of the two entries, if they are the same work.`,
    ...place,
    content: `title ${title}`,
    // One may be the journal's version of what the other presents at a conference.
    severity:
      use.entry.type !== same.entry.type && !isPreprint(use.entry) && !isPreprint(same.entry)
        ? 'info'
        : undefined,
  };
}

/** Whether two titles differ in a few letters of one long word: "Part I" and "Part II" are two works. */
function isMistyped(a: string, b: string): boolean {
  const { left = [], right = [] } = wordDifference(a, b) ?? {};
  const [ours, theirs] = [left[0]?.folded ?? '', right[0]?.folded ?? ''];
  return (
    left.length === 1 &&
    right.length === 1 &&
    Math.min(ours.length, theirs.length) >= LONG_WORD &&
    !/\d/.test(ours + theirs) &&
    similarity(ours, theirs) >= ALIKE
  );
}

function titleOf({ entry }: Use): string {
  return entry.fields.get('title')?.value ?? '';
}

/** A preprint and its publication under titles or years that differ a little, and mistyped titles. */
function likelyCopies(uses: readonly Use[]): LocatedProblem[] {
  const works = uses.map((use) => ({
    use,
    title: titleOf(use),
    foldedTitle: foldTitle(titleOf(use)),
    isPreprint: isPreprint(use.entry) && !isPublished(use.entry),
    ...compact({ year: yearOfFields(use.entry.fields) }),
  }));
  type Work = (typeof works)[number];
  const isNear = (a: Work, b: Work): boolean =>
    a.year === b.year &&
    Math.min(a.title.length, b.title.length) >= SHORTEST_TITLE &&
    isSameWork(a.use.entry, b.use.entry) &&
    isMistyped(a.title, b.title);
  const copies = earlierWorks(
    works,
    (a, b) => mayBeVersions(a, b, () => haveOneAuthor(a.use.entry, b.use.entry)) || isNear(a, b),
  );
  return copies.map(({ work, earlier }) => {
    const { use, title } = work;
    const { place, where } = placeOf(use, earlier.use);
    const [name, other] = [use, earlier.use].map(({ entry }) => nameBibEntry(entry));
    const [what, content] = isNear(work, earlier)
      ? [
          `has the first author and year of ${other} ${where}, and its title but for one word`,
          'near',
        ]
      : [
          `looks like another version of ${other} ${where}: the first author is the same, the titles are nearly the same, and one of them is a preprint`,
          'version',
        ];
    return {
      message: `${name} ${what}. Keep one of the two entries, if they are the same work.`,
      ...place,
      content: `${content} ${foldTitle(title)}`,
    };
  });
}

/** Whether the first author is the same and no identifiers contradict. */
function haveOneAuthor(entry: BibEntry, other: BibEntry): boolean {
  // A repeated key is reported by a rule of its own.
  if ((entry.key !== '' && entry.key === other.key) || contradict(entry, other)) return false;
  const author = firstAuthor(entry);
  return author !== '' && author === firstAuthor(other);
}

/** Whether an entry names the journal or the proceedings that published it. */
function isPublished({ fields, identifiers }: BibEntry): boolean {
  if (fields.has('booktitle')) return true;
  if (identifiers.some(({ kind, id }) => kind === 'doi' && !isPreprintDoi(id))) return true;
  const journal = fields.get('journal')?.value ?? fields.get('journaltitle')?.value ?? '';
  return journal !== '' && !/arxiv|rxiv|corr\b|preprint/i.test(journal);
}

/** Whether both have an identifier of a kind, except one kind, and not the same. */
function contradict(a: BibEntry, b: BibEntry, except?: IdentifierKind): boolean {
  return a.identifiers.some(
    ({ kind, id }) =>
      kind !== except &&
      !(kind === 'doi' && isPreprintDoi(id)) &&
      b.identifiers.some(
        (other) =>
          other.kind === kind && other.id !== id && !(kind === 'doi' && isPreprintDoi(other.id)),
      ),
  );
}

/** Whether both are in one journal, and not in the same volume or issue: a column has one title. */
function areInOtherIssues(a: BibEntry, b: BibEntry): boolean {
  const textOf = ({ fields }: BibEntry, name: string): string =>
    fold(fields.get(name)?.value ?? '');
  const differ = (name: string): boolean => {
    const [own, other] = [textOf(a, name), textOf(b, name)];
    return own !== '' && other !== '' && own !== other;
  };
  return (
    isPublished(a) &&
    isPublished(b) &&
    !differ('journal') &&
    !differ('journaltitle') &&
    ['volume', 'number', 'issue'].some(differ)
  );
}

/**
 * Of two entries with one title: the first author agrees, the years do, or nearly where one is a
 * preprint, and no identifiers contradict. An unpublished one may have been given a second arXiv id.
 */
function isSameWork(a: BibEntry, b: BibEntry): boolean {
  const [year, other] = [yearOfFields(a.fields), yearOfFields(b.fields)];
  const author = firstAuthor(a);
  if (a.key === b.key || year === undefined || other === undefined) return false;
  if (author === '' || author !== firstAuthor(b)) return false;
  const most = isPreprint(a) || isPreprint(b) ? PREPRINT_YEARS : 0;
  if (areInOtherIssues(a, b)) return false;
  const arePublished = isPublished(a) && isPublished(b);
  return Math.abs(year - other) <= most && !contradict(a, b, arePublished ? undefined : 'arxiv');
}

function firstAuthor({ fields }: BibEntry): string {
  return firstFamily(fields.get('author')?.raw ?? '');
}

/** The family name of the first author, folded; it is compared with that of many entries. */
const firstFamily = memo((authors) => fold(parseNames(authors)[0]?.last ?? ''));

function placeOf({ entry, file }: Use, before: Use) {
  const { file: beforeFile, entry: first } = before;
  return {
    where: placeOfKey(before, file),
    place: {
      file,
      range: entry.keyRange,
      entry,
      related: [
        { file: beforeFile, range: first.keyRange, message: 'the first entry of this work' },
      ],
    },
  };
}
