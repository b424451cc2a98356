import type { BibEntry } from '../../bibtex/bibliography.ts';
import { readBibliography } from '../../bibtex/read-bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { titleKey } from '../../catalog/title-key.ts';
import { statusOf } from '../../github/connect.ts';
import type { SubmissionApi } from '../../github/submission-api.ts';
import { submissionBranch } from '../../github/submission-branch.ts';
import type { PullFacts, SubmissionState } from '../../github/submission-state.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import { inertLine } from '../../report/markdown-text.ts';
import { SUBMISSION_LABEL } from '../../submissions/form-fields.ts';
import { readSubmission } from '../../submissions/read-submission.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { type AddedPaper, addPaper, readDraft } from '../add-paper.ts';
import { readCatalog } from '../check-list.ts';
import { findKnownPaper } from '../find-known-paper.ts';
import { InputError } from '../input-error.ts';
import { lookUpPaper } from '../look-up-paper.ts';
import { sameText } from '../review/plan-review.ts';
import { bringBranch, type WantedBranch, wantedFiles } from './bring-branch.ts';
import type { Choices } from './choices.ts';
import { factsOfCommit, pullTitle } from './commit-message.ts';
import { isOverTheCap } from './count-submissions.ts';
import { judgeLookUp } from './judge-look-up.ts';
import type { Outcome } from './outcome.ts';
import { type PullContent, pullText } from './pull-text.ts';
import { type BaseList, readBase } from './read-base.ts';
import { MOST_A_DAY, type SubmissionIo, type SubmissionSettings } from './settings.ts';
import { submissionDraft } from './submission-draft.ts';

/**
 * Proposes the paper of an open issue, or says why not.
 *
 * @returns `lost` where the branch changed under our hands.
 * @throws {InputError} when the list cannot be read or written to.
 */
export async function proposePaper(
  api: SubmissionApi,
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
  const entry = readDraft({ ...draft, key: 'draft' });
  const known = listedOutcome(catalog, entry);
  if (known !== undefined) return known;
  const work = namesOf(entry);
  const other = rival(state, work);
  if (other !== undefined) return other;
  const key = choices.key ?? keptKey(state, work, catalog);
  const added = addPaper(input, {
    draft,
    category,
    promised: promisedKeys(state).map((one) => one.key),
    ...(key === undefined ? {} : { key }),
  });
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
    ...writtenEntry(added, input, { ...entry, key: added.citationKey }),
  };
  const wanted = { issue: state.issue.number, title, work, key: added.citationKey, files };
  return propose(api, state, wanted, content);
}

async function propose(
  api: SubmissionApi,
  state: SubmissionState,
  wanted: WantedBranch,
  content: Omit<PullContent, 'staleApproval'>,
): Promise<Outcome | 'lost'> {
  const open = state.pull?.state === 'OPEN' ? state.pull : undefined;
  const brought = await bringBranch(api, state.base, state.tip, wanted, open?.conflicts ?? false);
  if (brought.kind === 'lost') return 'lost';
  if (brought.kind === 'foreign') return { kind: 'foreign', pull: open?.number };
  const head = brought.kind === 'moved' ? brought.sha : state.tip?.sha;
  const staleApproval = open?.approved.some((sha) => sha !== head) ?? false;
  const text = pullText({ ...content, staleApproval }, open);
  const pull = open ?? (await openPull(api, state, text));
  if (pull === undefined) return 'lost';
  if (open !== undefined && (open.title !== text.title || !sameText(open.body, text.body))) {
    await api.updatePull(open.number, text);
  }
  if (!pull.labels.includes(SUBMISSION_LABEL)) await api.addLabel(pull.number, SUBMISSION_LABEL);
  return {
    kind: 'proposed',
    pull: pull.number,
    title: content.entry.fields.get('title')?.value ?? '',
    key: content.entry.key,
    categories: content.categories,
    remarks: content.remarks,
    silent: content.silent,
    staleApproval,
  };
}

async function openPull(
  api: SubmissionApi,
  { issue, base }: SubmissionState,
  text: { readonly title: string; readonly body: string },
): Promise<Pick<PullFacts, 'number' | 'labels'> | undefined> {
  try {
    const number = await api.openPull(submissionBranch(issue.number), base.name, text);
    return number === undefined ? undefined : { number, labels: [] };
  } catch (error) {
    if (statusOf(error) !== 403) throw error;
    throw new InputError(
      'GitHub does not let this workflow open pull requests. Give its job "pull-requests: write", and tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General; or give the action the token of a GitHub App.',
    );
  }
}

/** The names under which other submissions of the same paper are recognised. */
function namesOf(entry: BibEntry): string[] {
  const title = titleKey(entry.fields.get('title')?.value ?? '');
  return [...entry.identifiers.map(identifierKey), `title:${fingerprint(title)}`];
}

/** The keys that other open submissions give their papers, so that all can be merged as they are. */
function promisedKeys({ issue, submissions }: SubmissionState): { issue: number; key: string }[] {
  return submissions.flatMap(({ issue: other, tip, pull }) => {
    const key = factsOfCommit(tip)?.key;
    return other === issue.number || pull === undefined || key === undefined
      ? []
      : [{ issue: other, key }];
  });
}

/** The key that the branch gives the paper, as long as it is of the same paper and free. */
function keptKey(
  state: SubmissionState,
  work: readonly string[],
  { bibliographies }: Catalog,
): string | undefined {
  const facts = state.tip && factsOfCommit(state.tip);
  if (facts === undefined || facts.work.join(' ') !== work.map(inertLine).join(' ')) {
    return undefined;
  }
  const key = facts.key.toLowerCase();
  const taken = bibliographies.flatMap(({ entries }) => entries.map((entry) => entry.key));
  // Where two runs gave the same key at once, the older submission keeps it.
  const older = promisedKeys(state).filter(({ issue }) => issue < state.issue.number);
  return [...taken, ...older.map((one) => one.key)].some((other) => other.toLowerCase() === key)
    ? undefined
    : facts.key;
}

/** Another open submission of the same paper: the one that has a pull request, or the older one. */
function rival(state: SubmissionState, work: readonly string[]): Outcome | undefined {
  const names = new Set(work.map(inertLine));
  const isFirst = (issue: number): boolean =>
    state.pull?.state === 'OPEN' && state.issue.number < issue;
  for (const { issue, tip, pull } of state.submissions) {
    if (issue === state.issue.number || pull === undefined || isFirst(issue)) continue;
    if (factsOfCommit(tip)?.work.some((name) => names.has(name))) {
      return { kind: 'in-review', issue, pull: pull.number };
    }
  }
  return undefined;
}

function listedOutcome(catalog: Catalog, entry: BibEntry): Outcome | undefined {
  const known = findKnownPaper(catalog, entry);
  const { list } = catalog;
  if (known === undefined || list === undefined) return undefined;
  if (known.kind === 'listed') {
    const { title, categories, range } = known.entry;
    const { line } = list.source.lines.position(range.start);
    return { kind: 'listed', title, categories, path: list.source.path, line };
  }
  const { source } = known.bibliography;
  return {
    kind: 'listed',
    title: known.bibEntry.fields.get('title')?.value ?? known.bibEntry.key,
    categories: [],
    path: source.path,
    line: source.lines.position(known.bibEntry.range.start).line,
  };
}

/** The bib entry as the .bib has it after the change, where there is a .bib. */
function writtenEntry(
  { changed, citationKey }: AddedPaper,
  { readme }: BaseList,
  entry: BibEntry,
): Pick<PullContent, 'entry' | 'bibtex'> {
  const file = changed.find(({ after }) => after.path !== readme.path)?.after;
  const written = file && readBibliography(file).entries.find(({ key }) => key === citationKey);
  if (file === undefined || written === undefined) return { entry, bibtex: undefined };
  return { entry: written, bibtex: file.text.slice(written.range.start, written.range.end) };
}
