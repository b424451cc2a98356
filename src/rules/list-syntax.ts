import type { Doubt, List, ListEntry, UnreadLink } from '../list/list.ts';
import { linkRole } from '../list/read/words/link-role.ts';
import { countWhile } from '../text/count-while.ts';
import { count, plural } from '../text/plural.ts';
import { lastFrom, type Range } from '../text/range.ts';
import type { Problem, Rule } from './rule.ts';
import { gluedBulletProblems, onGluedLine } from './support/glued-bullets.ts';
import { isShownPaper } from './support/is-shown-paper.ts';
import { isDefinition, isMention, isQuotedRemark } from './support/mentions.ts';
import { conflictsIn } from './support/merge-conflicts.ts';
import { HELP, noEntries } from './support/no-entries.ts';
import { lineOf, together } from './support/together.ts';
import { unclosedBlock } from './support/unclosed-block.ts';
import { hasNoAddress, linesBelow } from './support/unlinked-papers.ts';

/** Links to papers that are in no entry are worth a warning if they are this share, or this many. */
const UNREAD_SHARE = 0.1;
const UNREAD_LINKS = 5;

/** Share of papers from which on doubtful ones are worth a warning. */
const DOUBTFUL_PAPERS = 0.05;

/** The same of all entries: names of tools and data sets are odd more often than titles. */
const DOUBTFUL_ENTRIES = 0.08;

/** Fewer entries may be odd without being misread. */
export const LEAST_DOUBTS = 3;

/** A title of fewer words may be the name of a tool or a data set. */
const WORDS_OF_A_TITLE = 5;

/** A heading of so few words is no title of a paper. */
const WORDS_OF_A_SUBJECT = 3;

/** So many links below a paper without any may be its own, and more are those of others. */
const LINKS_OF_A_PAPER = 4;

const DOUBTS: Readonly<Record<Doubt, string>> = {
  venue: 'the title looks like a venue',
  persons: 'the title looks like authors',
  label: 'the title is only the label of a link',
  malformed: 'the title looks incomplete, or holds more than a title',
  'link-text': 'the text of the link is not the title',
  cut: 'the title is only a part of a sentence',
  'several-papers': 'the entry links to several papers',
  unlikely: 'the title is uncertain, as many of this list are',
  kind: 'it is uncertain whether the entry is a paper',
};

/** What to do about what could not be read. */
const ADVICE = {
  'too-complex': 'Simplify it so that its entries can be checked.',
  'out-of-time': 'Split or simplify the list.',
} as const;

/** The README can be read as a list. */
export const listSyntax: Rule = {
  id: 'list-syntax',
  severity: 'warning',
  fix: 'safe',
  summary: 'The README is valid UTF-8 and can be read in full, with every paper in an entry.',
  why: 'What cannot be read is not checked, so problems there go unnoticed.',
  // How certain the list as a whole is read; the added papers were read back.
  afterAddition: 'on-list',
  create: ({ catalog }) => ({
    *onList(list) {
      const { lines, text, invalidUtf8 } = list.source;
      const [invalid] = invalidUtf8;
      if (invalid !== undefined) {
        yield {
          message: `The file contains ${count(invalidUtf8.length, 'byte sequence')} that ${plural(invalidUtf8.length, 'is', 'are')} not UTF-8, shown as "\ufffd". Save the file as UTF-8.`,
          range: { start: invalid, end: invalid + 1 },
          severity: 'error',
          content: 'utf-8',
        };
      }
      for (const { code, message, range } of list.diagnostics) {
        if (code === 'duplicate-view' || code === 'no-entries') continue;
        yield {
          message: `${message} ${ADVICE[code]}`,
          range,
          content: `${code} ${text.slice(range.start, Math.min(range.end, range.start + 80))}`,
        };
      }
      const conflicts = conflictsIn(list.source);
      for (const { start, end } of conflicts) {
        const { line } = lines.position(start);
        yield {
          message: `Merge conflict from line ${line} to line ${lines.position(end).line}: both versions are in the file, with Git's markers. Keep one version and remove the markers.`,
          range: { start, end: lines.lineEnd(line) },
          severity: 'error',
          content: `conflict ${text.slice(start, start + 200)}`,
        };
      }
      yield* unclosedBlock(list.source);
      // Two versions of a part of the list, and markers between them, are read as neither.
      if (conflicts.length > 0) return;
      yield* gluedBulletProblems(list);
      if (list.entries.length > 0) yield* readingProblems(list);
      else if (!list.diagnostics.some(({ code }) => code === 'out-of-time'))
        yield noEntries(list, catalog);
    },
  }),
};

/** What the reader itself reports as not read, where it matters. */
function* readingProblems(list: List): Iterable<Problem> {
  const { paperLinks, unreadTitles } = list.reading;
  const ofPapers = linksOfPapers(list);
  const unread = list.reading.unread.filter(
    (link) => !isDiagnosed(link.range, list) && !ofPapers.has(link) && !isMention(link.range, list),
  );
  if (unread.length >= Math.min(paperLinks * UNREAD_SHARE, UNREAD_LINKS)) {
    yield* together(
      'unread links',
      unread,
      list,
      (number, lines) =>
        `${number} of ${count(paperLinks, 'link')} to papers ${plural(number, 'is', 'are')} in no entry: ${lines}. Write them like the other entries, or name the headings above them under "categories" in the configuration. ${HELP}`,
    );
  }
  const entries = list.entries.toSorted((a, b) => a.range.start - b.range.start);
  const inEntry = ({ start }: Range) => start < (entries[lastFrom(entries, start)]?.range.end ?? 0);
  const few =
    unreadTitles.filter(({ range }) => inEntry(range)).length <
    list.reading.papers * DOUBTFUL_PAPERS;
  const isInEntry = (range: Range): boolean => few && inEntry(range);
  // A few papers whose links are in no entry are in the summary, too, with their lines.
  const unreadLines = new Set(unread.map((link) => lineOf({ file: list.source, ...link })));
  const isGlued = onGluedLine(list);
  const isCounted = (range: Range): boolean =>
    isGlued(range.start) ||
    (unreadLines.size < LEAST_DOUBTS && unreadLines.has(lineOf({ file: list.source, range })));
  yield* together(
    'unread titles',
    unreadTitles.filter(
      ({ range }) =>
        !isSubject(range, list) &&
        !isInEntry(range) &&
        !isCounted(range) &&
        !isDefinition(range, list),
    ),
    list,
    (number, lines) =>
      `${count(number, 'title')} of the bibliography ${plural(number, 'is', 'are')} in the list, but ${plural(number, 'is', 'are')} not read as the title of an entry: ${lines}. Write ${plural(number, 'it', 'them')} like the other entries. ${HELP}`,
  );
  const { papers } = list.reading;
  const unreadCitations = list.reading.unreadCitations.filter(
    (range) => mayBePaper(range, list) && !isQuotedRemark(range, list),
  );
  if (isWorthWarning(unreadCitations.length, papers * DOUBTFUL_PAPERS)) {
    yield* together(
      'unread citations',
      unreadCitations.map((range) => ({ range })),
      list,
      (number, lines) =>
        `${number === 1 ? '1 item looks like a paper, but is' : `${number} items look like papers, but are`} in no entry: ${lines}. Write ${plural(number, 'it', 'them')} like the other entries, or name the headings above them under "categories" in the configuration. ${HELP}`,
    );
  }
  yield* doubtfulEntries(list);
  yield* uncertainKinds(list);
}

/** Links in the lines below a paper without any, unless they are more than one paper has. */
function linksOfPapers(list: List): ReadonlySet<UnreadLink> {
  const below = linesBelow(list);
  const { unread } = list.reading;
  const places = unread.map(({ range }) => range.start);
  const links = list.entries.filter(hasNoAddress).flatMap((entry) => {
    const { start, end } = below(entry);
    const from = countWhile(places.length, (at) => (places[at] ?? 0) < start);
    const own = unread
      .slice(from, from + LINKS_OF_A_PAPER + 1)
      .filter(({ range }) => range.start < end);
    return own.length > LINKS_OF_A_PAPER ? [] : own;
  });
  return new Set(links);
}

/** Whether an item may be a paper: it has no link, or one to a paper on the web. */
function mayBePaper({ start, end }: Range, { source: { text } }: List): boolean {
  const links = [...text.slice(start, end).matchAll(/\]\(<?([^()\s<>]+)/g)];
  return (
    links.length === 0 ||
    links.some(([, url = '']) => /^https?:/i.test(url) && linkRole(url) === 'paper')
  );
}

/** Whether a short title is in a heading: "Theory of Mind" is a subject before it is a paper. */
function isSubject({ start, end }: Range, { headings, source }: List): boolean {
  if (source.text.slice(start, end).split(/\s+/).length > WORDS_OF_A_SUBJECT) return false;
  const heading = headings[lastFrom(headings, start)];
  return heading !== undefined && start < heading.range.end;
}

/** Entries that may be misread. If there are hardly any papers, resources count, too. */
function doubtfulEntries(list: List): Problem[] {
  const { papers, resources } = list.reading;
  const doubtful = withReason(list);
  const ofPapers = doubtful.filter(({ entry }) => entry.kind === 'paper');
  const shown = list.entries.filter(isShownPaper);
  // Lectures, for example, are read as papers of which only a name is known.
  if (papers > 0 && shown.length * 2 < papers) return [];
  const fewest = papers * DOUBTFUL_PAPERS;
  const arePapers = papers >= resources || isWorthWarning(ofPapers.length, fewest);
  const doubts = arePapers ? ofPapers : doubtful;
  const all = papers + resources;
  if (!isWorthWarning(doubts.length, arePapers ? fewest : all * DOUBTFUL_ENTRIES)) return [];
  const judged = arePapers ? count(papers, 'paper') : count(all, 'entry', 'entries');
  return together(
    'doubtful entries',
    doubts.map(({ entry, reason }) => ({ range: entry.titleRange, reason })),
    list,
    (number, lines, first) =>
      `${number} of ${judged} may be misread: ${lines}. In ${plural(number, 'it', 'the first')}, ${DOUBTS[first?.reason ?? 'label']}. ${number * 2 > (arePapers ? papers : all) ? 'Correct' : `Write ${plural(number, 'it', 'them')} like the other entries. If most are written so, correct`} the template that "list-curator format --explain" prints for them, and name it under "entry" in the configuration. ${HELP}`,
  );
}

/** Whether nothing shows that an entry is a paper: people, or a title that is longer than a name. */
function mayBeName({ authors, title }: ListEntry): boolean {
  return authors === undefined && title.split(/\s+/).length < WORDS_OF_A_TITLE;
}

/** Papers that may be none, where many of the list may not. */
function uncertainKinds(list: List): Problem[] {
  const { papers, doubtful } = list.reading;
  const nameOf = ({ categories }: ListEntry): string => categories.join('\n');
  const shown = new Set(
    list.entries.flatMap((one) => (one.kind === 'paper' && !mayBeName(one) ? nameOf(one) : [])),
  );
  const found = doubtful.flatMap(({ reason, entry }) =>
    reason === 'kind' && !shown.has(nameOf(entry)) ? [{ range: entry.titleRange }] : [],
  );
  if (!isWorthWarning(found.length, papers * DOUBTFUL_PAPERS)) return [];
  return together(
    'uncertain kinds',
    found,
    list,
    (number, lines) =>
      `${number} of ${count(papers, 'paper')} may be other entries, such as tools or data sets: ${lines}. If so, name their headings under "skip-sections" in the configuration. ${HELP}`,
  );
}

/**
 * The doubtful entries with a reason of their own. Uncertain titles alone are right more often than
 * wrong unless most of the list is uncertain; they are in the summary.
 */
function withReason({ reading: { papers, doubtful } }: List): List['reading']['doubtful'] {
  const unlikely = doubtful.filter(({ reason }) => reason === 'unlikely');
  const areMost = unlikely.length * 2 > papers;
  return doubtful.filter(({ reason }) => reason !== 'kind' && (areMost || reason !== 'unlikely'));
}

function isWorthWarning(doubts: number, fewest: number): boolean {
  return doubts >= Math.max(LEAST_DOUBTS, fewest);
}

/** Whether a skipped stretch is reported as such already. */
function isDiagnosed({ start }: Range, { diagnostics }: List): boolean {
  return diagnostics.some(
    ({ code, range }) =>
      (code === 'too-complex' || code === 'out-of-time') &&
      range.start <= start &&
      start < range.end,
  );
}
