import type { BibEntryDraft } from '../../bibtex/bib-entry-draft.ts';
import { readBibliography } from '../../bibtex/read-bibliography.ts';
import { InputError } from '../../files/input-error.ts';
import type { GitHub } from '../../github/github.ts';
import { type AddedPaper, addPaper, readDraft } from '../add-paper.ts';
import { readCatalog } from '../check-list.ts';
import { lookUpPaper } from '../look-up-paper.ts';
import { wantedFiles } from './bring-branch.ts';
import type { Choices } from './choices.ts';
import { keptKey, promisedKeys } from './choose-key.ts';
import { pullTitle } from './commit-message.ts';
import { isOverTheCap } from './count-submissions.ts';
import { judgeLookUp } from './judge-look-up.ts';
import type { Outcome } from './outcome.ts';
import { publishProposal } from './publish-proposal.ts';
import type { PullContent } from './pull-text.ts';
import { type BaseList, readBase } from './read-base.ts';
import { readSubmission } from './read-submission.ts';
import { listedOutcome, namesOf, rival } from './same-submission.ts';
import { MOST_A_DAY, type SubmissionIo, type SubmissionSettings } from './settings.ts';
import { submissionDraft } from './submission-draft.ts';
import type { SubmissionState } from './submission-state.ts';

/**
 * Proposes the paper of an open issue, or says why not.
 *
 * @returns `lost` where the branch changed under our hands.
 * @throws {InputError} when the list cannot be read or written to.
 */
export async function proposePaper(
  api: GitHub,
  state: SubmissionState,
  choices: Choices,
  settings: SubmissionSettings,
  io: SubmissionIo,
): Promise<Outcome | 'lost'> {
  const input = await readBase(api, state.base.tip, settings.files);
  const catalog = readCatalog(input);
  const paths = catalog.list?.categories.map(({ path }) => path) ?? [];
  const read = readSubmission(state.issue.body, paths, choices.category);
  if (!read.ok) return { kind: 'problems', problems: read.problems };
  const { paper, category, note, abstract } = read.submission;
  if (state.tip === undefined && (await isOverTheCap(api, state.issue, io.date()))) {
    return { kind: 'too-many', most: MOST_A_DAY };
  }
  const judged = judgeLookUp(await lookUpPaper(paper, io.registries(input.config)));
  if (judged.kind !== 'fine') return judged;
  const { draft, sources } = submissionDraft(paper, judged.work, choices.abstract ?? abstract);
  const entry = orRefused(() => readDraft({ ...draft, key: 'draft' }));
  if (isRefused(entry)) return entry;
  const known = listedOutcome(catalog, entry);
  if (known !== undefined) return known;
  const work = namesOf(entry);
  const other = rival(state, work);
  if (other !== undefined) return other;
  const key = choices.key ?? keptKey(state, work, catalog);
  const promised = promisedKeys(state).map((one) => one.key);
  const added = orRefused(() =>
    addPaper(input, { draft, category, promised, ...(key === undefined ? {} : { key }) }),
  );
  if (isRefused(added)) return added;
  const title = pullTitle(added.citationKey, entry.fields.get('title')?.value ?? '');
  const files = wantedFiles(added, input);
  const content = {
    issue: state.issue.number,
    title,
    sources,
    categories: added.categories,
    remarks: judged.remarks,
    silent: judged.silent,
    note,
    ...writtenEntry(added, input, draft),
  };
  const wanted = { issue: state.issue.number, title, work, key: added.citationKey, files };
  return publishProposal(api, state, wanted, content);
}

type Refused = Extract<Outcome, { kind: 'refused' }>;

/** What the list cannot take lies with this paper, and not with how the repository is set up. */
function orRefused<T>(work: () => T): T | Refused {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { message } = error;
    return { kind: 'refused', why: message.charAt(0).toUpperCase() + message.slice(1) };
  }
}

function isRefused(value: object): value is Refused {
  return 'kind' in value && value.kind === 'refused';
}

/** The bib entry as the .bib has it after the change, or as it would be where there is no .bib. */
function writtenEntry(
  { changed, citationKey }: AddedPaper,
  { readme }: BaseList,
  draft: BibEntryDraft,
): Pick<PullContent, 'entry' | 'bibtex'> {
  const file = changed.find(({ after }) => after.path !== readme.path)?.after;
  const written = file && readBibliography(file).entries.find(({ key }) => key === citationKey);
  if (file === undefined || written === undefined) {
    return { entry: readDraft({ ...draft, key: citationKey }), bibtex: undefined };
  }
  return { entry: written, bibtex: file.text.slice(written.range.start, written.range.end) };
}
