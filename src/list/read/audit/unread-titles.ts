import { fold } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import type { SourceFile } from '../../../text/source-file.ts';
import type { ListEntry, UnreadTitle } from '../../list.ts';
import type { LineState } from '../../source/scan.ts';

/** A word of the titles searched for, and what may follow it. */
interface Step {
  readonly next: Map<string, Step>;
  /** Whether a title ends here. */
  ends: boolean;
}

interface Word extends Range {
  readonly folded: string;
}

/** What is searched for, and where not. */
interface Titles {
  readonly entries: readonly ListEntry[];
  /** Titles of the bibliography, folded. */
  readonly known: ReadonlySet<string>;
  /** Where a title may be part of something else: in other titles, abstracts, skipped sections. */
  readonly elsewhere: readonly Range[];
}

const LONGEST_TITLE = 40;
/** Words of an address do not count. */
const ADDRESS = /https?:\/\/[^\s<>"')\]]+|\]\([^()\s]*\)/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * The titles that a README prints word for word though no entry has them for its title: they were
 * misread, or not at all. Fenced code and comments do not count.
 */
export function unreadTitles(
  source: SourceFile,
  states: readonly LineState[],
  { entries, known, elsewhere }: Titles,
): UnreadTitle[] {
  const read = new Set(entries.map(({ title }) => fold(title)));
  const first = titleSteps([...known].filter((title) => !read.has(title)));
  if (first.next.size === 0) return [];
  const words = wordsOf(source, states);
  const inside = insideAny(elsewhere);
  const found = new Map<string, UnreadTitle>();
  for (let at = 0; at < words.length; at++) {
    const last = longestFrom(words, at, first);
    const [from, to] = [words[at], words[last]];
    if (from === undefined || to === undefined) continue;
    const range = { start: from.start, end: to.end };
    const folded = words
      .slice(at, last + 1)
      .map((word) => word.folded)
      .join(' ');
    const title = source.text.slice(range.start, range.end).replace(/\s+/g, ' ');
    if (!found.has(folded) && !inside(range)) found.set(folded, { title, range });
    at = last;
  }
  return [...found.values()];
}

function titleSteps(titles: readonly string[]): Step {
  const first: Step = { next: new Map(), ends: false };
  for (const title of titles) {
    const words = title.split(' ');
    if (words.length < 3 || words.length > LONGEST_TITLE) continue;
    let step = first;
    for (const word of words) {
      let next = step.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), ends: false };
        step.next.set(word, next);
      }
      step = next;
    }
    step.ends = true;
  }
  return first;
}

/** Index of the last word of the longest title that begins at a word; -1 for none. */
function longestFrom(words: readonly Word[], at: number, first: Step): number {
  let last = -1;
  let step: Step | undefined = first;
  for (let index = at; step !== undefined; index++) {
    step = step.next.get(words[index]?.folded ?? '');
    if (step?.ends === true) last = index;
  }
  return last;
}

/** The words of the lines that are text, folded. */
function wordsOf({ text, lines }: SourceFile, states: readonly LineState[]): Word[] {
  const words: Word[] = [];
  for (let line = 1; line <= lines.count; line++) {
    if (states[line] !== 'text') continue;
    const start = lines.lineStart(line);
    const content = text
      .slice(start, lines.lineEnd(line))
      .replace(ADDRESS, (address) => ' '.repeat(address.length));
    for (const { 0: word, index } of content.matchAll(WORD))
      words.push({
        folded: fold(word),
        start: start + index,
        end: start + index + word.length,
      });
  }
  return words;
}

/** Whether a range begins within one of some others; call it in the order of the text. */
export function insideAny(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let at = 0;
  let furthest = 0;
  return ({ start }) => {
    for (; (sorted[at]?.start ?? Number.POSITIVE_INFINITY) <= start; at++)
      furthest = Math.max(furthest, sorted[at]?.end ?? 0);
    return start < furthest;
  };
}
