import type { List, ListEntry } from '../../list/list.ts';
import { type MarkdownNode, parseMarkdown } from '../../list/source/parse-inline.ts';
import { memoOf } from '../../text/memo.ts';
import { count } from '../../text/plural.ts';
import { lastFrom, type Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Problem } from '../rule.ts';
import { linesOfProblems, manyOf } from './habit.ts';
import { indentBelow } from './part-style.ts';
import { editedEntry } from './reread.ts';

/** Indented by so many columns more than the text above, a line is code in Markdown. */
const CODE_INDENT = 4;
/** More of them are one finding. */
const MANY = 20;

/**
 * Finds abstracts that readers see as code, because they stand after an empty line and are indented
 * too far: https://spec.commonmark.org/0.31.2/#indented-code-blocks.
 *
 * @returns a function that returns the problem of an entry, undefined for most.
 */
export function abstractsAsCode(list: List): (entry: ListEntry) => Problem | undefined {
  const { text, lines } = list.source;
  const codeOf = memoOf(({ range }: List['sections'][number]) => indentedCode(list.source, range));
  return (entry) => {
    const { abstract, unit, range } = entry;
    if (abstract === undefined || abstract.text === '' || unit === 'row') return undefined;
    const at = Math.min(abstract.label?.start ?? abstract.range.start, abstract.range.start);
    const start = lines.lineStart(lines.position(at).line);
    const indent = /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? '';
    if (indent.length < CODE_INDENT && !indent.includes('\t')) return undefined;
    if (!/\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - LOOKBACK), start))) return undefined;
    const section = list.sections[lastFrom(list.sections, range.start)];
    const shown = section === undefined ? [] : codeOf(section);
    if (!shown.some((code) => code.start <= start && code.end >= at)) return undefined;
    const wanted = indentBelow(list.source, entry);
    const edits = outdents(text, { start, end: abstract.range.end }, indent, wanted);
    const isSame = editedEntry(list, entry, edits)?.abstract?.text === abstract.text;
    return {
      message: `The abstract is indented by ${count(indent.length, 'space')} after an empty line, so Markdown shows it as code. Indent it by ${wanted.length}.`,
      range: { start, end: start + indent.length },
      entry,
      content: 'as code',
      habit: HABIT,
      ...(isSame ? { fix: { kind: 'safe', edits } } : {}),
    };
  };
}

/** Characters before an abstract among which the empty line is. */
const LOOKBACK = 80;

const HABIT = manyOf('as code', MANY, (problems) => ({
  message: `Markdown shows the abstracts of ${count(problems.length, 'paper')} as code: ${linesOfProblems(problems)}. For the first: ${problems[0]?.message}`,
}));

/** The stretches of a section that are code because of their indentation. */
function indentedCode({ text, lines }: SourceFile, { start, end }: Range): readonly Range[] {
  const found: Range[] = [];
  const visit = ({ type, position, children = [] }: MarkdownNode): void => {
    if (type === 'code' && position !== undefined) {
      const from = start + position.start.offset;
      if (!/^[`~]/.test(text.charAt(from)))
        found.push({
          start: lines.lineStart(lines.position(from).line),
          end: start + position.end.offset,
        });
    }
    for (const child of children) visit(child);
  };
  visit(parseMarkdown(text.slice(start, end)));
  return found;
}

/** Edits that put the lines of a stretch from one indentation to another. */
function outdents(text: string, { start, end }: Range, from: string, to: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = start; at < end; at = text.indexOf('\n', at) + 1) {
    if (text.startsWith(from, at))
      edits.push({ range: { start: at, end: at + from.length }, text: to });
    if (!text.includes('\n', at)) break;
  }
  return edits;
}
