import { draftOfEntry } from '../../bibtex/bib-entry-draft.ts';
import { readBibliography } from '../../bibtex/read-bibliography.ts';
import { InputError } from '../../files/input-error.ts';
import type { SubmissionApi } from '../../github/submission-api.ts';
import type { BaseBranch, OpenSubmission, PullFacts } from '../../github/submission-state.ts';
import { type SourceFile, sourceFile } from '../../text/source-file.ts';
import { addPaper } from '../add-paper.ts';
import { readCatalog } from '../check-list.ts';
import { type BranchText, bringBranch, ownTexts, wantedFiles } from './bring-branch.ts';
import { factsOfCommit, pullTitle } from './commit-message.ts';
import { staleBody } from './pull-text.ts';
import { type BaseList, readBase } from './read-base.ts';
import type { SubmissionIo, SubmissionSettings } from './settings.ts';
import { submitPaper } from './submit-paper.ts';

/** What became of the open submissions, by the numbers of their issues. */
export interface Refreshed {
  /** Made anew on the default branch as it is now. */
  readonly renewed: readonly number[];
  readonly kept: readonly number[];
  readonly failed: readonly { readonly issue: number; readonly why: string }[];
}

/**
 * Makes the open submissions anew that the default branch has left behind: those that would
 * conflict with it, or whose files would no longer be what adding the paper to it gives. No registry
 * is asked: what the branch adds is taken out of it and put into the list as it is now. Where that
 * cannot be done, the submission is taken from its issue again.
 *
 * @throws {InputError} when the list cannot be read.
 */
export async function refreshSubmissions(
  api: SubmissionApi,
  settings: SubmissionSettings,
  io: SubmissionIo,
): Promise<Refreshed> {
  const { base, submissions } = await api.open();
  const behind = submissions.flatMap(({ issue, tip, pull }) =>
    pull !== undefined && tip.parents[0] !== base.tip ? [{ issue, tip, pull }] : [],
  );
  const kept = submissions.filter(({ tip }) => tip.parents[0] === base.tip);
  const result = {
    renewed: [] as number[],
    kept: kept.map(({ issue }) => issue),
    failed: [] as { issue: number; why: string }[],
  };
  if (behind.length === 0) return result;
  const input = await readBase(api, base.tip, settings.files);
  for (const submission of behind.sort((a, b) => a.issue - b.issue)) {
    const { issue } = submission;
    try {
      const done = await refreshOne(api, base, input, submission);
      if (done === 'anew') await submitPaper(api, issue, settings, io);
      result[done === 'kept' ? 'kept' : 'renewed'].push(issue);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      result.failed.push({ issue, why: error.message });
    }
  }
  return result;
}

type Behind = OpenSubmission & { readonly pull: PullFacts };

async function refreshOne(
  api: SubmissionApi,
  base: BaseBranch,
  input: BaseList,
  { issue, tip, pull }: Behind,
): Promise<'kept' | 'renewed' | 'anew'> {
  const facts = factsOfCommit(tip);
  const texts = facts && (await ownTexts(api, tip, facts));
  // Commits of others are left alone, whatever happens to the default branch.
  if (facts === undefined || texts === undefined) return 'kept';
  const paper = paperOf(texts, input);
  if (paper === undefined) return 'anew';
  let added: ReturnType<typeof addPaper>;
  try {
    added = addPaper(input, { ...paper, key: facts.key });
  } catch (error) {
    // Taken, listed by now, or its category is gone: the answer on the issue says so.
    if (error instanceof InputError) return 'anew';
    throw error;
  }
  const title = pullTitle(added.citationKey, paper.title);
  if (title !== tip.message.split('\n', 1)[0]) return 'anew';
  const files = wantedFiles(added, input);
  const wanted = { issue, title, work: facts.work, key: facts.key, files };
  const brought = await bringBranch(api, base, tip, wanted, pull.conflicts, texts);
  if (brought.kind === 'lost') return 'anew';
  if (brought.kind !== 'moved') return 'kept';
  const body = pull.approved.length > 0 ? staleBody(pull.body) : pull.body;
  if (body !== pull.body) await api.updatePull(pull.number, { title: pull.title, body });
  return 'renewed';
}

/** The paper that a branch adds: its bib entry, and the category of its list entry. */
function paperOf(texts: readonly BranchText[], { readme, config }: BaseList) {
  const fileOf = (path: string, text: string | undefined): SourceFile =>
    sourceFile(path, text ?? '');
  const list = texts.find(({ path }) => path === readme.path);
  const bib = texts.find(({ path }) => path !== readme.path);
  if (list === undefined || bib === undefined) return undefined;
  const before = new Set(
    readBibliography(fileOf(bib.path, bib.start)).entries.map(({ key }) => key),
  );
  const catalog = readCatalog({
    readme: fileOf(list.path, list.ours),
    bibs: [fileOf(bib.path, bib.ours)],
    config,
  });
  const [bibliography] = catalog.bibliographies;
  const entry = bibliography?.entries.find(({ key }) => !before.has(key));
  if (bibliography === undefined || entry === undefined) return undefined;
  const [pair] = catalog.pairsOf(entry);
  if (pair === undefined) return undefined;
  return {
    draft: draftOfEntry(bibliography, entry),
    category: pair.entry.categories,
    title: entry.fields.get('title')?.value ?? '',
  };
}
