import type { BibEntryDraft } from '../../bibtex/bib-entry-draft.ts';
import type { BibEntry } from '../../bibtex/bibliography.ts';
import { withoutPrivateFields } from '../../bibtex/private-fields.ts';
import { readBibliography } from '../../bibtex/read-bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { titleKey } from '../../catalog/title-key.ts';
import { InputError } from '../../files/input-error.ts';
import type { RawInput } from '../../files/raw-file.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { isLack, lacksOf, type Remark } from '../../registries/objections.ts';
import type { Work } from '../../registries/work.ts';
import { type CheckInput, readCatalog } from '../check/check-list.ts';
import { type ReadingMemory, readingMemory } from '../check/reading-memory.ts';
import { withChanges } from '../fixes/changed-files.ts';
import { type AddedPaper, addPaper, readDraft, UnreadableEntry } from '../papers/add-paper.ts';
import { findKnownPaper } from '../papers/find-known-paper.ts';
import { hasAbstract } from '../papers/lacking-parts.ts';
import { type WantedText, wantedTexts, writableInput } from './branch-texts.ts';
import type { Choices } from './choices.ts';
import { pullTitle } from './commit-message.ts';
import {
  type KnownSubmissions,
  keptKey,
  namesOf,
  submissionOfSamePaper,
} from './other-submissions.ts';
import type { Outcome } from './outcome.ts';
import { type PullContent, pullText } from './pull-text.ts';
import type { Submission } from './read-submission.ts';
import { submissionDraft } from './submission-draft.ts';

/** What planning needs. */
export interface PlanJob {
  readonly list: RawInput;
  readonly submission: Submission;
  /** Absent when no registry could be reached. */
  readonly work: Work | undefined;
  readonly remarks: readonly Remark[];
  /** Sentences on registries that did not answer. */
  readonly silent: readonly string[];
  readonly choices: Choices;
  readonly known: KnownSubmissions;
}

/** A change of the list that adds a paper, and the text of its pull request. */
export interface PlannedSubmission {
  readonly kind: 'planned';
  /** Of the pull request and its commit. */
  readonly headline: string;
  /** The names of the paper; see `namesOf`. */
  readonly work: readonly string[];
  readonly key: string;
  /** Whether a reader of the files sees the key. */
  readonly showsKey: boolean;
  readonly title: string;
  readonly categories: readonly string[];
  readonly files: readonly WantedText[];
  /** What the look-up gave to consider, and what the entry lacks with all that was submitted. */
  readonly remarks: readonly Remark[];
  /** Sentences on what to check: registries that did not answer, fields that the list omits. */
  readonly silent: readonly string[];
  /** The text of the pull request. */
  readonly text: string;
}

/** The result of planning, where it is not a plan. */
type NotPlanned = Extract<Outcome, { kind: 'refused' | 'listed' | 'in-review' }>;

/**
 * Adds the paper of a submission to the current list, and writes the text of its pull request.
 *
 * @throws {InputError} when the list cannot be read.
 */
export async function planSubmission(
  job: PlanJob,
  memory: ReadingMemory = readingMemory(),
): Promise<PlannedSubmission | NotPlanned> {
  const input = await writableInput(job.list);
  const catalog = readCatalog(input, memory);
  try {
    return planned(job, input, catalog, memory);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // What the list cannot show is due to this paper, and not to the setup of the repository.
    const message =
      error instanceof UnreadableEntry
        ? `the list cannot show this paper: ${error.reason}. Remove HTML, Markdown and links from the BibTeX entry and the abstract if there are any; else a maintainer has to add it by hand.`
        : error.message;
    return { kind: 'refused', why: message.charAt(0).toUpperCase() + message.slice(1) };
  }
}

function planned(
  { submission, work, remarks: found, silent, choices, known }: PlanJob,
  input: CheckInput,
  catalog: Catalog,
  memory: ReadingMemory,
): PlannedSubmission | NotPlanned {
  const { paper, category, note } = submission;
  const abstract = choices.abstract ?? submission.abstract;
  const { sources, notes: given, ...submitted } = submissionDraft(paper, work, abstract);
  const { draft } = withoutPrivateFields(submitted.draft, catalog.bibliographies);
  const entry = readDraft({ ...draft, key: 'draft' });
  const names = namesOf(entry);
  const versions = [work?.preprint?.doi, work?.published?.doi].flatMap((doi) => doi ?? []);
  const { unlistedKey: _, ...there } = findKnownPaper(catalog, entry, versions) ?? {};
  if ('title' in there) return { kind: 'listed', ...there };
  const twin = submissionOfSamePaper(known, names);
  if (twin?.kind === 'in-review') return twin;
  const key = choices.key ?? keptKey(known, names, catalog);
  const promised = known.others.map(({ facts }) => facts.key);
  const added = addPaper(
    input,
    { draft, category, promised, ...(key === undefined ? {} : { key }) },
    memory,
  );
  const title = entry.fields.get('title')?.value ?? '';
  const { categories, citationKey } = added;
  const { issue } = known;
  const written = writtenEntry(added, input, draft, memory);
  const isWithoutAbstract = abstract !== '' && written.hidden.includes('abstract');
  const notes = [...silent, ...given, ...added.notes, ...(isWithoutAbstract ? [NO_ABSTRACTS] : [])];
  const remarks = [...found.filter((remark) => !isLack(remark)), ...lacksIn(entry, catalog)];
  return {
    kind: 'planned',
    headline: pullTitle(citationKey, title),
    work: names,
    key: citationKey,
    showsKey: written.showsKey,
    title,
    categories,
    files: wantedTexts(added),
    remarks,
    silent: notes,
    text: pullText({
      issue,
      sources,
      categories,
      remarks,
      silent: notes,
      note,
      ...written,
    }),
  };
}

/** What a new entry lacks; an abstract only where the list has abstracts. */
function lacksIn({ fields }: BibEntry, { list, bibliographies }: Catalog): Remark[] {
  const has = (...names: readonly string[]): boolean =>
    names.some((name) => (fields.get(name)?.value ?? '') !== '');
  const isWanted =
    list?.entries.some(hasAbstract) === true ||
    bibliographies.some((one) => one.entries.some((entry) => entry.fields.has('abstract')));
  return lacksOf({
    abstract: !isWanted || has('abstract'),
    authors: has('author', 'editor'),
    year: has('year', 'date'),
  });
}

const NO_ABSTRACTS = 'The abstract is not added, because the entries of this list have none.';

/** The bib entry as the .bib has it after the change; without a .bib, as it was submitted, with what the list hides of it. */
function writtenEntry(
  { changed, citationKey, hidden }: AddedPaper,
  input: CheckInput,
  draft: BibEntryDraft,
  memory: ReadingMemory,
): Written {
  const file = changed.find(({ after }) => after.path !== input.readme?.path)?.after;
  const written = file && readBibliography(file).entries.find(({ key }) => key === citationKey);
  if (file === undefined || written === undefined) {
    const { list } = readCatalog(withChanges(input, changed), memory);
    const entry = readDraft({ ...draft, key: citationKey });
    const shown = list && findListed(list, entry);
    return {
      entry,
      bibtex: undefined,
      hidden: [...hidden, ...(shown?.abstract === undefined ? ['abstract'] : [])],
      showsKey: shown?.citation !== undefined,
    };
  }
  return {
    entry: written,
    bibtex: file.text.slice(written.range.start, written.range.end),
    hidden: written.fields.has('abstract') ? [] : ['abstract'],
    showsKey: true,
  };
}

type Written = Pick<PullContent, 'entry' | 'bibtex' | 'hidden' | 'showsKey'>;

function findListed({ entries }: List, entry: BibEntry): ListEntry | undefined {
  const title = titleKey(entry.fields.get('title')?.value ?? '');
  return entries.find((one) => titleKey(one.title) === title);
}
