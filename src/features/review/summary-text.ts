import type { InputError } from '../../files/input-error.ts';
import { LONGEST_BODY } from '../../github/github.ts';
import { markerLine } from '../../github/marker.ts';
import { SEVERITY_ICONS } from '../../report/markdown.ts';
import { folded, inertMarkdown, messageMarkdown } from '../../report/markdown-text.ts';
import { ruleLink } from '../../report/rule-page.ts';
import { ConfigError } from '../../revisions/commit-config.ts';
import {
  bySeverity,
  type Finding,
  type Place,
  SEVERITIES,
  type Severity,
} from '../../rules/finding.ts';
import { atMost } from '../../text/at-most.ts';
import { groupBy } from '../../text/group-by.ts';
import { count, listText, plural } from '../../text/plural.ts';
import { cut, shorten } from '../../text/shorten.ts';
import { type Beside, besideText, WARNING } from './beside-findings.ts';
import type { AddedPaper } from './check-change.ts';

interface SummaryContent {
  /** Findings that the pull request is responsible for. */
  readonly findings: readonly Finding[];
  /** The fingerprints of those that comments of the review show. */
  readonly commented: ReadonlySet<string>;
  /** The number of findings that were there before. */
  readonly old: number;
  readonly addedPapers: readonly AddedPaper[];
  readonly beside: Beside;
  readonly blocking: readonly Severity[];
  /** How the CLI is started on a contributor's machine. */
  readonly command: string;
  /** The page of GitHub that shows a place. */
  readonly urlOf: (place: Place) => string;
  readonly pages: string;
  /** Whether comments suggest lines to commit. */
  readonly suggests: boolean;
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
  const { findings, commented, addedPapers, beside, committed, old } = content;
  const marker = markerLine('summary');
  const also = besideText(beside);
  const done = [...also, ...(committed === undefined ? [] : [committed])];
  if (findings.length === 0) {
    const papers = addedPapers.length === 0 ? '' : `: ${count(addedPapers.length, 'paper')} added`;
    const isInOrder = !also.some((text) => text.startsWith(WARNING));
    const verdict = isInOrder ? 'Everything is in order' : 'No problems found';
    return [marker, `✅ ${verdict}${papers}. Thank you!`, ...done].join('\n\n');
  }
  const head = [marker, ...headline(content), ...done];
  const older = `<sub>${count(old, 'older finding')} ${plural(old, 'is', 'are')} not counted against this pull request.</sub>`;
  const tail = [...papersTable(content), help(content), ...(old === 0 ? [] : [older])];
  const space = LONGEST_BODY - [...head, ...tail].join('\n\n').length - 400;
  const uncommented = findings.filter(({ fingerprint }) => !commented.has(fingerprint));
  return [...head, ...summarySections(uncommented, { ...content, space }), ...tail].join('\n\n');
}

/** The summary of a pull request that touches neither the list nor a bibliography anymore. */
export function untouchedText(): string {
  return [markerLine('summary'), '✅ This pull request does not change the list.'].join('\n\n');
}

/** The summary of a pull request that cannot be checked. */
export function unreadableText(error: InputError): string {
  const lines = error.message
    .split('\n')
    .filter((line) => !(error instanceof ConfigError) || line !== 'the configuration is wrong')
    .map(messageMarkdown)
    .map((line) => (/^[a-z]+ /.test(line) ? line.charAt(0).toUpperCase() + line.slice(1) : line));
  return [
    markerLine('summary'),
    `### ${unreadableTitle(error)}`,
    cut(lines.join('\n\n'), LONGEST_BODY - 200),
  ].join('\n\n');
}

function unreadableTitle(error: InputError): string {
  if (!(error instanceof ConfigError)) return '❌ The list could not be read';
  return error.isNew
    ? '❌ The configuration has an error'
    : '⚠️ The pull request could not be checked';
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
  return `To see the same on your machine, run \`${command} check\`${safe ? '; with `--fix` it applies the safe fixes' : ''}.`;
}

/** More lines are collapsed. */
const MOST_OPEN = 10;
const LONGEST_TITLE = 160;

/** Where the lines of a summary lead to. */
interface SectionOptions {
  readonly urlOf: (place: Place) => string;
  readonly pages: string;
  /** Characters that the sections may take; what does not fit is counted. */
  readonly space: number;
}

/**
 * The findings that no comment shows, by paper, those with the worst ones first: what is outside
 * the diff, what is beyond the number of comments, and advice. Each line leads to its place. The
 * first ten lines are open, the others folded.
 */
function summarySections(findings: readonly Finding[], options: SectionOptions): string[] {
  const open: string[] = [];
  const hidden: string[] = [];
  let lines = 0;
  let size = 0;
  const more = { hidden: 0, rest: findings.length };
  for (const section of sectionsOf(findings)) {
    const text = sectionText(section, options);
    size += text.length + 2;
    if (size > options.space) break;
    lines += text.split('\n').filter((line) => line !== '').length;
    more.rest -= section.length;
    if (lines <= MOST_OPEN && hidden.length === 0) open.push(text);
    else {
      hidden.push(text);
      more.hidden += section.length;
    }
  }
  const rest = more.rest > 0 ? [`… and ${more.rest} more, in the job summary of the run.`] : [];
  if (hidden.length === 0) return [...blocks(open), ...rest];
  const title = count(more.hidden + more.rest, open.length > 0 ? 'more finding' : 'finding');
  return [...blocks(open), folded(title, [...blocks(hidden), ...rest].join('\n\n'))];
}

/** Sections of one line each make one list. */
function blocks(sections: readonly string[]): string[] {
  const joined: string[][] = [];
  let last: string | undefined;
  for (const section of sections) {
    const block = joined.at(-1);
    if (block !== undefined && isLine(section) && last !== undefined && isLine(last)) {
      block.push(section);
    } else joined.push([section]);
    last = section;
  }
  return joined.map((block) => block.join('\n'));
}

function isLine(section: string): boolean {
  return !section.includes('\n');
}

/** One finding is a line that names the paper; several are a list below its name. */
function sectionText(section: readonly Finding[], options: SectionOptions): string {
  const title = titleOf(section);
  const [first, ...others] = section;
  if (first === undefined) return '';
  if (others.length === 0) return lineOf(first, options, title);
  const items = section.map((finding) => lineOf(finding, options));
  return [...(title === undefined ? [] : [`${title}\n`]), ...items].join('\n');
}

/** Findings by paper, those of none by themselves; the worst first, otherwise as they were. */
function sectionsOf(findings: readonly Finding[]): Finding[][] {
  const byPaper = groupBy(findings, ({ entry }) =>
    entry === undefined ? '' : JSON.stringify([entry.title, entry.citationKey]),
  );
  return [...byPaper.values()]
    .map((section) => section.toSorted(bySeverity))
    .toSorted(([a], [b]) => (a && b ? bySeverity(a, b) : 0));
}

function titleOf([first]: readonly Finding[]): string | undefined {
  const { title, citationKey } = first?.entry ?? { title: '' };
  const name = inertMarkdown(shorten(title, LONGEST_TITLE));
  const key = citationKey === undefined ? '' : inertMarkdown(shorten(citationKey, LONGEST_TITLE));
  if (name === '') return key === '' ? undefined : `**${key}**`;
  return key === '' ? `**${name}**` : `**${name}** (${key})`;
}

function lineOf(
  { severity, place, message, ruleId }: Finding,
  { urlOf, pages }: SectionOptions,
  title?: string,
): string {
  const where = `[${inertMarkdown(place.file)}:${place.start.line}](${urlOf(place)})`;
  const about = title === undefined ? '' : ` ${title}:`;
  return `- ${SEVERITY_ICONS[severity]} ${where}${about} ${messageMarkdown(message)} (${ruleLink(ruleId, pages)})`;
}
