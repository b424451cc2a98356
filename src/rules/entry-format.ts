import type { List, ListEntry } from '../list/list.ts';
import { CHARACTER_REFERENCE, characterOfReference } from '../scholarly/markup.ts';
import type { Range } from '../text/range.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Problem, Rule } from './rule.ts';
import { latexLeft } from './support/latex-left.ts';
import { asOne } from './support/once-per-habit.ts';
import { unlikeNeighbours } from './support/unlike-neighbours.ts';

/** Entries look alike, and what they say is Markdown, as readers see it. */
export const entryFormat: Rule = {
  id: 'entry-format',
  severity: 'warning',
  fix: 'safe',
  summary:
    'Entries are written like their neighbours, in Markdown without leftover LaTeX or HTML entities.',
  why: 'A list whose entries look alike is easy to read and to extend. GitHub shows LaTeX commands as they stand.',
  *check({ catalog, settings: { entry: wanted }, told }) {
    const { list } = catalog;
    if (list === undefined) return;
    const minor: Problem[] = [];
    for (const entry of list.entries) {
      const problems = [
        ...inPart(list, entry, entry.titleRange, 'title'),
        ...(entry.abstract === undefined
          ? []
          : inPart(list, entry, entry.abstract.range, 'abstract')),
      ];
      for (const problem of problems) {
        if (problem.severity !== 'info') yield problem;
        else if (told(problem)) minor.push(problem);
      }
    }
    const [first] = minor;
    // Entities and escapes that GitHub shows as the characters meant are not worth a line each.
    if (first !== undefined && minor.length > 1) {
      const message = `${minor.length} titles and abstracts hold LaTeX escapes or HTML entities, such as the first here. Write the characters themselves.`;
      yield asOne(minor, first, message, 'all escapes');
    } else yield* minor;
    yield* unlikeNeighbours(catalog, wanted, told);
  },
};

function* inPart(list: List, entry: ListEntry, range: Range, part: string): Iterable<Problem> {
  const text = list.source.text.slice(range.start, range.end);
  yield* latexIn(list, entry, text, range.start, part);
  yield* referencesIn(list, entry, text, range.start, part);
}

/**
 * Of what GitHub shows, characters come first, and commands when those are gone; escapes that it
 * hides are put right along with either.
 */
function* latexIn(
  list: List,
  entry: ListEntry,
  text: string,
  offset: number,
  part: string,
): Iterable<Problem> {
  const all = latexLeft(text);
  const hidden = all.filter((one) => one.hidden);
  const shown = all.filter((one) => !one.hidden);
  const characters = shown.filter(({ instead }) => instead?.sure === true);
  const commands = shown.length > 0 && characters.length === 0;
  const told = shown.length === 0 ? hidden : commands ? shown : characters;
  const [first] = told;
  if (first === undefined) return;
  const start = offset + first.start;
  const fixable = told.filter(({ instead }) => instead !== undefined);
  const edits = (fixable.length === 0 || told === hidden ? fixable : [...fixable, ...hidden])
    .flatMap(({ instead }) => instead ?? [])
    .map((edit) => moved(edit, offset));
  const sign = commands ? undefined : first.instead?.text;
  yield {
    message: `The ${part} holds LaTeX, "${first.found}". ${sign === undefined ? 'Write plain text.' : `Write "${sign}".`}`,
    at: { file: list.source, range: { start, end: start + first.found.length } },
    entry,
    content: commands ? `${part} commands` : part,
    ...(shown.length === 0 ? { severity: 'info' } : {}),
    ...(edits.length === 0
      ? {}
      : {
          fix: {
            kind: commands ? 'suggested' : 'safe',
            files: [{ file: list.source.path, edits }],
          },
        }),
  };
}

function* referencesIn(
  list: List,
  entry: ListEntry,
  text: string,
  offset: number,
  part: string,
): Iterable<Problem> {
  const edits = needlessReferences(text).map((edit) => moved(edit, offset));
  const [first] = edits;
  if (first === undefined) return;
  const found = list.source.text.slice(first.range.start, first.range.end);
  yield {
    message: `The ${part} holds the HTML entity "${found}". Write "${first.text}".`,
    at: { file: list.source, range: first.range },
    severity: 'info',
    entry,
    content: `${part} entities`,
    fix: { kind: 'safe', files: [{ file: list.source.path, edits }] },
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
    const begins = character === '&' && /^(?:#|[a-z][a-z\d]*;)/i.test(prose.slice(end, end + 32));
    if (character === undefined || begins || !NEEDLESS.test(character)) return [];
    return [{ range: { start: index, end }, text: character }];
  });
}
