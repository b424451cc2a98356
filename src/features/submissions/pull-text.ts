import * as v from 'valibot';
import type { BibEntry } from '../../bibtex/bibliography.ts';
import { newEntryOf } from '../../catalog/new-entry-of-bib-entry.ts';
import type { OwnPull, PullText } from '../../github/facts.ts';
import { LONGEST_BODY } from '../../github/github.ts';
import { markerLine, nameOfComment } from '../../github/marker.ts';
import type { Remark } from '../../registries/objections.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';
import { longestBackticks } from '../../text/longest-backticks.ts';
import { cut, shorten } from '../../text/shorten.ts';
import { registryTitle, remarkText } from '../look-up-texts.ts';
import { dataLine, dataOfComment } from './hidden-data.ts';
import { linkedText } from './linked-text.ts';
import type { SubmissionDraft } from './submission-draft.ts';

/** What the pull request of a submission tells. */
export interface PullContent {
  readonly issue: number;
  readonly title: string;
  /** The bib entry, decoded. */
  readonly entry: BibEntry;
  /** The bib entry as the file has it. */
  readonly bibtex: string | undefined;
  readonly sources: SubmissionDraft['sources'];
  readonly categories: readonly string[];
  readonly remarks: readonly Remark[];
  readonly silent: readonly string[];
  /** What the contributor wants the maintainers to know; empty for nothing. */
  readonly note: string;
  readonly staleApproval: boolean;
}

/** Where our part of the text ends; what people write below it stays. */
const END = '<!-- list-curator:end -->';
const HOLD = /\n> \[!WARNING\]\n> \*\*Do not merge this yet\.\*\*[^\n]*\n(?=\n)/;
const STALE = '> [!NOTE]\n> This changed after it was approved, so the approval must be renewed.';
const ENTRY = '### The entry';
/** The rest is for what people wrote below our text. */
const LONGEST = 60_000;
const LONGEST_NOTE = 4000;
const LONGEST_ABSTRACT = 6000;
const LONGEST_VALUE = 400;

const Kept = v.object({ version: v.literal(1), title: v.string() });

/**
 * The title and the text that a pull request is to have. A title that somebody changed stays, and
 * so does what somebody wrote below our text.
 *
 * @param old the pull request as it is; absent for a new one.
 */
export function pullText(content: PullContent, old: OwnPull | undefined): PullText {
  const { title } = content;
  const kept = v.safeParse(Kept, dataOfComment(old?.body ?? ''));
  const isOurs = old === undefined || (kept.success && kept.output.title === old.title);
  const head = [markerLine('submission'), dataLine({ version: 1, title })].join('\n');
  const body = `${head}\n\n${textWithin(content, LONGEST)}\n${END}${tailOf(old?.body)}`;
  return { title: isOurs ? title : old.title, body: cut(body, LONGEST_BODY) };
}

/**
 * The text of a pull request whose issue cannot be used as it is now: a warning on top.
 *
 * @returns undefined where the text is not ours.
 */
export function heldBody(body: string, issue: number): string | undefined {
  if (nameOfComment(body) !== 'submission' || dataOfComment(body) === undefined) return undefined;
  const text = body.replaceAll('\r\n', '\n').replace(HOLD, '');
  const [marker = '', data = ''] = text.split('\n', 2);
  const head = `${marker}\n${data}`;
  return `${head}\n> [!WARNING]\n> **Do not merge this yet.** The issue was changed and cannot be used as it is now; #${issue} says why.\n${text.slice(head.length)}`;
}

/** The text of a pull request whose commit changed after it was approved, and nothing else did. */
export function staleBody(body: string): string {
  const text = body.replaceAll('\r\n', '\n');
  const at = text.indexOf(`\n\n${ENTRY}\n`);
  // The contributor's BibTeX stands further below, and may hold the same words.
  return at < 0 || text.slice(0, at).includes(STALE)
    ? body
    : `${text.slice(0, at)}\n\n${STALE}${text.slice(at)}`;
}

function tailOf(body: string | undefined): string {
  const at = body?.lastIndexOf(END) ?? -1;
  return body === undefined || at < 0 ? '' : body.slice(at + END.length).trimEnd();
}

/** What is folded away goes first where all would be too long; half of it would be worse. */
function textWithin(content: PullContent, most: number): string {
  const details = [...provenance(content), ...bibtex(content)];
  for (let count = details.length; count >= 0; count--) {
    const text = paragraphs(content, details.slice(0, count)).join('\n\n');
    if (text.length <= most) return text;
  }
  return cut(paragraphs(content, []).join('\n\n'), most);
}

function paragraphs(content: PullContent, details: readonly string[]): string[] {
  const { issue, remarks, silent, note, staleApproval } = content;
  const looks = [
    ...remarks.map((remark) => linkedText(remarkText(remark))),
    ...silent.map(inertMarkdown),
  ];
  return [
    `Adds the paper that #${issue} submits. Closes #${issue}.`,
    ...(staleApproval ? [STALE] : []),
    ...rendered(content),
    ...(looks.length === 0
      ? []
      : [`### Please look at this\n\n${looks.map((look) => `- ⚠️ ${look}`).join('\n')}`]),
    ...(note === ''
      ? []
      : [`### A note from the contributor\n\n> ${inertMarkdown(shorten(note, LONGEST_NOTE))}`]),
    ...details,
    `<sub>Changes are made by editing #${issue}; this pull request follows. When the list changes elsewhere, it is made anew where it would conflict.</sub>`,
  ];
}

/** The entry as a reader of the list sees it. */
function rendered({ entry, categories }: PullContent): string[] {
  const { title, authors, venue, year, abstract } = newEntryOf(entry);
  const address = entry.identifiers.map(addressOf).find((one) => one !== undefined);
  const shown = inertMarkdown(plainText(title));
  const facts = [
    ...(authors === undefined ? [] : [inertMarkdown(authors.slice(0, 1000))]),
    ...(venue === undefined ? [] : [`*${inertMarkdown(venue)}*`]),
    ...(year === undefined ? [] : [String(year)]),
  ];
  return [
    ENTRY,
    `${address === undefined ? `**${shown}**` : `**[${shown}](${address})**`} · ${inertMarkdown(entry.key)}${categories.length === 0 ? '' : ` · ${inertMarkdown(categories.join(' › '))}`}`,
    ...(facts.length === 0 ? [] : [facts.join(', ')]),
    ...(abstract === undefined
      ? []
      : [`> **Abstract:** ${inertMarkdown(shorten(plainText(abstract), LONGEST_ABSTRACT))}`]),
  ];
}

function addressOf({ kind, id }: BibEntry['identifiers'][number]): string | undefined {
  const encoded = id
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29');
  if (kind === 'doi') return `https://doi.org/${encoded}`;
  if (kind === 'arxiv') return `https://arxiv.org/abs/${encoded}`;
  return kind === 'pmid' ? `https://pubmed.ncbi.nlm.nih.gov/${encoded}/` : undefined;
}

function provenance({ entry, sources }: PullContent): string[] {
  const rows = [...entry.fields].flatMap(([name, { value }]) => {
    const source = sources.get(name);
    if (source === undefined) return [];
    const from = source === 'submission' ? 'the submission' : registryTitle(source);
    return [
      `| ${inertMarkdown(name)} | ${inertMarkdown(shorten(value, LONGEST_VALUE))} | ${from} |`,
    ];
  });
  if (rows.length === 0) return [];
  return [
    `<details><summary>Where each field comes from</summary>\n\n| field | value | from |\n| --- | --- | --- |\n${rows.join('\n')}\n\n</details>`,
  ];
}

/** The fence is longer than any run of backticks in the text, so that the text cannot end it. */
function bibtex({ bibtex: text }: PullContent): string[] {
  if (text === undefined) return [];
  const fence = '`'.repeat(Math.max(3, longestBackticks(text) + 1));
  return [
    `<details><summary>BibTeX</summary>\n\n${fence}bibtex\n${text.replace(/\r\n?/g, '\n')}\n${fence}\n\n</details>`,
  ];
}
