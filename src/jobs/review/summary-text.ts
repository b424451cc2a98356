import { LONGEST_BODY } from '../../github/longest-body.ts';
import { markerLine } from '../../github/marker.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import type { Finding, Place, Severity } from '../../rules/finding.ts';
import { shorten } from '../../text/shorten.ts';
import type { AddedPaper } from './added-papers.ts';
import { worstFirst } from './worst-first.ts';

/** What the summary of a pull request tells. */
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

/** Rows and findings beyond these are counted, not shown. */
const MOST_PAPERS = 30;
const LONGEST_CELL = 160;
const SIGNS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** The one comment that sums a pull request up, within GitHub's size. */
export function summaryText(content: SummaryContent): string {
  const { findings, told, addedPapers } = content;
  const blocks = ({ severity }: Finding): boolean => content.blocking.includes(severity);
  const head = [
    markerLine('summary'),
    headline(findings.filter(blocks).length, findings.length),
    ...papers(addedPapers),
  ];
  const tail = [...help(content), ...oldDebt(content.old)];
  const outside = worstFirst(findings.filter((finding) => !told.has(finding.fingerprint)));
  const room = LONGEST_BODY - [...head, ...tail].join('\n\n').length - 400;
  return [...head, ...listed(outside, content, room), ...tail].join('\n\n');
}

/** The summary of a pull request that touches neither the list nor a bibliography any more. */
export function untouchedText(): string {
  return [markerLine('summary'), '### ✅ This pull request does not change the list'].join('\n\n');
}

function headline(blocking: number, all: number): string {
  if (all === 0) return '### ✅ Everything is in order. Thank you!';
  if (blocking === 0) {
    return `### ✅ Nothing blocks this pull request. Thank you!\n\n${all} ${all === 1 ? 'note' : 'notes'} to look at, if you like.`;
  }
  const notes = all - blocking;
  return `### ❌ ${blocking} ${blocking === 1 ? 'thing' : 'things'} to put right\n\nThank you for the contribution!${notes > 0 ? ` There ${notes === 1 ? 'is also one note that does' : `are also ${notes} notes that do`} not block it.` : ''}`;
}

function papers(added: readonly AddedPaper[]): string[] {
  if (added.length === 0) return [];
  const rows = added.slice(0, MOST_PAPERS).map(({ title, categories, key, abstract, doi }) => {
    const cells = [
      title,
      categories.join(' › ') || '–',
      key ?? 'missing',
      abstract ? 'yes' : 'no',
      doi ?? '–',
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  const left = added.length - rows.length;
  return [
    [
      '| added paper | category | citation key | abstract | DOI |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    ...(left > 0 ? [`… and ${left} more ${left === 1 ? 'paper' : 'papers'}.`] : []),
  ];
}

function cell(text: string): string {
  return inertMarkdown(shorten(text, LONGEST_CELL));
}

/**
 * Findings that no comment tells: those outside the diff, and those beyond the number of comments.
 * Each leads to its line. A comment on a file as a whole would say no more, and each would take a
 * request and a mail of its own.
 */
function listed(
  findings: readonly Finding[],
  { told, urlOf }: SummaryContent,
  room: number,
): string[] {
  if (findings.length === 0) return [];
  const lines: string[] = [];
  let size = 0;
  for (const { severity, place, message, ruleId } of findings) {
    const line = `- ${SIGNS[severity]} [${inertMarkdown(place.file)}:${place.start.line}](${urlOf(place)}) ${inertMarkdown(message)} (\`${ruleId}\`)`;
    size += line.length + 1;
    if (size > room) break;
    lines.push(line);
  }
  const left = findings.length - lines.length;
  if (left > 0) lines.push(`- … and ${left} more, in the job summary of the run.`);
  const count = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  const title = told.size === 0 ? count : `${count} beside the review comments`;
  return [
    `<details${findings.length <= 10 ? ' open' : ''}><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`,
  ];
}

function help({ findings, command }: SummaryContent): string[] {
  if (findings.length === 0) return [];
  const safe = findings.some(({ fix }) => fix?.kind === 'safe');
  return [
    safe
      ? `On your machine, \`${command} check --fix\` puts right what a program can, and shows the rest.`
      : `On your machine, \`${command} check\` shows the same.`,
  ];
}

function oldDebt(old: number): string[] {
  if (old === 0) return [];
  return [
    `<sub>${old} older ${old === 1 ? 'finding is' : 'findings are'} not counted against this pull request.</sub>`,
  ];
}
