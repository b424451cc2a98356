import type { CountedPull } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import { inertLine } from '../../report/markdown-text.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { compact } from '../../text/json.ts';
import { shorten } from '../../text/shorten.ts';
import { childChecks } from '../child-process/child-checks.ts';
import {
  type CompletedPaper,
  PART_NAMES,
  partsText,
  REGISTRY_TITLES,
  sourcesText,
} from '../papers/completed-paper.ts';
import type { PaperToComplete } from '../papers/lacking-parts.ts';
import { commitTexts } from './commit-fixes.ts';
import { type LookUpLimits, papersWithRecords } from './papers-with-records.ts';
import { readPullRequest } from './read-pull-request.ts';

export type PullRequestCompletion =
  /** The pull request touches neither the list nor a bibliography. */
  | { readonly kind: 'untouched' }
  /** None lacks anything that could be looked up, or nothing was found of those that do. */
  | { readonly kind: 'nothing'; readonly notFound: readonly PaperToComplete[] }
  /** Written to the branch, by this run or by one before it. */
  | {
      readonly kind: 'committed';
      readonly head: string;
      /** The message of that commit; see {@link completedLines}. */
      readonly message: string;
      readonly notFound: readonly PaperToComplete[];
    }
  /** The branch accepts no commit; the same as a patch. */
  | { readonly kind: 'patch'; readonly message: string; readonly patch: string };

/** For a command, since someone waits for it. */
const OF_COMMAND: LookUpLimits = { papers: 30, requests: 120, milliseconds: 60_000 };
const LONGEST_HEADLINE = 72;
const LONGEST_TITLE = 100;
/** Longer than the names of all parts and registries. */
const LONGEST_GOT = 300;

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
  { number, base, head, branch, message: headMessage }: CountedPull,
): Promise<PullRequestCompletion> {
  const pull = { github, number, branch };
  const check = childChecks(io, inputs.seconds);
  const files = { ...inputs, whole: 'the pull request' };
  const { sides } = await readPullRequest(pull, { base, head }, files, check.reader);
  if (sides === undefined) return { kind: 'untouched' };
  const options = { scope: 'changed', fixes: false } as const;
  const { toComplete } = await check.job('change', { sides, options });
  const known = await papersWithRecords(toComplete, sides.base.config, io, OF_COMMAND);
  const list = sides.head;
  const { completed, files: texts, patch } = await check.job('completion', { list, known });
  const names = new Set(completed.map(({ identifier }) => identifier));
  const notFound = toComplete.filter(({ identifier }) => !names.has(identifierKey(identifier)));
  if (completed.length === 0 || texts.length === 0) {
    return completedLines(headMessage).length === 0
      ? { kind: 'nothing', notFound }
      : { kind: 'committed', head, message: headMessage, notFound };
  }
  const message = completionMessage(completed);
  const commit = await commitTexts(pull, head, message, texts);
  return commit === undefined
    ? { kind: 'patch', message, patch }
    : { kind: 'committed', head: commit, message, notFound };
}

/** The message of a commit that completes papers: what each got, and from where. */
function completionMessage(completed: readonly CompletedPaper[]): string {
  const [first] = completed;
  const what =
    completed.length === 1 && first !== undefined
      ? `Complete ${inertLine(first.citationKey ?? first.title)}`
      : `Complete ${completed.length} papers`;
  const lines = completed.map((paper) => {
    const { title, citationKey } = paper;
    const key = citationKey === undefined ? '' : ` (${inertLine(citationKey)})`;
    const name = `${inertLine(shorten(title, LONGEST_TITLE))}${key}`;
    return `- ${name}: ${partsText(paper.parts)}, from ${sourcesText([paper])}`;
  });
  return [what.slice(0, LONGEST_HEADLINE), lines.join('\n')].join('\n\n');
}

/** The only words that such a message has after the name of a paper. */
const WORDS: ReadonlySet<string> = new Set([...PART_NAMES, ...REGISTRY_TITLES]);

/**
 * The papers that a commit completed, by its message; none for a commit of another kind. Anyone may
 * write such a message: its text is reduced to what our messages may contain.
 */
export function completedLines(message: string) {
  const [headline = '', ...lines] = message.split('\n');
  if (!headline.startsWith('Complete ')) return [];
  return lines.slice(0, OF_COMMAND.papers + 1).flatMap((line) => {
    const end = line.lastIndexOf(': ');
    const got = line.slice(end + 2);
    const isOurs = line.startsWith('- ') && end > 0 && got.includes(', from ');
    if (!isOurs || !got.split(/, from |, | and /).every((word) => WORDS.has(word))) return [];
    const name = line.slice(2, end);
    const [whole = '', key] = / \(([^\s()]+)\)$/.exec(name) ?? [];
    // What the paper got, and from where.
    const title = shorten(name.slice(0, name.length - whole.length), LONGEST_TITLE);
    return [compact({ title, key: key?.slice(0, LONGEST_TITLE), got: got.slice(0, LONGEST_GOT) })];
  });
}
