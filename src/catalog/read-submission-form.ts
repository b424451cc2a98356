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
  const options = optionsOf(source.text);
  return options === undefined ? undefined : formOf(source, options);
}

/** The node of the options; reading it, the YAML parser may give up on nesting without end. */
function optionsOf(text: string): YAMLSeq | undefined {
  try {
    const document = parseDocument(text);
    if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
    const body: unknown = document.contents.get('body');
    if (!isSeq(body)) return undefined;
    const questions = body.items.filter((item): item is YAMLMap => isMap(item));
    if (!questions.some((item) => item.get('id') === PAPER)) return undefined;
    const attributes: unknown = questions
      .find((item) => item.get('id') === CATEGORY && item.get('type') === 'dropdown')
      ?.get('attributes');
    const options: unknown = isMap(attributes) ? attributes.get('options') : undefined;
    return isSeq(options) ? options : undefined;
  } catch {
    return undefined;
  }
}

function formOf(source: SourceFile, { items }: YAMLSeq): SubmissionForm | undefined {
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
    options: read.map(({ value }) => value),
    range: { start, end: last.end },
    indent,
    rewritable:
      heads.every((head) => /^[ \t]*-[ \t]+$/.test(head)) &&
      items.every((item) => isScalar(item) && !item.comment && !item.commentBefore) &&
      text.slice(last.end, lineEnd).trim() === '',
  };
}
