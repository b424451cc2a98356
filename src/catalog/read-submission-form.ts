import { isMap, isScalar, isSeq, parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';

/** The issue form for submissions, as far as it concerns the list. */
export interface SubmissionForm {
  readonly source: SourceFile;
  /** Its questions in order: their ids, and the headings that GitHub gives the answers. */
  readonly questions: readonly { readonly id: string; readonly label: string }[];
  /** The options of its drop-down of categories, in order. */
  readonly options: readonly string[];
  /** Those that GitHub takes for a date, a number or a truth value, as they lack quotes (YAML 1.1). */
  readonly unquoted: readonly string[];
  /** From the dash of the first option to the end of the last. */
  readonly range: Range;
  /** White space before the dash of each option. */
  readonly indent: string;
  /** Whether the options can be rewritten: each is on its own line, and there are no comments. */
  readonly rewritable: boolean;
}

/** Reads an issue form; undefined if it is not one for submissions. */
export type ReadSubmissionForm = (source: SourceFile) => SubmissionForm | undefined;

/** Longer forms are not read (characters). */
const LONGEST = 64 * 1024;
/** The ids of the questions that identify the form "Submit a paper". */
const PAPER = 'paper';
const CATEGORY = 'category';

/**
 * Reads the drop-down of categories of an issue form.
 *
 * @returns undefined if it is not a form for submissions, or not YAML, which GitHub reports.
 * @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function readSubmissionForm(source: SourceFile): SubmissionForm | undefined {
  if (source.text.length > LONGEST) return undefined;
  const items = questionsOf(source.text);
  const options = items && optionsOf(items);
  return options === undefined ? undefined : formOf(source, items ?? [], options);
}

/** The questions of a form with one for the paper. Endless nesting makes the YAML parser throw. */
function questionsOf(text: string): YAMLMap[] | undefined {
  try {
    const document = parseDocument(text);
    if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
    const body: unknown = document.contents.get('body');
    if (!isSeq(body)) return undefined;
    const items = body.items.filter((item): item is YAMLMap => isMap(item));
    return items.some((item) => item.get('id') === PAPER) ? items : undefined;
  } catch {
    return undefined;
  }
}

/** The node of the options. */
function optionsOf(items: readonly YAMLMap[]): YAMLSeq | undefined {
  const question = items.find(
    (item) => item.get('id') === CATEGORY && item.get('type') === 'dropdown',
  );
  const options: unknown = question && attributeOf(question, 'options');
  return isSeq(options) ? options : undefined;
}

function attributeOf(question: YAMLMap, name: string): unknown {
  const attributes: unknown = question.get('attributes');
  return isMap(attributes) ? attributes.get(name) : undefined;
}

/** Items that only show text are not questions; GitHub gives them no heading in the issue. */
function labeled(items: readonly YAMLMap[]): SubmissionForm['questions'] {
  return items.flatMap((item) => {
    const label = attributeOf(item, 'label');
    const id = item.get('id');
    if (item.get('type') === 'markdown' || typeof label !== 'string') return [];
    return [{ id: typeof id === 'string' ? id : label, label: label.trim() }];
  });
}

function formOf(
  source: SourceFile,
  questions: readonly YAMLMap[],
  { items }: YAMLSeq,
): SubmissionForm | undefined {
  const read = items.flatMap((item) =>
    isScalar(item) && typeof item.value === 'string' && item.range
      ? [{ value: item.value, start: item.range[0], end: item.range[1] }]
      : [],
  );
  const [first] = read;
  const last = read.at(-1);
  if (first === undefined || last === undefined || read.length < items.length) return undefined;
  const { text, lines } = source;
  // The text before an option on its line: its dash, unless several options are on one line.
  const heads = read.map(({ start }) =>
    text.slice(lines.lineStart(lines.position(start).line), start),
  );
  const [, indent = ''] = /^([ \t]*)-[ \t]+$/.exec(heads[0] ?? '') ?? [];
  const start = lines.lineStart(lines.position(first.start).line) + indent.length;
  const lineEnd = lines.lineEnd(lines.position(last.end).line);
  return {
    source,
    questions: labeled(questions),
    options: read.map(({ value }) => value),
    unquoted: read.flatMap(({ value, start, end }) => {
      const written: unknown = parse(text.slice(start, end), { version: '1.1' });
      return typeof written === 'string' ? [] : [value];
    }),
    range: { start, end: last.end },
    indent,
    rewritable:
      heads.every((head) => /^[ \t]*-[ \t]+$/.test(head)) &&
      items.every((item) => isScalar(item) && !item.comment && !item.commentBefore) &&
      text.slice(last.end, lineEnd).trim() === '',
  };
}
