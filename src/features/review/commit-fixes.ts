import { isApiError, isLost } from '../../github/api-failure.ts';
import type { NewFile } from '../../github/facts.ts';
import { codeSpan } from '../../report/markdown-text.ts';
import { listText } from '../../text/plural.ts';
import { type ReviewedPull, readConversation } from './conversation.ts';
import type { FixedFinding, SafeFixes } from './safe-fixes.ts';

/** The result of the safe fixes: the new head, none to make, or a branch that accepts no commit. */
export type FixCommit =
  | { readonly outcome: 'committed'; readonly head: string }
  | { readonly outcome: 'nothing' | 'refused' };

/** More places of one commit are counted. */
const MOST_PLACES = 50;
/** More topics do not fit into a headline. */
const MOST_TOPICS = 4;
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['doi format', 'DOI'],
  ['url format', 'URL'],
  ['isbn issn', 'ISBN'],
  ['latex', 'LaTeX'],
]);

/** Commits files with their safe fixes made to the branch of a pull request. */
export async function commitFixes(
  pull: ReviewedPull,
  head: string,
  { files, findings }: SafeFixes,
): Promise<FixCommit> {
  if (files.length === 0) return { outcome: 'nothing' };
  const commit = await commitTexts(pull, head, fixMessage(findings), files);
  return commit === undefined ? { outcome: 'refused' } : { outcome: 'committed', head: commit };
}

/**
 * Commits texts to the branch of a pull request.
 *
 * @returns the new head; undefined where the token may not write there, the branch has moved on, or
 *   GitHub does not answer.
 */
export async function commitTexts(
  pull: ReviewedPull,
  head: string,
  message: string,
  files: readonly NewFile[],
): Promise<string | undefined> {
  const { github, branch } = pull;
  if (branch === undefined) return undefined;
  try {
    return await github.commit({ branch, tip: head, message, files });
  } catch (error) {
    if (!isApiError(error)) throw error;
    return isLost(error) ? afterwards(pull, head) : undefined;
  }
}

/** The answer was lost; the branch shows whether the commit was made. */
async function afterwards(pull: ReviewedPull, head: string): Promise<string | undefined> {
  try {
    const { headSha } = await readConversation(pull);
    return headSha === head ? undefined : headSha;
  } catch (error) {
    if (!isApiError(error)) throw error;
    return undefined;
  }
}

/**
 * The message of a commit with safe fixes: what they are about, then each place with its rule. It
 * names every rule, since {@link committedText} reads it.
 */
export function fixMessage(findings: readonly FixedFinding[]): string {
  const rules = findings.map(({ ruleId }) => ruleId);
  const topics = topicsOf(rules);
  const named =
    topics.length <= MOST_TOPICS ? topics : [...topics.slice(0, MOST_TOPICS - 1), 'more'];
  const places = findings
    .slice(0, MOST_PLACES)
    .map(({ ruleId, file, line }) => `- ${ruleId}: ${file} line ${line}`);
  const rest = rules.slice(MOST_PLACES);
  if (rest.length > 0) places.push(`- and ${rest.length} more: ${[...new Set(rest)].join(', ')}`);
  return `Fix ${listText(named)}\n\n${places.join('\n')}`;
}

const PLACE = /^- ([a-z\d-]{1,40}): .* line \d+$/;
const REST = /^- and \d+ more: ([a-z\d, -]+)$/;

/**
 * The sentence in the summary about a commit with safe fixes. It depends only on the commit, so
 * that every run on that head writes the same, whichever run made the commit.
 *
 * @returns undefined for another commit.
 */
export function committedText(head: string, message: string): string | undefined {
  const [headline = '', ...lines] = message.split('\n');
  const rules = lines.flatMap((line) => {
    const [, rule] = PLACE.exec(line) ?? [];
    return rule === undefined ? (REST.exec(line)?.[1]?.split(', ') ?? []) : [rule];
  });
  if (!headline.startsWith('Fix ') || rules.length === 0) return undefined;
  // Anyone may write such a message, of any length.
  const topics = topicsOf(rules).slice(0, MOST_PLACES);
  return `Committed ${head.slice(0, 7)}: ${topics.join(', ')}. Run ${codeSpan('git pull')} before you continue.`;
}

/** What rules are about, each once: `pages`, `month`, `DOI`. */
function topicsOf(rules: readonly string[]): string[] {
  const topics = rules.map((rule) => {
    const words = rule.replace(/^(?:bib|entry)-/, '').replaceAll('-', ' ');
    return ABBREVIATIONS.get(words) ?? words;
  });
  return [...new Set(topics)];
}
