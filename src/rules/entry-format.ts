import { CHARACTER_REFERENCE, characterOfReference } from '../scholarly/markup.ts';
import type { Range } from '../text/range.ts';
import { insertion, type TextEdit } from '../text/text-edit.ts';
import { withoutTail } from '../text/without-tail.ts';
import type { Habit, Problem, Rule } from './rule.ts';
import { manyOf } from './support/habit.ts';
import { leftoverLatex } from './support/leftover-latex.ts';
import { unlikeNeighbors } from './support/unlike-neighbors.ts';

/** More escapes and entities than this are one finding. */
const FEW_ESCAPES = 1;
/** The same of LaTeX that GitHub shows. */
const FEW_LATEX = 3;
/** Marks and spaces before a title, among which its opening mark is searched for. */
const MOST_SPACES = 6;

/** Entries look alike, and their content is Markdown, as readers see it. */
export const entryFormat: Rule = {
  id: 'entry-format',
  severity: 'warning',
  fix: 'safe',
  summary:
    'Entries are written like their neighbors, in Markdown without leftover LaTeX or HTML entities.',
  why: 'A list whose entries look alike is easy to read and extend. GitHub shows LaTeX commands as plain text.',
  options: ['entry'],
  // One more entry may show that an old one differs from most.
  afterAddition: 'on-others',
  create: ({ settings }) => ({
    onEntry: (entry, { source, reading }) =>
      [
        { part: 'title', range: entry.titleRange },
        ...(entry.abstract === undefined
          ? []
          : [{ part: 'abstract', range: entry.abstract.range }]),
      ].flatMap(({ part, range }) => {
        const text = source.text.slice(range.start, range.end);
        const found = [
          ...latexIn(text, range.start, part),
          ...referencesIn(text, range.start, part),
          ...(part === 'title' ? shownMarks(source.text, range) : []),
        ];
        // "Moss, Ada and Hale, Ben" is no title.
        const arePersons = (): boolean =>
          / and /.test(text) && reading.doubtful.some((one) => one.entry === entry);
        return found.length > 0 && arePersons() ? [] : found;
      }),
    onList: (list) => unlikeNeighbors(list, settings.entry),
  }),
};

/** So many spaces inside the marks of titles come from a program. */
const MARKS = manyOf('all marks', FEW_LATEX, ({ length }) => ({
  message: `${length} titles are shown with their marks, the first here, because of the spaces inside them. Remove the spaces.`,
}));

/** Entities and escapes that GitHub shows as the characters meant are not worth a line each. */
const ESCAPES = manyOf('all escapes', FEW_ESCAPES, ({ length }) => ({
  message: `${length} titles and abstracts contain LaTeX escapes or HTML entities, such as the first here. Write the characters themselves.`,
}));

/** So many titles and abstracts were copied from a .bib, and are not read one by one. */
function latexHabit(commands: boolean): Habit {
  const instead = commands ? 'plain text' : 'the characters themselves';
  return manyOf(commands ? 'all commands' : 'all characters', FEW_LATEX, ({ length }) => ({
    message: `${length} titles and abstracts contain LaTeX, the first here. Write ${instead}.`,
  }));
}

/**
 * Of what GitHub shows, characters come first, and commands when those are gone; escapes that it
 * hides are fixed along with either.
 */
function* latexIn(text: string, offset: number, part: string): Iterable<Problem> {
  const all = leftoverLatex(text);
  const hidden = all.filter((one) => one.hidden);
  const shown = all.filter((one) => !one.hidden);
  const characters = shown.filter(({ instead }) => instead?.isExact === true);
  const commands = shown.length > 0 && characters.length === 0;
  const chosen = shown.length === 0 ? hidden : commands ? shown : characters;
  const [first] = chosen;
  if (first === undefined) return;
  const start = offset + first.start;
  const fixable = chosen.filter(({ instead }) => instead !== undefined);
  const edits = (fixable.length === 0 || chosen === hidden ? fixable : [...fixable, ...hidden])
    .flatMap(({ instead }) => instead ?? [])
    .map((edit) => moved(edit, offset));
  const character = commands ? undefined : first.instead?.text;
  yield {
    message: `The ${part} contains LaTeX, "${first.found}". ${character === undefined ? 'Write plain text.' : `Write "${character}".`}`,
    range: { start, end: start + first.found.length },
    content: commands ? `${part} commands` : part,
    ...(shown.length === 0
      ? { severity: 'info', habit: ESCAPES }
      : { habit: latexHabit(commands) }),
    fix: { kind: commands ? 'suggested' : 'safe', edits },
  };
}

/** `**Title **`: with a space inside them, Markdown shows the marks. */
function* shownMarks(text: string, { start, end }: Range): Iterable<Problem> {
  const before = /(\*\*|__)([ \t]*)$/.exec(text.slice(Math.max(0, start - MOST_SPACES), start));
  const [, mark = '', spaces = ''] = before ?? [];
  const behind = /^[ \t]*/.exec(text.slice(end, end + MOST_SPACES))?.[0].length ?? 0;
  // Without a space before it, the mark is read as the end of the title.
  const close = text.startsWith(mark, end + behind) ? end + behind : end - mark.length;
  if (mark === '' || !text.startsWith(mark, close)) return;
  const inside = start + withoutTail(text.slice(start, close), /[ \t]/).length;
  const gaps = [
    { start: start - spaces.length, end: start },
    { start: inside, end: close },
  ].filter((gap) => gap.start < gap.end);
  if (gaps.length === 0) return;
  const after = close + mark.length;
  yield {
    message: `The title is shown with its "${mark}", because of the space inside the marks. Remove the space.`,
    content: 'marks',
    fix: {
      kind: 'safe',
      edits: [
        ...gaps.map((range) => ({ range, text: '' })),
        // `**Title **(2021)`: the space belongs behind the marks.
        ...(inside < close && /^[\p{L}\d([]/u.test(text.slice(after, after + 2))
          ? [insertion(after, ' ')]
          : []),
      ],
    },
    habit: MARKS,
  };
}

function* referencesIn(text: string, offset: number, part: string): Iterable<Problem> {
  const [first, ...more] = needlessReferences(text);
  if (first === undefined) return;
  const found = text.slice(first.range.start, first.range.end);
  const edits = [first, ...more].map((edit) => moved(edit, offset));
  yield {
    message: `The ${part} contains the HTML entity "${found}". Write "${first.text}".`,
    range: edits[0]?.range,
    severity: 'info',
    content: `${part} entities`,
    fix: { kind: 'safe', edits },
    habit: ESCAPES,
  };
}

function moved({ range, text }: TextEdit, by: number): TextEdit {
  return { range: { start: range.start + by, end: range.end + by }, text };
}

/** Characters that Markdown takes as they are, on every keyboard or not. `&lt;` and its like are needed. */
const NEEDLESS = /^[\p{L}\p{M}'"&–—…‘’“”×°]$/u;
const CODE = /(?<!`)(`+)(?!`)[^`]+\1(?!`)/g;

/**
 * Character references that could be the characters themselves, as the edits that make them so.
 * Ranges count from the start of the text.
 */
function needlessReferences(text: string): TextEdit[] {
  if (!text.includes('&')) return [];
  const prose = text.replace(CODE, (code) => ' '.repeat(code.length));
  return [...prose.matchAll(CHARACTER_REFERENCE)].flatMap(({ 0: reference, index }) => {
    const end = index + reference.length;
    const character = characterOfReference(reference);
    // `&amp;lt;` shows "&lt;".
    const begins =
      character === '&' &&
      /^(?:#|[a-z][a-z\d]*;|(?:lt|gt|amp|quot)$)/i.test(prose.slice(end, end + 32));
    if (character === undefined || begins || !NEEDLESS.test(character)) return [];
    return [{ range: { start: index, end }, text: character }];
  });
}
