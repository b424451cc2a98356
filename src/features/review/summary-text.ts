import { LONGEST_BODY } from '../../github/github.ts';
import { markerLine } from '../../github/marker.ts';
import type { Finding, Place, Severity } from '../../rules/finding.ts';
import type { AddedPaper } from './added-papers.ts';
import { papersTable } from './papers-table.ts';
import { summarySections } from './summary-sections.ts';

/** What the summary of a pull request says. */
export interface SummaryContent {
  /** Findings that the pull request is answerable for. */
  readonly findings: readonly Finding[];
  /** The fingerprints of those that comments of the review show. */
  readonly told: ReadonlySet<string>;
  /** The number of findings that were there before. */
  readonly old: number;
  readonly addedPapers: readonly AddedPaper[];
  /** The severities that fail the run. */
  readonly blocking: readonly Severity[];
  /** How the CLI is started on a contributor's machine. */
  readonly command: string;
  /** The page of GitHub that shows a place. */
  readonly urlOf: (place: Place) => string;
}

/**
 * The one comment that sums a pull request up, within GitHub's size. Where there is nothing to
 * correct it is one line.
 */
export function summaryText(content: SummaryContent): string {
  const { findings, told, addedPapers } = content;
  if (findings.length === 0) return `${markerLine('summary')}\n\n${cleanLine(addedPapers.length)}`;
  const head = [markerLine('summary'), headline(content), ...papersTable(addedPapers)];
  const tail = [help(content), ...oldDebt(content.old)];
  const room = LONGEST_BODY - [...head, ...tail].join('\n\n').length - 400;
  const untold = findings.filter(({ fingerprint }) => !told.has(fingerprint));
  return [...head, ...summarySections(untold, content.urlOf, room), ...tail].join('\n\n');
}

/** The summary of a pull request that touches neither the list nor a bibliography any more. */
export function untouchedText(): string {
  return [markerLine('summary'), '✅ This pull request does not change the list.'].join('\n\n');
}

function cleanLine(added: number): string {
  const papers = added === 0 ? '' : `: ${added} ${added === 1 ? 'paper' : 'papers'} added`;
  return `✅ Everything is in order${papers}. Thank you!`;
}

function headline({ findings, blocking, told }: SummaryContent): string {
  const blocks = findings.filter(({ severity }) => blocking.includes(severity));
  const others = findings.filter(({ severity }) => !blocking.includes(severity));
  const where = blocks.some(({ fingerprint }) => told.has(fingerprint))
    ? ' See the comments on the lines.'
    : '';
  if (blocks.length === 0) {
    return `### ✅ Nothing blocks this pull request. Thank you!\n\nThere ${others.length === 1 ? 'is' : 'are'} ${counts(others)}.`;
  }
  const problems = `${blocks.length} ${blocks.length === 1 ? 'problem' : 'problems'} to fix`;
  const more =
    others.length === 0
      ? ''
      : ` There ${others.length === 1 ? 'is' : 'are'} also ${counts(others)}, which ${others.length === 1 ? 'does' : 'do'} not block it.`;
  return `### ❌ ${problems}\n\nThank you for the contribution!${where}${more}`;
}

/** `2 warnings and 1 piece of advice`. */
function counts(findings: readonly Finding[]): string {
  const of = (severity: Severity, one: string, many: string): string[] => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  };
  const parts = [
    ...of('error', 'error', 'errors'),
    ...of('warning', 'warning', 'warnings'),
    ...of('info', 'piece of advice', 'pieces of advice'),
  ];
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function help({ findings, command }: SummaryContent): string {
  const safe = findings.some(({ fix }) => fix?.kind === 'safe');
  return safe
    ? `On your machine, \`${command} check --fix\` fixes what can be fixed automatically, and shows the rest.`
    : `On your machine, \`${command} check\` shows the same.`;
}

function oldDebt(old: number): string[] {
  if (old === 0) return [];
  return [
    `<sub>${old} older ${old === 1 ? 'finding is' : 'findings are'} not counted against this pull request.</sub>`,
  ];
}
