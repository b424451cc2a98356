import type { Config } from '../../config/config.ts';
import type { PullRequestFacts } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import { inertLine } from '../../report/markdown-text.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { type ApartCheck, checkApart } from '../check-apart.ts';
import type { CompletedPaper, KnownPaper } from '../completed-paper.ts';
import { partsText, sourcesText } from '../completion-text.ts';
import { knownPapers, type LookUpLimits } from '../known-papers.ts';
import type { PaperToComplete } from '../lacking-parts.ts';
import { commitTexts } from './commit-fixes.ts';
import { type PullRequestReading, readPullRequest } from './read-pull-request.ts';
import { UnfitPatch } from './unfit-patch.ts';

/** What became of the papers of a pull request that lack something. */
export type PullRequestCompletion =
  /** The pull request touches neither the list nor a bibliography. */
  | { readonly kind: 'untouched' }
  /** None lacks anything that could be looked up, or nothing was found of those that do. */
  | { readonly kind: 'nothing'; readonly left: readonly PaperToComplete[] }
  /** Written to the branch, or, where that takes no commit, given as a patch. */
  | {
      readonly kind: 'committed' | 'patch';
      readonly completed: readonly CompletedPaper[];
      readonly left: readonly PaperToComplete[];
      /** The commit. */
      readonly head?: string;
      readonly patch: string;
    };

/** Of a command, which somebody waits for. */
const OF_COMMAND: LookUpLimits = { papers: 30, requests: 120, milliseconds: 60_000 };
const LONGEST_HEADLINE = 72;

/**
 * Looks up what the papers of a pull request lack, writes it into both files, and commits that to
 * its branch. The files are read in a process without the token.
 *
 * @throws {InputError} when the list cannot be read.
 */
export async function completePullRequest(
  io: ActionIo,
  inputs: Inputs,
  github: GitHub,
  { number, base, head, branch }: PullRequestFacts,
): Promise<PullRequestCompletion> {
  const { readme, bibs, config, seconds } = inputs;
  const pull = { github, number, branch };
  const check = checkApart(io, seconds);
  const files = { readme, bibs, config, whole: 'the pull request' };
  const attempt = async (patched: boolean) => {
    const settings = { files, reader: check.reader, patched };
    const reading = await readPullRequest(pull, { base, head }, settings);
    return completeSides(reading, check, (papers, configuration) =>
      knownPapers(papers, configuration, io, OF_COMMAND),
    );
  };
  const done = await attempt(true).catch((error: unknown) => {
    if (error instanceof UnfitPatch) return attempt(false);
    throw error;
  });
  if (done === undefined) return { kind: 'untouched' };
  const { completed, toComplete, files: texts, patch } = done;
  const names = new Set(completed.map(({ identifier }) => identifier));
  const left = toComplete.filter(({ identifier }) => !names.has(identifierKey(identifier)));
  if (completed.length === 0 || texts.length === 0) return { kind: 'nothing', left };
  const commit = await commitTexts(pull, head, completionMessage(completed), texts);
  return commit === undefined
    ? { kind: 'patch', completed, left, patch }
    : { kind: 'committed', completed, left, patch, head: commit };
}

async function completeSides(
  { sides }: PullRequestReading,
  check: ApartCheck,
  lookUp: (papers: readonly PaperToComplete[], config: Config) => Promise<KnownPaper[]>,
) {
  if (sides === undefined) return undefined;
  const wanted = await check.completion({ sides });
  const known = await lookUp(wanted.toComplete, sides.base.config);
  if (known.length === 0) return wanted;
  return { ...(await check.completion({ sides, known })), toComplete: wanted.toComplete };
}

/** The message of a commit that completes papers: what each got, and from whom. */
function completionMessage(completed: readonly CompletedPaper[]): string {
  const [first] = completed;
  const what =
    completed.length === 1 && first !== undefined
      ? `Complete ${inertLine(first.citationKey ?? first.title)}`
      : `Complete ${completed.length} papers`;
  const lines = completed.map(
    (paper) =>
      `- ${inertLine(paper.title)}: ${partsText(paper.parts)}, from ${sourcesText([paper])}`,
  );
  return [what.slice(0, LONGEST_HEADLINE), lines.join('\n')].join('\n\n');
}
