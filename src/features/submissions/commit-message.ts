import type { BranchTip } from '../../github/facts.ts';
import { inertLine } from '../../report/markdown-text.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { parseJson } from '../../text/json.ts';
import { shorten } from '../../text/shorten.ts';

/** The data that our commits carry for later runs. */
export interface CommitFacts {
  /** Names of the paper: identifiers, and its title as `title:` and a fingerprint. */
  readonly work: readonly string[];
  /** The paper's citation key in it. */
  readonly key: string;
  /** The files that it changes. */
  readonly paths: readonly string[];
  /** The fingerprint of these files. */
  readonly content: string;
}

/** GitHub cuts longer titles. */
const LONGEST_TITLE = 200;

/** The title of a pull request that adds a paper, and of its commit. */
export function pullTitle(key: string, title: string): string {
  return shorten(inertLine(`Add ${key}: ${title}`), LONGEST_TITLE);
}

/** The message of a submission's commit. It names no issue: GitHub would mention each new commit there. */
export function commitMessage(title: string, { work, key, paths, content }: CommitFacts): string {
  return [
    title,
    '',
    `Submission-Work: ${work.map(inertLine).join(' ')}`,
    `Submission-Key: ${key}`,
    `Submission-Files: ${JSON.stringify(paths)}`,
    `Submission-Content: ${content}`,
  ].join('\n');
}

/** The data of a commit, if it is one of ours by its message and its parents. */
export function factsOfCommit({ message, parents }: BranchTip): CommitFacts | undefined {
  const found =
    /\n\nSubmission-Work: (.*)\nSubmission-Key: (\S+)\nSubmission-Files: (.*)\nSubmission-Content: ([0-9a-f]{16})\s*$/.exec(
      message,
    );
  if (found === null || parents.length !== 1) return undefined;
  const [, work = '', key = '', files = '', content = ''] = found;
  const paths = parsePaths(files);
  return paths && { work: work.split(' '), key, paths, content };
}

function parsePaths(text: string): string[] | undefined {
  const paths = parseJson(text);
  return Array.isArray(paths) && paths.length > 0 && paths.every((one) => typeof one === 'string')
    ? paths
    : undefined;
}

/** The fingerprint of files as a whole; undefined represents a missing file. */
export function contentOf(texts: readonly (string | undefined)[]): string {
  return fingerprint(JSON.stringify(texts.map((text) => text ?? null)));
}
