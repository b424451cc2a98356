import type { Catalog } from '../../catalog/catalog.ts';
import { markerLine } from '../../github/marker.ts';
import type { ListEntry } from '../../markdown/list.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import { type Finding, SEVERITIES } from '../../rules/finding.ts';
import { LONGEST_BODY } from './comment-text.ts';
import type { Ratchet } from './ratchet.ts';

/** Rows and findings beyond these are counted, not shown. */
const MOST_PAPERS = 30;
const LONGEST_CELL = 160;

/** The one comment that sums a pull request up, within GitHub's size. */
export function summaryText(
  { own, old, addedEntries }: Ratchet,
  catalog: Catalog,
  inDiff: ReadonlySet<Finding>,
): string {
  const blocking = own.filter(({ severity }) => severity === 'error').length;
  const head = [
    markerLine('summary'),
    headline(blocking, own.length),
    ...papers(addedEntries, catalog),
  ];
  const tail = [
    ...(own.some(({ fix }) => fix !== undefined)
      ? ['Suggestions in the review can be committed with one click.']
      : []),
    ...(own.length > 0 ? ['To see the same on your machine: `npx list-curator check`.'] : []),
    ...(old > 0
      ? [
          `<sub>${old} older ${old === 1 ? 'finding is' : 'findings are'} not counted against this pull request.</sub>`,
        ]
      : []),
  ];
  const outside = own
    .filter((finding) => !inDiff.has(finding))
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const room = LONGEST_BODY - [...head, ...tail].join('\n\n').length - 200;
  return [...head, ...details(outside, room), ...tail].join('\n\n');
}

function headline(blocking: number, all: number): string {
  if (all === 0) return '### ✅ Everything is in order. Thank you!';
  if (blocking === 0) {
    return `### ✅ Nothing blocks this pull request. Thank you!\n\n${all} ${all === 1 ? 'note' : 'notes'} to look at, if you like.`;
  }
  const notes = all - blocking;
  return `### ❌ ${blocking} ${blocking === 1 ? 'thing' : 'things'} to fix before this can be merged\n\nThank you for the contribution!${notes > 0 ? ` There ${notes === 1 ? 'is also one note' : `are also ${notes} notes`} that do not block.` : ''}`;
}

function papers(entries: readonly ListEntry[], catalog: Catalog): string[] {
  const added = entries.filter(({ kind }) => kind === 'paper');
  if (added.length === 0) return [];
  const rows = added.slice(0, MOST_PAPERS).map((entry) => {
    const key = catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key;
    const doi = entry.identifiers.find(({ kind }) => kind === 'doi')?.id;
    return `| ${[
      entry.title,
      entry.categories.join(' › ') || '–',
      key ?? 'missing',
      entry.abstract?.text ? 'yes' : 'no',
      doi ?? '–',
    ]
      .map(cell)
      .join(' | ')} |`;
  });
  const left = added.length - rows.length;
  return [
    [
      '| added paper | category | citation key | abstract | DOI |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    ...(left > 0 ? [`… and ${left} more papers.`] : []),
  ];
}

function cell(text: string): string {
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
  return inertMarkdown(short);
}

function details(findings: readonly Finding[], room: number): string[] {
  const lines: string[] = [];
  let size = 0;
  for (const { severity, place, message, ruleId } of findings) {
    const sign = { error: '❌', warning: '⚠️', info: 'ℹ️' }[severity];
    const line = `- ${sign} ${inertMarkdown(place.file)}:${place.start.line} ${inertMarkdown(message)} (\`${ruleId}\`)`;
    size += line.length + 1;
    if (size > room) break;
    lines.push(line);
  }
  if (findings.length === 0) return [];
  const left = findings.length - lines.length;
  if (left > 0) lines.push(`- … and ${left} more, in the job summary of the run.`);
  return [
    `<details${findings.length <= 10 ? ' open' : ''}><summary>${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} outside the review comments</summary>\n\n${lines.join('\n')}\n\n</details>`,
  ];
}
