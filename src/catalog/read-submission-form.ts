import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SourceFile } from '../text/source-file.ts';
import type { SubmissionForm } from './submission-form.ts';

/** No form that GitHub shows is larger (characters). */
const LONGEST = 64 * 1024;
/** The questions by which the form "Submit a paper" is known, however they are worded. */
const PAPER = 'paper';
const CATEGORY = 'category';

/**
 * Reads the drop-down of categories of an issue form.
 *
 * @returns undefined for what is no form for submissions, or no YAML; GitHub tells of the latter.
 * @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function readSubmissionForm(source: SourceFile): SubmissionForm | undefined {
  if (source.text.length > LONGEST) return undefined;
  const items = questionsOf(source.text);
  const options = items && optionsOf(items);
  return options === undefined ? undefined : formOf(source, items ?? [], options);
}

/** The questions of a form with one for the paper; the YAML parser may give up on nesting without end. */
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

/** What shows text alone asks nothing, and GitHub gives it no heading in the issue. */
function labelled(items: readonly YAMLMap[]): SubmissionForm['questions'] {
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
  // What stands before an option in its line: its dash, unless several share the line.
  const heads = read.map(({ start }) =>
    text.slice(lines.lineStart(lines.position(start).line), start),
  );
  const [, indent = ''] = /^([ \t]*)-[ \t]+$/.exec(heads[0] ?? '') ?? [];
  const start = lines.lineStart(lines.position(first.start).line) + indent.length;
  const lineEnd = lines.lineEnd(lines.position(last.end).line);
  return {
    source,
    questions: labelled(questions),
    options: read.map(({ value }) => value),
    range: { start, end: last.end },
    indent,
    rewritable:
      heads.every((head) => /^[ \t]*-[ \t]+$/.test(head)) &&
      items.every((item) => isScalar(item) && !item.comment && !item.commentBefore) &&
      text.slice(last.end, lineEnd).trim() === '',
  };
}
