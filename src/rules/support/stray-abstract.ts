import type { List, ListEntry } from '../../list/list.ts';
import { editDistance } from '../../text/did-you-mean.ts';
import { newlineOf } from '../../text/newline-of.ts';
import { count } from '../../text/plural.ts';
import type { Range } from '../../text/range.ts';
import { insertion, type TextEdit } from '../../text/text-edit.ts';
import { withoutTail } from '../../text/without-tail.ts';
import { quote } from './naming.ts';
import { indentBelow } from './part-style.ts';
import { reread } from './reread.ts';

/** Lines below a title among which its abstract is searched for. */
const MOST_LINES = 8;
/** The characters after a label among which its text begins. */
const LOOKAHEAD = 100;
/** A bullet, marks and a word before a text, such as `  - **Abstract:** `. */
const LABELED =
  /^(?<indent>[ \t]*)(?<lead>(?:[-*+][ \t]+)?(?:[*_]{1,3}|<(?:b|strong|i|em)>)?)(?<word>[A-Za-z]{6,11})(?=[*_:.<\s])(?<rest>.*)$/;
/** The label of an abstract and its text, with what is before them on a line. */
const BEHIND =
  /^(?<before>.*?[\s.,;|–—-])(?<label>(?:[*_]{1,3}|<(?:b|strong|i|em)>)?abstract(?:[*_]{0,3}|<\/\w{1,6}>)[:：](?:[*_]{0,3}|<\/\w{1,6}>))\s*[^\s<]/i;
/** A dash in place of the colon, behind what closes the marks of the label. */
const DASH = /^(?<marks>[*_]{0,3}|<\/\w{1,6}>)[ \t]*[-–—][ \t]+/;
/** What closes the marks of a label, and its colon. */
const COLON = /^(?:[*_]{1,3}|<\/\w{1,6}>)?[ \t]*[:：]/;
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
  const behind = behindFacts(list, entry);
  if (behind !== undefined) return behind;
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
      const isProse = lead === '' && /^\s+\p{Ll}/u.test(rest);
      if (/^abstract$/i.test(word) && !isProse) return misplaced(list, entry, { start, end: at });
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

/** An abstract with its label on the line of the title, behind the facts. */
function behindFacts(list: List, entry: ListEntry): StrayAbstract | undefined {
  const { lines, text } = list.source;
  const { end } = entry.titleRange;
  const match = BEHIND.exec(text.slice(end, lines.lineEnd(lines.position(end).line)));
  if (match === null || entry.unit === 'row') return undefined;
  const { before = '', label = '' } = match.groups ?? {};
  const start = end + withoutTail(before, /[\s|–—-]/).length;
  const at = end + before.length;
  const { indent, bullet: usual } = beginOfAbstracts(list, entry);
  const bullet = usual === '' && entry.unit === 'item' ? '- ' : usual;
  const edit = { range: { start, end: at }, text: `${newlineOf(text)}${indent}${bullet}` };
  return {
    message: `The abstract is on the line of the paper, so it is not read as one. Begin a new line with "${bullet}${label}".`,
    range: { start: at, end: at + label.length },
    kind: 'suggested',
    ...whereRead(list, entry, edit),
  };
}

function misplaced(list: List, entry: ListEntry, indent: Range): StrayAbstract {
  const { text } = list.source;
  const { indent: wanted, bullet } = beginOfAbstracts(list, entry);
  const hasBullet = BULLET.test(text.slice(indent.end, indent.end + LOOKAHEAD));
  const isJoined = bullet !== '' && !hasBullet;
  const { length } = text.slice(indent.start, indent.end);
  if (!isJoined && text.slice(indent.start, indent.end) === wanted)
    return withoutColon(list, entry, indent);
  // From the end of the entry on, whose part the abstract becomes.
  const start = Math.min(entry.range.end, indent.start);
  const edit = {
    range: { start, end: indent.end },
    text: `${text.slice(start, indent.start)}${wanted}${isJoined ? bullet : ''}`,
  };
  const message = isJoined
    ? `The abstract below has no bullet, so Markdown joins it to the line above. Begin it with "${bullet}".`
    : `The abstract below is indented by ${count(length, 'space')}, so Markdown does not place it below the paper. Indent it by ${wanted.length}.`;
  return { message, range: indent, kind: 'safe', ...whereRead(list, entry, edit) };
}

function withoutColon(list: List, entry: ListEntry, indent: Range): StrayAbstract {
  const { text } = list.source;
  const from = indent.end;
  const at = from + text.slice(from).search(/abstract/i) + 'abstract'.length;
  if (COLON.test(text.slice(at, at + LOOKAHEAD)))
    return runOn(list, entry, { start: from, end: at }, indent.start);
  const message =
    'The label "Abstract" has no colon, so the text after it is not read as an abstract. Add the colon.';
  const range = { start: from, end: at };
  const dash = DASH.exec(text.slice(at, at + LOOKAHEAD));
  const edit =
    dash === null
      ? insertion(at, ':')
      : {
          range: { start: at, end: at + dash[0].length },
          text: `:${dash.groups?.marks ?? ''} `,
        };
  return { message, range, kind: 'suggested', ...whereRead(list, entry, edit) };
}

/** A label with its colon: the line above goes on in it, as long as that has no break at its end. */
function runOn(list: List, entry: ListEntry, range: Range, line: number): StrayAbstract {
  const { text } = list.source;
  const start = withoutTail(text.slice(0, line), /\s/).length;
  const gap = text.slice(start, line);
  const [spaces = ''] = /^[ \t]*/.exec(gap) ?? [];
  const edit = { range: { start, end: start + spaces.length }, text: '  ' };
  return {
    message: /\n.*\n/.test(gap)
      ? 'The abstract below is not read as one. Write it like those of other papers.'
      : 'Markdown joins the abstract to the line above, so it is not read as one. End that line with two spaces.',
    range,
    kind: 'safe',
    ...whereRead(list, entry, edit),
  };
}

function mistyped(list: List, entry: ListEntry, range: Range): StrayAbstract {
  const word = list.source.text.slice(range.start, range.end);
  const edit = { range, text: word === word.toUpperCase() ? 'ABSTRACT' : 'Abstract' };
  const message = `The label ${quote(word)} is not read as the label of an abstract. Did you mean ${quote(edit.text)}?`;
  return { message, range, kind: 'suggested', ...whereRead(list, entry, edit) };
}

/** How the lines of other abstracts begin, or else below the text of the entry's own bullet. */
function beginOfAbstracts({ source, entries }: List, entry: ListEntry) {
  const { lines, text } = source;
  const lineUpTo = ({ start }: Range): string =>
    text.slice(lines.lineStart(lines.position(start).line), start);
  const before = (range: Range): string => /^[ \t]*/.exec(lineUpTo(range))?.[0] ?? '';
  const own = before(entry.range);
  const model = entries.find(
    ({ unit, abstract, range, titleRange }) =>
      unit === entry.unit &&
      abstract?.label !== undefined &&
      before(range) === own &&
      lines.position(abstract.label.start).line > lines.position(titleRange.end).line,
  );
  if (model?.abstract?.label !== undefined) {
    const indent = before(model.abstract.label);
    const bullet = BULLET.exec(lineUpTo(model.abstract.label).slice(indent.length))?.[0] ?? '';
    return { indent, bullet };
  }
  return { indent: indentBelow(source, entry), bullet: '' };
}

const BULLET = /^[-*+][ \t]+/;

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
