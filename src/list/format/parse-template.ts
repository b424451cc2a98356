import { didYouMean } from '../../text/did-you-mean.ts';
import { MarkStack } from './marks.ts';
import { isRow } from './row-template.ts';
import {
  FIELDS,
  type FieldName,
  LINE_END,
  type Piece,
  type Template,
  templateOf,
} from './template.ts';

/** What is wrong with a template, and at which character, counted from 0. */
export interface TemplateProblem {
  readonly message: string;
  readonly at: number;
}

/** No template is longer (characters). */
const LONGEST = 2000;
/** Fields that may occur several times. */
const REPEATED: ReadonlySet<FieldName> = new Set(['url', '...']);

/**
 * Reads a template as `printTemplate` writes it. A line end is `⏎`, `\n` or a real one; `\{`, `\}`,
 * `\\` and `\⏎` represent the characters themselves.
 *
 * @returns the template, or the first problem.
 */
export function parseTemplate(whole: string): Template | TemplateProblem {
  // A block of YAML ends with a line end of its own.
  const line = whole.trimEnd();
  if (line.length > LONGEST) {
    return problem(`it is ${line.length} characters long; the limit is ${LONGEST}`, LONGEST);
  }
  const pieces: Piece[] = [];
  const places: number[] = [];
  let text = '';
  let from = 0;
  const take = (piece: Piece, at: number): void => {
    pieces.push(piece);
    places.push(at);
  };
  for (let at = 0; at < line.length; ) {
    const character = line.charAt(at);
    const next = line.charAt(at + 1);
    if (character === '}') {
      return problem('"}" closes nothing. Write \\} for the character itself', at);
    }
    if (character === '{') {
      const end = line.indexOf('}', at);
      if (end < 0) return problem('"{" is never closed. Write \\{ for the character itself', at);
      const field = fieldNamed(line.slice(at + 1, end).trim(), at);
      if (typeof field !== 'string') return field;
      if (text !== '') take({ text }, from);
      take({ field }, at);
      text = '';
      at = end + 1;
      from = at;
      continue;
    }
    const [read, length] = characterAt(character, next);
    text += read;
    at += length;
  }
  if (text !== '') take({ text }, from);
  return problemOf(pieces, places) ?? templateOf(pieces);
}

/** A character of the fixed text as it is written, and how many characters that takes. */
function characterAt(character: string, next: string): readonly [string, number] {
  if (character === '\\' && next !== '' && `\\{}${LINE_END}`.includes(next)) return [next, 2];
  if (character === '\\' && next === 'n') return ['\n', 2];
  if (character === '\r') return ['', 1];
  return [character === LINE_END ? '\n' : character, 1];
}

/** Whether reading a template found a problem. */
export function isTemplateProblem(read: Template | TemplateProblem): read is TemplateProblem {
  return 'message' in read;
}

function problem(message: string, at: number): TemplateProblem {
  return { message, at };
}

function fieldNamed(name: string, at: number): FieldName | TemplateProblem {
  const known = FIELDS.find((field) => field === (name === '…' ? '...' : name));
  if (known !== undefined) return known;
  const meant = didYouMean(name, FIELDS);
  const hint = meant === undefined ? `Known are ${FIELDS.join(', ')}` : `Did you mean {${meant}}?`;
  return problem(`unknown field {${name}}. ${hint}`, at);
}

function problemOf(
  pieces: readonly Piece[],
  places: readonly number[],
): TemplateProblem | undefined {
  const seen = new Set<FieldName>();
  for (const [index, piece] of pieces.entries()) {
    const at = places[index] ?? 0;
    if ('text' in piece) continue;
    if (seen.has(piece.field) && !REPEATED.has(piece.field)) {
      return problem(`{${piece.field}} occurs twice. Keep one`, at);
    }
    seen.add(piece.field);
    const before = pieces[index - 1];
    if (before !== undefined && 'field' in before) {
      return problem(
        `nothing separates {${before.field}} and {${piece.field}}. Put a separator between them`,
        at,
      );
    }
  }
  if (!seen.has('title')) return problem('{title} is missing. Add it', 0);
  return bracketProblem(pieces, places) ?? rowProblem(pieces);
}

/** A bracket that never closes, which would make the entry's links plain text. */
function bracketProblem(
  pieces: readonly Piece[],
  places: readonly number[],
): TemplateProblem | undefined {
  const marks = new MarkStack();
  for (const [index, piece] of pieces.entries()) {
    if ('field' in piece) continue;
    const stray = marks
      .read(piece.text)
      .find(({ text, role }) => role === 'plain' && /^(?:\]\(|[\])])$/.test(text));
    if (stray !== undefined) {
      return problem(`"${stray.text}" closes no bracket`, places[index] ?? 0);
    }
  }
  const open = marks.unclosed.find((one) => /[[(]/.test(one));
  return open === undefined ? undefined : problem(`"${open}" is never closed`, 0);
}

function rowProblem(pieces: Template): TemplateProblem | undefined {
  if (!isRow(pieces)) return undefined;
  const last = pieces.at(-1);
  if (pieces.some((piece) => 'text' in piece && piece.text.includes('\n'))) {
    return problem('a row of a table must be on one line', 0);
  }
  return last !== undefined && 'text' in last && last.text.trimEnd().endsWith('|')
    ? undefined
    : problem('the row ends without "|"', 0);
}

/** The template that a configuration names; undefined for none, and for one that is wrong. */
export function readTemplate(line: string | undefined): Template | undefined {
  if (line === undefined) return undefined;
  const read = parseTemplate(line);
  return isTemplateProblem(read) ? undefined : read;
}
