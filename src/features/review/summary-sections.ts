import {
  folded as foldedText,
  inertMarkdown,
  messageMarkdown,
} from '../../report/markdown-text.ts';
import { ruleLink } from '../../report/rule-page.ts';
import { bySeverity, type Finding, type Place, type Severity } from '../../rules/finding.ts';
import { groupBy } from '../../text/group-by.ts';
import { count } from '../../text/plural.ts';
import { shorten } from '../../text/shorten.ts';

const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };
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
export function summarySections(findings: readonly Finding[], options: SectionOptions): string[] {
  const open: string[] = [];
  const folded: string[] = [];
  let lines = 0;
  let size = 0;
  const more = { folded: 0, rest: findings.length };
  for (const section of sectionsOf(findings)) {
    const text = sectionText(section, options);
    size += text.length + 2;
    if (size > options.space) break;
    lines += text.split('\n').filter((line) => line !== '').length;
    more.rest -= section.length;
    if (lines <= MOST_OPEN && folded.length === 0) open.push(text);
    else {
      folded.push(text);
      more.folded += section.length;
    }
  }
  const rest = more.rest > 0 ? [`… and ${more.rest} more, in the job summary of the run.`] : [];
  if (folded.length === 0) return [...blocks(open), ...rest];
  const title = count(more.folded + more.rest, open.length > 0 ? 'more finding' : 'finding');
  return [...blocks(open), foldedText(title, [...blocks(folded), ...rest].join('\n\n'))];
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
  return `- ${ICONS[severity]} ${where}${about} ${messageMarkdown(message)} (${ruleLink(ruleId, pages)})`;
}
