import type { Catalog, Pair } from '../../catalog/catalog.ts';
import { linesOf } from '../../catalog/line-anchors.ts';
import { titleEnd } from '../../rules/support/part-style.ts';
import { keyWriter } from '../../rules/support/part-writer.ts';
import { lineFragment } from '../../text/line-fragment.ts';
import { relativePath } from '../../text/relative-path.ts';
import { withEdits } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { type CheckInput, readCatalog } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import type { SkippedStep, Stage, WantedStep } from './sync-plan.ts';

/** A key that is to be shown, and the number of its entry in the list. */
interface Shown {
  readonly pair: Pair;
  readonly index: number;
  readonly edit: TextEdit;
}

/**
 * Shows the citation key of every paper that has a bib entry and shows none: as the other entries
 * do, or, without an example, after the title with a link to the lines of the .bib. A key that
 * would not be read as one is skipped.
 */
export function showKeys(input: CheckInput, memory: ReadingMemory, wanted: WantedStep): Stage {
  const catalog = readCatalog(input, memory);
  const { list } = catalog;
  const { readme } = input;
  if (list === undefined || readme === undefined) return { input, steps: [], skipped: [] };
  const write = keyWriter(catalog);
  const all = list.entries.flatMap((entry, index): Shown[] => {
    const pair = entry.kind === 'paper' ? catalog.pairOf(entry) : undefined;
    if (pair === undefined || entry.citation !== undefined) return [];
    if (!wanted({ kind: 'list-key', title: entry.title })) return [];
    const edit = write(entry, pair) ?? behindTitle(catalog, pair, markdownLink);
    const isMarkdown = /[`\]]/.test(edit.text) && isInHtml(readme.text, edit.range.start);
    return [{ pair, index, edit: isMarkdown ? behindTitle(catalog, pair, htmlLink) : edit }];
  });
  let fitting = all;
  let after = written(input, fitting);
  while (fitting.length > 0) {
    const now = readCatalog(after, memory).list?.entries ?? [];
    // Were an entry read as two, or two as one, the numbers would be of no use.
    const isSame = now.length === list.entries.length;
    const next = isSame
      ? fitting.filter(({ pair, index }) => now[index]?.citation?.key === pair.bibEntry.key)
      : [];
    if (next.length === fitting.length) break;
    fitting = next;
    after = written(input, fitting);
  }
  const skipped = all
    .filter((one) => !fitting.includes(one))
    .map(
      ({ pair }): SkippedStep => ({
        kind: 'list-key',
        title: pair.entry.title,
        citationKey: pair.bibEntry.key,
        file: readme.path,
        reason: 'it would not be recognized there. Show it by hand.',
      }),
    );
  return {
    input: after,
    steps: fitting.map(({ pair }) => ({
      kind: 'list-key',
      title: pair.entry.title,
      citationKey: pair.bibEntry.key,
      file: readme.path,
    })),
    skipped,
  };
}

function written(input: CheckInput, shown: readonly Shown[]): CheckInput {
  const { readme } = input;
  if (readme === undefined || shown.length === 0) return input;
  return {
    ...input,
    readme: withEdits(
      readme,
      shown.map(({ edit }) => edit),
    ),
  };
}

function behindTitle(
  { list }: Catalog,
  { entry, bibEntry, bibliography }: Pair,
  link: (key: string, target: string) => string,
): TextEdit {
  const source = list?.source;
  const at = source === undefined ? entry.titleRange.end : titleEnd(source, entry);
  const lines = lineFragment(linesOf(bibEntry, bibliography));
  const path = relativePath(source?.path ?? '', bibliography.source.path);
  return {
    range: { start: at, end: at },
    text: ` ${link(bibEntry.key, `${path}${lines}`)}`,
  };
}

function markdownLink(key: string, target: string): string {
  return `[\`${key}\`](${target})`;
}

function htmlLink(key: string, target: string): string {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<a href="${escaped(target)}"><code>${escaped(key)}</code></a>`;
}

/** Tags with which a block of HTML begins, in which Markdown is not rendered. */
const BLOCK_TAG =
  /^\s*(?:[-*+]\s+)?<\/?(?:details|summary|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|p|div|h[1-6]|center)[\s>]/i;
/** Lines above a place that are looked at. */
const MOST_LINES = 30;

/** Whether a place is in a block of HTML: one that begins above it, without an empty line between. */
function isInHtml(text: string, at: number): boolean {
  let end = at;
  for (let seen = 0; seen < MOST_LINES && end >= 0; seen++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (BLOCK_TAG.test(line)) return true;
    if (line.trim() === '' || start === 0) return false;
    end = start - 1;
  }
  return false;
}
