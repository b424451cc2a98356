import type { BibEntry } from '../../bibtex/bibliography.ts';
import { newEntryOf } from '../../catalog/new-entry-of-bib-entry.ts';
import { pageOf } from '../../identifiers/page-of.ts';
import { fullNames } from '../../list/write/author-habit.ts';
import type { Remark } from '../../registries/objections.ts';
import type { RegistryName } from '../../registries/settings.ts';
import { fenced, folded, inertMarkdown } from '../../report/markdown-text.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';
import { cut, shorten } from '../../text/shorten.ts';
import { linkedText } from '../linked-text.ts';
import { registryTitle, remarkText } from '../papers/look-up-texts.ts';
import { ENTRY } from './pull-body.ts';
import type { SubmissionDraft } from './submission-draft.ts';

/** The content of a submission's pull request. */
export interface PullContent {
  readonly issue: number;
  /** The bib entry, decoded. */
  readonly entry: BibEntry;
  /** The bib entry as the file has it. */
  readonly bibtex: string | undefined;
  /** What no reader of the files sees of it: `abstract`, `authors`, `venue`, `year`. */
  readonly hidden: readonly string[];
  /** Whether a reader of the files sees the citation key. */
  readonly showsKey: boolean;
  readonly sources: SubmissionDraft['sources'];
  readonly categories: readonly string[];
  readonly remarks: readonly Remark[];
  readonly silent: readonly string[];
  /** What the contributor wants the maintainers to know; empty for nothing. */
  readonly note: string;
}

/** The rest is for what people wrote below our text. */
const LONGEST = 60_000;
const LONGEST_NOTE = 4000;
const LONGEST_ABSTRACT = 6000;
const LONGEST_VALUE = 400;

/**
 * The text of the pull request of a submission. The collapsed part is removed first where all would
 * be too long; half of it would be worse.
 */
export function pullText(content: PullContent): string {
  const { bibtex } = content;
  const details = [
    ...provenance(content),
    ...(bibtex === undefined ? [] : [folded('BibTeX', fenced(bibtex, 'bibtex'))]),
  ];
  for (let count = details.length; count >= 0; count--) {
    const text = paragraphs(content, details.slice(0, count)).join('\n\n');
    if (text.length <= LONGEST) return text;
  }
  return cut(paragraphs(content, []).join('\n\n'), LONGEST);
}

function paragraphs(content: PullContent, details: readonly string[]): string[] {
  const { issue, remarks, silent, note } = content;
  const looks = [
    ...remarks.map((remark) => linkedText(remarkText(remark))),
    ...silent.map(inertMarkdown),
  ];
  return [
    `Adds the paper submitted in #${issue}. Closes #${issue}.`,
    ...rendered(content),
    ...(looks.length === 0
      ? []
      : [`### Check before merging\n\n${looks.map((look) => `- ⚠️ ${look}`).join('\n')}`]),
    ...(note === ''
      ? []
      : [`### Note from the contributor\n\n${quoted(shorten(note, LONGEST_NOTE))}`]),
    ...details,
    `<sub>To change something, edit #${issue}: this pull request is updated. It is also updated when the list changes and it would conflict.</sub>`,
  ];
}

function quoted(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `> ${inertMarkdown(paragraph)}`)
    .join('\n>\n');
}

/** The entry as a reader of the list sees it. */
function rendered({ entry, categories, hidden, showsKey }: PullContent): string[] {
  const { title, url, people = [], venue, year, abstract } = newEntryOf(entry);
  const [identifier] = entry.identifiers;
  const address = identifier && pageOf(identifier);
  const shown = inertMarkdown(plainText(title));
  // An address that names no known work was typed by somebody, and is to be looked at.
  const typed =
    address === undefined && url !== undefined
      ? ` · ${inertMarkdown(shorten(url, LONGEST_VALUE))}`
      : '';
  const facts = [
    ...(people.length === 0 || hidden.includes('authors')
      ? []
      : [inertMarkdown(fullNames(people).slice(0, 1000))]),
    ...(venue === undefined || hidden.includes('venue') ? [] : [`*${inertMarkdown(venue)}*`]),
    ...(year === undefined || hidden.includes('year') ? [] : [String(year)]),
  ];
  return [
    ENTRY,
    `${address === undefined ? `**${shown}**` : `**[${shown}](${address})**`}${typed}${showsKey ? ` · ${inertMarkdown(entry.key)}` : ''}${categories.length === 0 ? '' : ` · ${inertMarkdown(categories.join(' › '))}`}`,
    ...(facts.length === 0 ? [] : [facts.join(', ')]),
    ...(abstract === undefined || hidden.includes('abstract')
      ? []
      : [`> **Abstract:** ${inertMarkdown(shorten(plainText(abstract), LONGEST_ABSTRACT))}`]),
  ];
}

function provenance({ entry, hidden, sources }: PullContent): string[] {
  const [source, ...others] = new Set([...entry.fields.keys()].map((name) => sources.get(name)));
  if (source !== undefined && others.length === 0) {
    return [`All fields come from ${sourceText(source)}.`];
  }
  const rows = [...entry.fields].flatMap(([name, { value }]) => {
    const source = sources.get(name);
    if (source === undefined || hidden.includes(name)) return [];
    return [
      `| ${inertMarkdown(name)} | ${inertMarkdown(shorten(value, LONGEST_VALUE))} | ${sourceText(source)} |`,
    ];
  });
  if (rows.length === 0) return [];
  const table = `| field | value | from |\n| --- | --- | --- |\n${rows.join('\n')}`;
  return [folded('Where each field comes from', table)];
}

function sourceText(source: RegistryName | 'submission'): string {
  return source === 'submission' ? 'the submission' : registryTitle(source);
}
