import type { Doubt, List } from '../../list/list.ts';
import { linesText } from '../../text/plural.ts';
import type { Range } from '../../text/range.ts';
import type { Problem, RuleContext } from '../rule.ts';
import { count } from './naming.ts';

/** Share of a list's paper links, or papers, from which on what is not read is worth a warning. */
const SHARE = 0.1;

/** Share of its entries from which on doubtful ones are worth a warning. */
const DOUBTFUL_SHARE = 0.08;

/** Fewer entries may be odd without being misread. */
export const LEAST_DOUBTS = 3;

const HELP = 'docs/reading.md describes how a list is read.';
const DOUBTS: Readonly<Record<Doubt, string>> = {
  venue: 'the title looks like a venue',
  persons: 'the title looks like authors',
  label: 'the title is only the label of a link',
  malformed: 'the title looks incomplete, or holds more than a title',
  'link-text': 'the text of the link is not the title',
  cut: 'the title is only a part of a sentence',
  'several-papers': 'the entry links to several papers',
  unlikely: 'something else of the entry looks more like its title',
};

/** What the reader itself says that it has not read, where it matters. */
export function* readingProblems(
  list: List,
  isReported: RuleContext['isReported'],
): Iterable<Problem> {
  if (list.entries.length === 0) {
    yield noEntries(list);
    return;
  }
  const silenced = ({ range }: { readonly range: Range }): boolean =>
    !isReported({ at: { file: list.source, range } });
  const problem = (found: readonly { readonly range: Range }[], make: Maker): Problem[] => {
    const shown = found.filter((one) => !silenced(one));
    const [first] = shown;
    if (first === undefined) return [];
    const { message, content } = make(shown.length, linesOf(list, shown));
    return [{ message, at: { file: list.source, range: first.range }, content }];
  };
  const { paperLinks, papers, resources, unreadTitles, doubtful } = list.reading;
  const unread = list.reading.unread.filter(({ range }) => !isDiagnosed(range, list));
  if (unread.length >= paperLinks * SHARE)
    yield* problem(unread, (number, lines) => ({
      message: `${number} of ${count(paperLinks, 'link')} to papers ${number === 1 ? 'is' : 'are'} in no entry: ${lines}. Write them like the other entries, or name the headings above them under "categories" in the configuration. ${HELP}`,
      content: 'unread links',
    }));
  yield* problem(unreadTitles, (number, lines) => ({
    message: `${count(number, 'title')} of the bibliography ${number === 1 ? 'is' : 'are'} in the list, but ${number === 1 ? 'is' : 'are'} not read as the title of an entry: ${lines}. Write ${number === 1 ? 'it' : 'them'} like the other entries. ${HELP}`,
    content: 'unread titles',
  }));
  // Where there are hardly any papers, resources are judged as well.
  const ofPapers = doubtful.filter(({ entry }) => entry.kind === 'paper');
  const arePapers = isWorthWarning(ofPapers.length, papers);
  const judged = arePapers || papers >= resources ? papers : papers + resources;
  const doubts = (judged === papers ? ofPapers : doubtful).map(({ entry, reason }) => ({
    range: entry.titleRange,
    reason,
  }));
  if (isWorthWarning(doubts.length, judged))
    yield* problem(doubts, (number, lines) => ({
      message: `${number} of ${count(judged, judged === papers ? 'paper' : 'entry', judged === papers ? undefined : 'entries')} may be misread: ${lines}. In the first, ${DOUBTS[doubts[0]?.reason ?? 'label']}. Write them like the other entries. If most are written so, correct the template that "list-curator format --explain" prints for them, and name it under "entry" in the configuration. ${HELP}`,
      content: 'doubtful entries',
    }));
}

function isWorthWarning(doubts: number, judged: number): boolean {
  return doubts >= Math.max(LEAST_DOUBTS, judged * DOUBTFUL_SHARE);
}

/** Whether a stretch that was left out is reported as such already. */
function isDiagnosed({ start }: Range, { diagnostics }: List): boolean {
  return diagnostics.some(
    ({ code, range }) =>
      (code === 'too-complex' || code === 'out-of-time') &&
      range.start <= start &&
      start < range.end,
  );
}

type Maker = (
  number: number,
  lines: string,
) => { readonly message: string; readonly content: string };

function noEntries(list: List): Problem {
  const { unread } = list.reading;
  const range = { start: 0, end: list.source.text.length };
  const links =
    unread.length === 0
      ? 'The README may be an index of other files.'
      : `${count(unread.length, 'link')} to papers ${unread.length === 1 ? 'is' : 'are'} in no entry: ${linesOf(list, unread)}.`;
  return {
    message: `No entries found. ${links} If another file is the list, name it with --readme. Otherwise, name the headings above the entries under "categories" in the configuration. ${HELP}`,
    at: { file: list.source, range },
    content: 'no-entries',
  };
}

function linesOf({ source }: List, found: readonly { readonly range: Range }[]): string {
  return linesText(found.map(({ range }) => source.lines.position(range.start).line));
}
