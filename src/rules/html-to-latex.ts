import type { TextEdit } from '../text/text-edit.ts';
import { MARKUP_ELEMENT, MARKUP_REFERENCE, withoutMath } from './markup.ts';

/** Commands for the elements that LaTeX has an equal for. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['i', '\\textit'],
  ['italic', '\\textit'],
  ['em', '\\emph'],
  ['b', '\\textbf'],
  ['bold', '\\textbf'],
  ['strong', '\\textbf'],
  ['sub', '\\textsubscript'],
  ['sup', '\\textsuperscript'],
  ['tt', '\\texttt'],
  ['code', '\\texttt'],
  ['scp', '\\textsc'],
]);
/** Elements that only hold text; between paragraphs a blank stays. */
const DROPPED = new Set(['p', 'br', 'div', 'span', 'sec', 'u', 'font', 'small', 'a']);
const BLOCKS = new Set(['p', 'br', 'div', 'sec']);

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '\\&'],
  ['lt', '{\\textless}'],
  ['gt', '{\\textgreater}'],
  ['quot', '{"}'],
  ['apos', "'"],
  ['nbsp', '~'],
  ['ndash', '--'],
  ['mdash', '---'],
  ['hellip', '{\\ldots}'],
  ['lsquo', '`'],
  ['rsquo', "'"],
  ['ldquo', '``'],
  ['rdquo', "''"],
  ['times', '$\\times$'],
  ['deg', '{\\textdegree}'],
]);
/** Characters that LaTeX or BibTeX would take for something else. */
const BY_CHARACTER: ReadonlyMap<string, string> = new Map([
  ['&', '\\&'],
  ['<', '{\\textless}'],
  ['>', '{\\textgreater}'],
  ['"', '{"}'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['$', '\\$'],
  ['\u00a0', '~'],
  ['\u2013', '--'],
  ['\u2014', '---'],
  ['\u2018', '`'],
  ['\u2019', "'"],
  ['\u201c', '``'],
  ['\u201d', "''"],
]);
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['acute', "'"],
  ['grave', '`'],
  ['uml', '"'],
  ['circ', '^'],
  ['tilde', '~'],
  ['cedil', 'c '],
]);

/** An element on its way to LaTeX: its place in the text and its name without prefix. */
interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly part: 'open' | 'close' | 'empty';
}

/**
 * The edits that turn HTML into LaTeX: font elements become commands, paragraphs blanks, character
 * references characters. Offsets count in the text.
 *
 * @returns undefined when there is something that no rule can turn (MathML, tables, an element that
 *   does not end): a person must look.
 */
export function htmlToLatex(text: string): readonly TextEdit[] | undefined {
  const prose = withoutMath(text);
  const tags = [...prose.matchAll(MARKUP_ELEMENT)].map(tagOf);
  const edits = [...elementEdits(text, tags), ...referenceEdits(prose)];
  const sure = edits.flatMap((edit) => (edit === undefined ? [] : [edit]));
  if (sure.length < edits.length) return undefined;
  return sure.sort((a, b) => a.range.start - b.range.start);
}

function tagOf({ 0: mark, index }: RegExpExecArray): Tag {
  const name = /^<\/?(?:[\w-]+:)?([\w-]+)/.exec(mark)?.[1]?.toLowerCase() ?? '';
  const part = mark.startsWith('</') ? 'close' : mark.endsWith('/>') ? 'empty' : 'open';
  return { start: index, end: index + mark.length, name, part };
}

function elementEdits(text: string, tags: readonly Tag[]): (TextEdit | undefined)[] {
  const open: Tag[] = [];
  const edits = tags.map((tag): TextEdit | undefined => {
    const range = { start: tag.start, end: tag.end };
    const command = COMMANDS.get(tag.name);
    if (command === undefined) {
      return DROPPED.has(tag.name) ? dropped(tag, text) : undefined;
    }
    if (tag.part === 'empty') return { range, text: '' };
    if (tag.part === 'open') {
      open.push(tag);
      return { range, text: `${command}{` };
    }
    return open.pop()?.name === tag.name ? { range, text: '}' } : undefined;
  });
  return open.length === 0 ? edits : [undefined];
}

/** More tags, and then a word. */
const INK_BEHIND_TAGS = /(?:<[^<>]*>)*[^\s<]/y;

/** Without the tag; words that only the end of a paragraph kept apart stay apart. */
function dropped({ name, start, end }: Tag, text: string): TextEdit {
  INK_BEHIND_TAGS.lastIndex = end;
  const between =
    BLOCKS.has(name) && /[^\s>]/.test(text.charAt(start - 1)) && INK_BEHIND_TAGS.test(text);
  return { range: { start, end }, text: between ? ' ' : '' };
}

function referenceEdits(prose: string): (TextEdit | undefined)[] {
  return [...prose.matchAll(MARKUP_REFERENCE)].map(({ 0: reference, index }) => {
    const latex = latexOf(reference.slice(1, -1));
    if (latex === undefined) return undefined;
    // "\&amp;" is what escaping the first sign of a reference left.
    const escaped = prose.charAt(index - 1) === '\\' && prose.charAt(index - 2) !== '\\';
    const start = escaped ? index - 1 : index;
    return { range: { start, end: index + reference.length }, text: latex };
  });
}

/** The LaTeX for the name or number of a character reference. */
function latexOf(name: string): string | undefined {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (code < 0x20 || (code > 0x7e && code < 0xa0) || code > 0x10ffff) return undefined;
    if (code >= 0xd800 && code < 0xe000) return undefined;
    const character = String.fromCodePoint(code);
    if (/[\\{}^~]/.test(character)) return undefined;
    return BY_CHARACTER.get(character) ?? character.normalize('NFC');
  }
  const named = NAMED.get(name.toLowerCase());
  if (named !== undefined) return named;
  const [, letters = '', accent = ''] =
    /^([a-z])(acute|grave|uml|circ|tilde|cedil)$/i.exec(name) ?? [];
  const command = ACCENTS.get(accent.toLowerCase());
  return command === undefined ? undefined : `{\\${command}${letters}}`;
}
