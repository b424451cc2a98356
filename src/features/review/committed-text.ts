import { codeSpan } from '../../report/markdown-text.ts';
import { listText } from '../completion-text.ts';
import type { FixedFinding } from './safe-fixes.ts';

/** What became of the safe fixes: the new head, none to make, or a branch that does not take them. */
export type FixCommit =
  | { readonly outcome: 'committed'; readonly head: string; readonly text: string }
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'refused' };

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

/** The message of a commit with safe fixes: what they are about, then each rule with its lines. */
export function fixMessage(findings: readonly FixedFinding[]): string {
  const topics = topicsOf(findings);
  const named =
    topics.length <= MOST_TOPICS ? topics : [...topics.slice(0, MOST_TOPICS - 1), 'more'];
  const places = findings
    .slice(0, MOST_PLACES)
    .map(({ ruleId, file, line }) => `- ${ruleId}: ${file} line ${line}`);
  const left = findings.length - places.length;
  return [
    `Fix ${listText(named)}`,
    [...places, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n'),
  ].join('\n\n');
}

/** The sentence in the summary about a commit. */
export function committedText(head: string, findings: readonly FixedFinding[]): string {
  return `Committed ${head.slice(0, 7)}: ${topicsOf(findings).join(', ')}. Run ${codeSpan('git pull')} before you go on.`;
}

/** That sentence in an earlier summary, where it is about the head. */
export function committedIn(summary: string | undefined, head: string): string | undefined {
  const start = `Committed ${head.slice(0, 7)}: `;
  return summary
    ?.split('\n')
    .find((line) => line.startsWith(start))
    ?.trimEnd();
}

/** What rules are about, each once: `pages`, `month`, `DOI`. */
function topicsOf(findings: readonly FixedFinding[]): string[] {
  return [
    ...new Set(
      findings.map(({ ruleId }) => {
        const words = ruleId.replace(/^(?:bib|entry)-/, '').replaceAll('-', ' ');
        return ABBREVIATIONS.get(words) ?? words;
      }),
    ),
  ];
}
