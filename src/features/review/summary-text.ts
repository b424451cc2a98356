import type { InputError } from '../../files/input-error.ts';
import { LONGEST_BODY } from '../../github/github.ts';
import { markerLine } from '../../github/marker.ts';
import { folded, inertMarkdown, messageMarkdown } from '../../report/markdown-text.ts';
import { ConfigError } from '../../revisions/commit-config.ts';
import { type Finding, type Place, SEVERITIES, type Severity } from '../../rules/finding.ts';
import { atMost } from '../../text/at-most.ts';
import { count, linesText, listText, plural } from '../../text/plural.ts';
import { cut, shorten } from '../../text/shorten.ts';
import type { AddedPaper } from './check-change.ts';
import { summarySections } from './summary-sections.ts';

/** The content of a pull request's summary. */
export interface SummaryContent {
  /** Findings that the pull request is responsible for. */
  readonly findings: readonly Finding[];
  /** The fingerprints of those that comments of the review show. */
  readonly commented: ReadonlySet<string>;
  /** The number of findings that were there before. */
  readonly old: number;
  readonly addedPapers: readonly AddedPaper[];
  /** Where it adds links to papers that are in no entry. */
  readonly unread: { readonly file: string; readonly lines: readonly number[] };
  /** The severities that fail the run. */
  readonly blocking: readonly Severity[];
  /** How the CLI is started on a contributor's machine. */
  readonly command: string;
  /** The page of GitHub that shows a place. */
  readonly urlOf: (place: Place) => string;
  /** The address below which the pages of the rules are. */
  readonly pages: string;
  /** Whether comments suggest lines to commit. */
  readonly suggests: boolean;
  /** What was committed. */
  readonly committed?: string | undefined;
}

/** Rows beyond these are counted, not shown. */
const MOST_PAPERS = 30;
const LONGEST_CELL = 160;

/**
 * The one comment that sums a pull request up, within GitHub's size. Where there is nothing to
 * correct it is one line.
 */
export function summaryText(content: SummaryContent): string {
  const { findings, commented, committed } = content;
  const marker = markerLine('summary');
  const done = [...unreadText(content), ...(committed === undefined ? [] : [committed])];
  if (findings.length === 0) return [marker, cleanLine(content), ...done].join('\n\n');
  const head = [marker, ...headline(content), ...done];
  const tail = [...papersTable(content), help(content), ...oldDebt(content.old)];
  const space = LONGEST_BODY - [...head, ...tail].join('\n\n').length - 400;
  const uncommented = findings.filter(({ fingerprint }) => !commented.has(fingerprint));
  return [...head, ...summarySections(uncommented, { ...content, space }), ...tail].join('\n\n');
}

/** The summary of a pull request that touches neither the list nor a bibliography any more. */
export function untouchedText(): string {
  return [markerLine('summary'), '✅ This pull request does not change the list.'].join('\n\n');
}

/** The summary of a pull request that cannot be checked. */
export function unreadableText(error: InputError): string {
  const lines = error.message
    .split('\n')
    .filter((line) => !(error instanceof ConfigError) || line !== 'the configuration is wrong')
    .map((line) => messageMarkdown(line));
  return [
    markerLine('summary'),
    `### ${unreadableTitle(error)}`,
    cut(lines.map(sentence).join('\n\n'), LONGEST_BODY - 200),
  ].join('\n\n');
}

function unreadableTitle(error: InputError): string {
  if (!(error instanceof ConfigError)) return '❌ The list could not be read';
  return error.isNew
    ? '❌ The configuration has an error'
    : '⚠️ The pull request could not be checked';
}

function sentence(text: string): string {
  return /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function cleanLine({ addedPapers: { length }, unread }: SummaryContent): string {
  const papers = length === 0 ? '' : `: ${count(length, 'paper')} added`;
  const verdict = unread.lines.length === 0 ? 'Everything is in order' : 'No problems found';
  return `✅ ${verdict}${papers}. Thank you!`;
}

/** What a contributor may believe to be checked. */
function unreadText({ unread: { file, lines } }: SummaryContent): string[] {
  if (lines.length === 0) return [];
  const links = `${count(lines.length, 'link')} to ${plural(lines.length, 'a paper', 'papers')}`;
  const [are, were, them] = lines.length === 1 ? ['is', 'was', 'it'] : ['are', 'were', 'them'];
  return [
    `⚠️ ${links} ${are} in no entry of the list, so ${lines.length === 1 ? 'it' : 'they'} ${were} not checked: ${inertMarkdown(file)}, ${linesText(lines)}. Write ${them} like the other entries.`,
  ];
}

function headline({ findings, blocking, commented, suggests }: SummaryContent): string[] {
  const blocks = findings.filter(({ severity }) => blocking.includes(severity));
  const others = findings.filter(({ severity }) => !blocking.includes(severity));
  const isShown = ({ fingerprint, severity }: Finding): boolean =>
    severity !== 'info' && commented.has(fingerprint);
  const where = !findings.some(isShown)
    ? ''
    : suggests
      ? ' See the comments on the lines; a suggestion is committed with one click.'
      : ' See the comments on the lines.';
  if (blocks.length === 0) {
    return [
      '### ✅ Nothing blocks this pull request. Thank you!',
      `There ${plural(others.length, 'is', 'are')} ${counts(others)}.${where}`,
    ];
  }
  const more =
    others.length === 0
      ? ''
      : ` ${counts(others)} ${plural(others.length, 'does', 'do')} not block the pull request.`;
  return [
    `### ❌ ${count(blocks.length, 'problem')} to fix`,
    `Thank you for the contribution!${where}${more}`,
  ];
}

/** `2 warnings and 1 info finding`. */
function counts(findings: readonly Finding[]): string {
  const named = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, severity === 'info' ? 'info finding' : severity)];
  });
  return listText(named);
}

/** The columns of the table of papers, with the rule that requires their content. */
const COLUMNS: readonly {
  readonly name: string;
  readonly cell: (paper: AddedPaper) => string | undefined;
  readonly lack?: string;
  readonly rule?: string;
}[] = [
  { name: 'added paper', cell: ({ title }) => title },
  { name: 'category', cell: ({ categories }) => categories.join(' › ') || undefined },
  { name: 'citation key', cell: ({ key }) => key, lack: 'missing', rule: 'entry-citation-key' },
  {
    name: 'abstract',
    cell: ({ abstract }) => (abstract ? 'yes' : undefined),
    lack: 'no',
    rule: 'entry-abstract',
  },
  { name: 'DOI', cell: ({ doi }) => doi },
];

/**
 * A table of the papers that a pull request adds, folded; nothing where it adds none. It has no
 * column for what none of them has, and none needs.
 */
function papersTable({ addedPapers: added, findings }: SummaryContent): string[] {
  if (added.length === 0) return [];
  const columns = COLUMNS.filter(
    ({ cell, rule }) =>
      added.some((paper) => cell(paper) !== undefined) ||
      findings.some(({ ruleId }) => ruleId === rule),
  );
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = added.map((paper) =>
    row(
      columns.map(({ cell, lack = '–' }) =>
        inertMarkdown(shorten(cell(paper) ?? lack, LONGEST_CELL)),
      ),
    ),
  );
  const table = [
    row(columns.map(({ name }) => name)),
    row(columns.map(() => '---')),
    ...atMost(rows, MOST_PAPERS, (skipped) => `\n… and ${count(skipped, 'more paper')}.`),
  ].join('\n');
  return [folded(count(added.length, 'added paper'), table)];
}

function help({ findings, command }: SummaryContent): string {
  const safe = findings.some(({ fix }) => fix?.kind === 'safe');
  return safe
    ? `To see the same on your machine, run \`${command} check\`; with \`--fix\` it applies the safe fixes.`
    : `To see the same on your machine, run \`${command} check\`.`;
}

function oldDebt(old: number): string[] {
  if (old === 0) return [];
  return [
    `<sub>${count(old, 'older finding')} ${plural(old, 'is', 'are')} not counted against this pull request.</sub>`,
  ];
}
