import type { Doubt, List } from '../../list/list.ts';
import { linesText } from '../../text/plural.ts';
import { lastFrom, type Range } from '../../text/range.ts';
import type { Problem, Spot } from '../rule.ts';
import { manyOf } from './habit.ts';
import { count } from './naming.ts';

/** Share of a list's paper links, or papers, from which on what is not read is worth a warning. */
const SHARE = 0.1;

/** Share of its entries from which on doubtful ones are worth a warning. */
const DOUBTFUL_SHARE = 0.08;

/** Fewer entries may be odd without being misread. */
export const LEAST_DOUBTS = 3;

/** A heading of so few words is no title of a paper. */
const WORDS_OF_A_SUBJECT = 3;

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
export function* readingProblems(list: List): Iterable<Problem> {
  const { paperLinks, papers, resources, unreadTitles, doubtful } = list.reading;
  if (list.entries.length === 0) {
    yield noEntries(list);
    return;
  }
  const unread = list.reading.unread.filter(({ range }) => !isDiagnosed(range, list));
  if (unread.length >= paperLinks * SHARE) {
    yield* together(
      'unread links',
      unread,
      (number, lines) =>
        `${number} of ${count(paperLinks, 'link')} to papers ${number === 1 ? 'is' : 'are'} in no entry: ${lines}. Write them like the other entries, or name the headings above them under "categories" in the configuration. ${HELP}`,
    );
  }
  yield* together(
    'unread titles',
    unreadTitles.filter(({ range }) => !isSubject(range, list)),
    (number, lines) =>
      `${count(number, 'title')} of the bibliography ${number === 1 ? 'is' : 'are'} in the list, but ${number === 1 ? 'is' : 'are'} not read as the title of an entry: ${lines}. Write ${number === 1 ? 'it' : 'them'} like the other entries. ${HELP}`,
  );
  // Where there are hardly any papers, resources are judged as well.
  const judged = papers < resources ? papers + resources : papers;
  if (doubtful.length >= Math.max(LEAST_DOUBTS, judged * DOUBTFUL_SHARE)) {
    yield* together(
      'doubtful entries',
      doubtful.map(({ entry }) => ({ range: entry.titleRange })),
      (number, lines) =>
        `${number} of ${count(judged, judged === papers ? 'paper' : 'entry', judged === papers ? undefined : 'entries')} may be misread: ${lines}. In the first, ${DOUBTS[doubtful[0]?.reason ?? 'label']}. Write them like the other entries. If most are written so, correct the template that "list-curator format --explain" prints for them, and name it under "entry" in the configuration. ${HELP}`,
    );
  }
}

/** Whether a short title is in a heading: "Theory of Mind" is a subject before it is a paper. */
function isSubject({ start, end }: Range, { headings, source }: List): boolean {
  if (source.text.slice(start, end).split(/\s+/).length > WORDS_OF_A_SUBJECT) return false;
  const heading = headings[lastFrom(headings, start)];
  return heading !== undefined && start < heading.range.end;
}

/** One problem for all places that no comment silences. */
function together(
  name: string,
  found: readonly { readonly range: Range }[],
  message: (number: number, lines: string) => string,
): Problem[] {
  const habit = manyOf(name, 0, (problems) => ({
    message: message(problems.length, linesText(problems.map(lineOf))),
  }));
  return found.map(({ range }) => ({ message: '', range, habit }));
}

function lineOf({ file, range }: Spot): number {
  return file.lines.position(range.start).line;
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

function noEntries({ reading: { unread }, source: file }: List): Problem {
  const lines = linesText(unread.map(({ range }) => lineOf({ file, range })));
  if (file.text.trim() === '') {
    return {
      message: 'The file is empty. Add the list, or name its file with --readme.',
      content: 'no-entries',
    };
  }
  const links =
    unread.length === 0
      ? 'The README may be an index of other files.'
      : `${count(unread.length, 'link')} to papers ${unread.length === 1 ? 'is' : 'are'} in no entry: ${lines}.`;
  return {
    message: `No entries found. ${links} If another file is the list, name it with --readme. Otherwise, name the headings above the entries under "categories" in the configuration. ${HELP}`,
    content: 'no-entries',
  };
}
