import type { BibEntry, BibField, Bibliography } from '../bibtex/bibliography.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Problem, Rule } from './rule.ts';
import { cosmeticHabit } from './support/habit.ts';
import { nameBibEntry, quote } from './support/naming.ts';
import { countFields, literalsOf } from './support/own-fields.ts';
import { removeField } from './support/repeated-fields.ts';

/** A page: digits with a letter before or after, DBLP's article:page, or a Roman numeral. */
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
  summary: 'Page ranges are written with two dashes, the lower page first.',
  why: 'A single dash prints as a hyphen, and styles look for two dashes to distinguish several pages from one. A range that runs backwards was copied wrongly.',
  create: () => ({ onField: { pages: inField } }),
};

function* inField(
  field: BibField,
  entry: BibEntry,
  { source, entries }: Bibliography,
): Iterable<Problem> {
  const name = nameBibEntry(entry);
  if (field.value.trim() !== '' && !/[\p{L}\p{N}]/u.test(field.value)) {
    // `pages = {-}`: what a form exports for a field that was not filled in.
    const edit = removeField(entry.node.fields, field.node, source.text);
    yield {
      message: `The pages of ${name} are ${quote(field.value)}, which is not a page. Write the pages, or remove the field.`,
      content: 'none',
      severity: 'warning',
      fix: edit && { kind: 'safe', edits: [edit] },
    };
    return;
  }
  const wrongWay = reversed(field.raw);
  if (wrongWay !== undefined) {
    yield {
      message: `The pages of ${name} run backwards, ${quote(wrongWay)}. Look them up, and write the first page first.`,
      content: 'reversed',
      severity: 'warning',
    };
  }
  const edits = literalsOf(field, source).flatMap(({ text, start }) =>
    editsIn(text, start, wrongWay !== undefined),
  );
  if (edits.length === 0) return;
  yield {
    message: `The pages of ${name} are ${quote(field.raw)}. ${LABEL.test(field.raw) ? 'Remove "p.", which styles write themselves' : 'Write a range with two dashes, "12--34"'}.`,
    content: 'dash',
    fix: { kind: 'safe', edits },
    habit: cosmeticHabit(
      () => countFields(entries, 'pages'),
      (many, all) =>
        `${many} of ${all} pages fields contain a range without two dashes. Write "12--34".`,
    ),
  };
}

/**
 * The first range that ends before it begins. `1023-32`, whose end is cut short, does not; but no
 * style cuts a number from 10 to 19 to one digit (New Hart's Rules, on ranges): `10-1` runs backwards.
 */
function reversed(value: string): string | undefined {
  return value
    .replace(LABEL, '')
    .split(',')
    .find((range) => {
      const [, , first = '', , last = ''] = RANGE.exec(range) ?? [];
      if (!/^\d+$/.test(first) || !/^\d+$/.test(last)) return false;
      const isCut = last.length < first.length && !(last.length === 1 && /1\d$/.test(first));
      const end = isCut ? first.slice(0, first.length - last.length) + last : last;
      return Number(end) < Number(first);
    });
}

/** Whether two pages can be a range: `5-A4` is the number of an article. */
function sameSort(first: string, last: string): boolean {
  const letters = /^\D*/.exec(last)?.[0] ?? '';
  return letters === '' || /^[ivxlc]+$/i.test(last) || first.startsWith(letters);
}

/** The edits that remove a label and write each range with two dashes. */
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
