import type { List, ListEntry } from '../markdown/list.ts';
import type { Range } from '../text/range.ts';
import type { Problem, Rule } from './rule.ts';

/**
 * LaTeX that has no business in Markdown text: font commands, references, accents. `\_`, `\#`, `\$` and `\*` are Markdown's own escapes, and so is `\"` at the edge of a
 * word, so that bare accents count only inside one. Mathematics between dollar signs is shown by
 * GitHub.
 */
const LATEX =
  /\\(?:text(?:it|bf|sc|tt|rm|sf|superscript|subscript)|emph|mbox|url|cite[pt]?|footnote)\{|\{\\(?:it|bf|em|sc|tt)\b|\\["'`^~=.uvHtcdbkr]\{\w+\}|(?<=[a-zA-Z])\\(?:["^`][aeiouAEIOU]|'[aeiouycnz])/;
/** Escapes that Markdown takes for its own, so that GitHub hides the backslash. */
const HIDDEN = /\\[&%]/;
const MATH = /\$\$[^$]*\$\$|\$[^$\n]+\$/g;

/** What an entry says is Markdown, as readers see it. */
export const entryFormat: Rule = {
  id: 'entry-format',
  severity: 'warning',
  fix: 'none',
  summary: 'Titles and abstracts of the list are Markdown, without LaTeX left over from the .bib.',
  why: 'GitHub shows LaTeX commands as they stand, and what it hides today another reader shows tomorrow.',
  *check({ catalog: { list } }) {
    if (list === undefined) return;
    for (const entry of list.entries) {
      yield* latexIn(list, entry, entry.titleRange, 'title');
      if (entry.abstract !== undefined) {
        yield* latexIn(list, entry, entry.abstract.range, 'abstract');
      }
    }
  },
};

function* latexIn(list: List, entry: ListEntry, range: Range, part: string): Iterable<Problem> {
  const source = list.source.text.slice(range.start, range.end);
  if (!source.includes('\\')) return;
  const prose = source.replace(MATH, (formula) => ' '.repeat(formula.length));
  const shown = LATEX.exec(prose) ?? /\{\\[&%]\}/.exec(prose);
  const found = shown ?? HIDDEN.exec(prose);
  if (found === null) return;
  const start = range.start + found.index;
  const sign = HIDDEN.exec(found[0])?.[0].slice(1);
  const decoded = sign === undefined ? ' Write plain text.' : ` Write "${sign}".`;
  yield {
    message: `The ${part} holds LaTeX, "${found[0]}".${decoded}`,
    at: { file: list.source, range: { start, end: start + found[0].length } },
    entry,
    content: part,
    ...(shown === null ? { severity: 'info' } : {}),
  };
}
