import { isBullet } from './line-shape.ts';

/**
 * Limits beyond which remark's cost grows with the square of the input (or its stack overflows).
 * The longest real entries and paragraphs stay far below them.
 */
const LIMITS = {
  containers: 16,
  emphasis: 600,
  brackets: 700,
  ticks: 600,
  angles: 3000,
  images: 300,
  word: 20_000,
  entities: 3000,
  escapes: 20_000,
  cells: 400,
  autolinks: 1000,
  bracketed: 1000,
  lines: 2000,
  items: 4000,
} as const;

type Count = Exclude<keyof typeof LIMITS, 'containers' | 'word' | 'bracketed' | 'lines' | 'items'>;

/** What has been counted of a paragraph. */
interface Counts {
  readonly marks: Map<Count, number>;
  /** For each bracket that is still open, the words after it. */
  readonly open: number[];
}

/**
 * Why a chunk of Markdown would take remark too long, or undefined when it will not. Counts, line
 * by line, how deep containers nest and how many marks one paragraph has; linear in the text.
 */
export function tooComplex(text: string): string | undefined {
  const counts: Counts = { marks: new Map(), open: [] };
  const indents: number[] = [];
  const few = hasFewMarks(text);
  if (few && !DEEP.test(text)) return undefined;
  let lines = 0;
  let items = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const depth = containerDepth(line);
    if (depth > LIMITS.containers) return `${depth} nested lists or quotes on one line`;
    const bullet = isBullet(line);
    if (line.trim() === '' || bullet) {
      counts.marks.clear();
      counts.open.length = 0;
      lines = 0;
    }
    if (++lines > LIMITS.lines) return `a paragraph of more than ${LIMITS.lines} lines`;
    if (bullet) {
      // A list is cut between items at the margin, those below one are read together.
      if (++items > LIMITS.items) return `more than ${LIMITS.items} items below one`;
      takeIndent(indents, line.length - line.trimStart().length);
      if (indents.length > LIMITS.containers) return `lists nested ${indents.length} deep`;
    }
    const reason = few ? undefined : countMarks(line, counts);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Keeps the indents of the items that one with this indent is in, and its own. */
function takeIndent(indents: number[], indent: number): void {
  while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
  indents.push(indent);
}

/** A line whose markers and indentation are long enough to nest deeper than the limit. */
const DEEP = new RegExp(`^[ \\t>*+\\d.)-]{${LIMITS.containers}}`, 'm');

/** The lowest of the limits of marks; `bracketed` is that of words, `word` that of characters. */
const FEW_MARKS = LIMITS.images;
const MARK = /[*_~[\]`<&\\|@/\n\r]/g;

/**
 * Whether a whole text stays below all limits of marks, lines and words in brackets, so that its
 * paragraphs do. Marks are few in a long text, so that an expression that finds them is many times
 * faster than looking at each character.
 */
function hasFewMarks(text: string): boolean {
  if (text.length > LIMITS.word) return false;
  let [marks, lines, depth, opened] = [0, 0, 0, 0];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '\n' || mark === '\r') lines++;
    else marks++;
    if (mark === '[' && depth++ === 0) opened = index;
    // A stretch has no more words than characters.
    if (mark === ']' && depth > 0 && --depth === 0 && index - opened > LIMITS.bracketed)
      return false;
    if (marks > FEW_MARKS || lines >= LIMITS.lines) return false;
  }
  return depth === 0 || text.length - opened <= LIMITS.bracketed;
}

/** Quote and list marks at the start of a line. */
function containerDepth(line: string): number {
  let at = 0;
  for (let depth = 0; ; depth++) {
    const marker = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/.exec(line.slice(at, at + 200));
    if (marker === null || depth > LIMITS.containers) return depth;
    at += marker[0].length;
  }
}

function countMarks(line: string, counts: Counts): string | undefined {
  let word = 0;
  let before = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    word = character === ' ' || character === '\t' ? 0 : word + 1;
    if (word > LIMITS.word) return `a word of more than ${LIMITS.word} characters`;
    if (countBracketed(character, counts.open) > LIMITS.bracketed)
      return `more than ${LIMITS.bracketed} words after one bracket`;
    const kind = markKind(character, before);
    before = character;
    if (kind === undefined) continue;
    const count = (counts.marks.get(kind) ?? 0) + 1;
    counts.marks.set(kind, count);
    if (count > LIMITS[kind]) return `more than ${LIMITS[kind]} ${kind} in one paragraph or row`;
  }
  return undefined;
}

/**
 * At each word in an open bracket, the parser goes back to what opened it. Follows the brackets and
 * returns the number of words after the innermost one.
 */
function countBracketed(character: string, open: number[]): number {
  const last = open.length - 1;
  if (character === '[') open.push(0);
  else if (last < 0) return 0;
  else if (character === ']') {
    const closed = open.pop() ?? 0;
    if (last > 0) open[last - 1] = (open[last - 1] ?? 0) + closed;
  } else if (character === ' ' || character === '\t') open[last] = (open[last] ?? 0) + 1;
  return open.at(-1) ?? 0;
}

function markKind(character: string, before: string): Count | undefined {
  switch (character) {
    case '*':
    case '_':
    case '~':
      return character === before ? undefined : 'emphasis';
    case '[':
      return before === '!' ? 'images' : 'brackets';
    case ']':
      return 'brackets';
    case '`':
      return before === '`' ? undefined : 'ticks';
    case '<':
      return 'angles';
    case '&':
      return 'entities';
    case '\\':
      return 'escapes';
    case '|':
      return 'cells';
    case '@':
      return 'autolinks';
    case '/':
      return before === ':' ? 'autolinks' : undefined;
    default:
      return undefined;
  }
}
