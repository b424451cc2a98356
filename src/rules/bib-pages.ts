import type { BibEntry, BibField } from '../bibtex/bibliography.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Problem, Rule } from './rule.ts';
import { fixIn } from './support/fix-in.ts';
import { nameBibEntry, quote } from './support/naming.ts';
import { oncePerHabit } from './support/once-per-habit.ts';
import { literalsOf, ownField, valueRange } from './support/own-fields.ts';
import { removeField } from './support/repeated-fields.ts';

/** A page: digits with a letter before or behind, DBLP's article:page, or a Roman number. */
const PAGE = String.raw`(?:[a-z]{0,3}\d+(?::\d+)?[a-z]?|[ivxlc]+)`;
const RANGE = new RegExp(
  String.raw`^(\s*)(${PAGE})(\s*(?:---|--|-|\u2010|\u2011|\u2012|\u2013|\u2014|\u2212)\s*)(${PAGE})(\s*)$`,
  'i',
);
/** "p." and "pp.", which styles write themselves. */
const LABEL = /^\s*(?:pp?\.\s*|pp?\s+)(?=\d)/i;

/** Pages are written as BibTeX's styles read them. */
export const bibPages: Rule = {
  id: 'bib-pages',
  severity: 'info',
  fix: 'safe',
  summary: 'Ranges of pages have two dashes and run upwards.',
  why: 'A single dash prints as a hyphen, and styles that tell one page from several look for two; a range that runs backwards is a mistake in copying.',
  *check({ catalog, told }) {
    for (const { entries, source } of catalog.bibliographies) {
      const dashes: Problem[] = [];
      let all = 0;
      for (const entry of entries) {
        const field = ownField(entry, 'pages');
        if (field === undefined) continue;
        all++;
        if (field.value.trim() !== '' && !/[\p{L}\p{N}]/u.test(field.value)) {
          yield noPages(entry, field, source);
          continue;
        }
        const wrongWay = reversed(field.raw);
        if (wrongWay !== undefined) yield reversedProblem(entry, field, source, wrongWay);
        const edits = literalsOf(field, source).flatMap(({ text, start }) =>
          editsIn(text, start, wrongWay !== undefined),
        );
        if (edits.length > 0) dashes.push(dashProblem(entry, field, source, edits));
      }
      yield* oncePerHabit(
        dashes.filter(told),
        all,
        (many) =>
          `${many} of ${all} pages fields write a range otherwise than with two dashes. Write "12--34".`,
      );
    }
  },
};

/** The first range that ends before it begins; `1023-32`, whose end is cut short, does not. */
function reversed(value: string): string | undefined {
  return value
    .replace(LABEL, '')
    .split(',')
    .find((range) => {
      const [, , first = '', , last = ''] = RANGE.exec(range) ?? [];
      if (!/^\d+$/.test(first) || !/^\d+$/.test(last)) return false;
      const short = last.length < first.length;
      const end = short ? first.slice(0, first.length - last.length) + last : last;
      return Number(end) < Number(first);
    });
}

/** Whether two pages can be a range: `5-A4` is the number of an article. */
function sameSort(first: string, last: string): boolean {
  const letters = /^\D*/.exec(last)?.[0] ?? '';
  return letters === '' || /^[ivxlc]+$/i.test(last) || first.startsWith(letters);
}

function reversedProblem(
  entry: BibEntry,
  field: BibField,
  file: SourceFile,
  range: string,
): Problem {
  return {
    message: `The pages of ${nameBibEntry(entry)} run backwards, ${quote(range)}. Look them up, and write the first page first.`,
    at: { file, range: valueRange(field, file) },
    entry,
    content: 'reversed',
    severity: 'warning',
  };
}

/** `pages = {-}`: what a form exports for a field that nobody has filled in. */
function noPages(entry: BibEntry, field: BibField, file: SourceFile): Problem {
  const edit = removeField(entry.node.fields, field.node, file.text);
  return {
    message: `The pages of ${nameBibEntry(entry)} are ${quote(field.value)}, which names no page. Write the pages, or remove the field.`,
    at: { file, range: valueRange(field, file) },
    entry,
    content: 'none',
    severity: 'warning',
    ...fixIn('safe', file, edit === undefined ? [] : [edit]),
  };
}

function dashProblem(
  entry: BibEntry,
  field: BibField,
  file: SourceFile,
  edits: readonly TextEdit[],
): Problem {
  const label = LABEL.test(field.raw);
  return {
    message: `The pages of ${nameBibEntry(entry)} are ${quote(field.raw)}. ${label ? 'Leave out "p.", which styles write themselves' : 'Write a range with two dashes, "12--34"'}.`,
    at: { file, range: valueRange(field, file) },
    entry,
    content: 'dash',
    ...fixIn('safe', file, edits),
  };
}

/** The edits that remove a label and give each range its two dashes. */
function editsIn(text: string, start: number, keepDashes: boolean): TextEdit[] {
  const edits: TextEdit[] = [];
  const label = LABEL.exec(text)?.[0] ?? '';
  if (label !== '') edits.push({ range: { start, end: start + label.length }, text: '' });
  if (keepDashes) return edits;
  let at = label.length;
  for (const item of text.slice(label.length).split(',')) {
    const [, before = '', first = '', dash = '', last = ''] = RANGE.exec(item) ?? [];
    const from = start + at + before.length + first.length;
    if (dash !== '' && dash !== '--' && sameSort(first, last)) {
      edits.push({ range: { start: from, end: from + dash.length }, text: '--' });
    }
    at += item.length + 1;
  }
  return edits;
}
