import type { List, ListEntry } from '../../list/list.ts';
import { editDistance } from '../../text/did-you-mean.ts';
import { count } from '../../text/plural.ts';
import type { Range } from '../../text/range.ts';
import { insertion, type TextEdit } from '../../text/text-edit.ts';
import { quote } from './naming.ts';
import { reread } from './reread.ts';

/** Lines below a title among which its abstract is searched for. */
const MOST_LINES = 8;
/** The characters after a label among which its text begins. */
const LOOKAHEAD = 100;
/** A bullet, marks and a word before a text, such as `  - **Abstract:** `. */
const LABELED =
  /^(?<indent>[ \t]*)(?<lead>(?:[-*+][ \t]+)?(?:[*_]{1,3}|<(?:b|strong|i|em)>)?)(?<word>[A-Za-z]{6,11})(?=[*_:.<\s])(?<rest>.*)$/;
/** Labels that only look like a mistyped "Abstract": plurals, other languages. */
const OTHER_WORDS = /^(?:abstracts|abstrakt|abstracto|abstrait|astratto|resumo)$/i;

/** An abstract below an entry that is not read as its abstract, and how to make it one. */
export interface StrayAbstract {
  readonly message: string;
  readonly range: Range;
  /** Absent where the abstract is not read back from the result. */
  readonly edit?: TextEdit;
  readonly kind: 'safe' | 'suggested';
}

/**
 * Looks below an entry without an abstract for one that its indentation sets apart, or whose label
 * is mistyped.
 */
export function strayAbstract(list: List, entry: ListEntry): StrayAbstract | undefined {
  const { lines, text } = list.source;
  const first = lines.position(entry.titleRange.end).line;
  for (let line = first + 1; line <= Math.min(first + MOST_LINES, lines.count); line++) {
    const start = lines.lineStart(line);
    const shown = text.slice(start, lines.lineEnd(line));
    if (/^\s*(?:#|\|)/.test(shown)) return undefined;
    const match = LABELED.exec(shown);
    const { indent = '', lead = '', word = '', rest = '' } = match?.groups ?? {};
    const next = text.slice(lines.lineEnd(line), lines.lineEnd(line) + LOOKAHEAD);
    const hasText = rest.replace(/[*_:.\s]/g, '') !== '' || /^\s+[^\s\-*+#|]/.test(next);
    if (match !== null && hasText) {
      const at = start + indent.length;
      if (/^abstract$/i.test(word)) return misplaced(list, entry, { start, end: at });
      const marked = lead.replace(/[-+\s]/g, '') !== '' || rest.startsWith(':');
      if (marked && !OTHER_WORDS.test(word) && editDistance(word.toLowerCase(), 'abstract') <= 2) {
        const from = at + lead.length;
        return mistyped(list, entry, { start: from, end: from + word.length });
      }
    }
    // The next entry begins here.
    if (start > entry.range.end && shown.trim() !== '') return undefined;
  }
  return undefined;
}

function misplaced(list: List, entry: ListEntry, indent: Range): StrayAbstract {
  const wanted = indentOfAbstracts(list, entry);
  if (list.source.text.slice(indent.start, indent.end) === wanted)
    return withoutColon(list, entry, indent.end);
  const { length } = list.source.text.slice(indent.start, indent.end);
  // From the end of the entry on, whose part the abstract becomes.
  const { end } = entry.range;
  const edit = {
    range: { start: end, end: indent.end },
    text: `${list.source.text.slice(end, indent.start)}${wanted}`,
  };
  const message = `The abstract below is indented by ${count(length, 'space')}, so Markdown does not place it below the paper. Indent it by ${wanted.length}.`;
  return { message, range: indent, kind: 'safe', ...whereRead(list, entry, edit) };
}

function withoutColon(list: List, entry: ListEntry, from: number): StrayAbstract {
  const { text } = list.source;
  const at = from + text.slice(from).search(/abstract/i) + 'abstract'.length;
  const message =
    'The label "Abstract" has no colon, so the text after it is not read as an abstract. Add the colon.';
  const range = { start: from, end: at };
  return { message, range, kind: 'suggested', ...whereRead(list, entry, insertion(at, ':')) };
}

function mistyped(list: List, entry: ListEntry, range: Range): StrayAbstract {
  const word = list.source.text.slice(range.start, range.end);
  const edit = { range, text: word === word.toUpperCase() ? 'ABSTRACT' : 'Abstract' };
  const message = `The label ${quote(word)} is not read as the label of an abstract. Did you mean ${quote(edit.text)}?`;
  return { message, range, kind: 'suggested', ...whereRead(list, entry, edit) };
}

/** The indentation of other abstracts, or else up to the text of the entry's own bullet. */
function indentOfAbstracts({ source, entries }: List, entry: ListEntry): string {
  const { lines, text } = source;
  const before = ({ start }: Range): string => {
    const from = lines.lineStart(lines.position(start).line);
    return /^[ \t]*/.exec(text.slice(from, start))?.[0] ?? '';
  };
  const own = before(entry.range);
  const model = entries.find(
    ({ unit, abstract, range, titleRange }) =>
      unit === entry.unit &&
      abstract?.label !== undefined &&
      before(range) === own &&
      lines.position(abstract.label.start).line > lines.position(titleRange.end).line,
  );
  if (model?.abstract?.label !== undefined) return before(model.abstract.label);
  const bullet = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(text.slice(entry.range.start))?.[0] ?? '';
  return own + ' '.repeat(bullet.length);
}

/** An edit after which the entry has an abstract, while the others are as they were. */
function whereRead(list: List, entry: ListEntry, edit: TextEdit): Pick<StrayAbstract, 'edit'> {
  const { before = [], after = [] } = reread(list, entry, [edit]) ?? {};
  const read = after.filter(({ title }) => title === entry.title);
  const abstract = read[0]?.abstract?.text ?? '';
  // The abstract may have been read as an entry of its own.
  const kept = before.filter(
    ({ title }) => !/^abstra?c?t?\W*$/i.test(title) && !abstract.includes(title),
  );
  const isRead =
    read.length === 1 &&
    abstract !== '' &&
    kept.every(({ title }) => after.some((one) => one.title === title)) &&
    after.length <= before.length;
  return isRead ? { edit } : {};
}
