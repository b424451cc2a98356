import type { TextEdit } from '../text/text-edit.ts';
import { characterOfReference, decodeReferences, type MarkupTag, markupTokens } from './markup.ts';
import { type MarkupInTex, markupInTex, unmaskTex } from './markup-in-tex.ts';
import { mathmlToTex } from './mathml-to-tex.ts';
import { mathematics, scholarlyText } from './scholarly-text.ts';
import { symbolTable } from './symbols.ts';
import { toTex } from './to-tex.ts';

/** LaTeX commands for elements. */
const COMMANDS: ReadonlyMap<string, string> = symbolTable(`
  i \\textit  italic \\textit  em \\emph  b \\textbf  bold \\textbf  strong \\textbf
  sub \\textsubscript  sup \\textsuperscript  tt \\texttt  code \\texttt  scp \\textsc
`);
/** Elements without a LaTeX command; blocks are separated by a space. */
const DROPPED = new Set('p br div span sec u font small inline-formula'.split(' '));
const BLOCKS = new Set(['p', 'br', 'div', 'sec']);

export interface MarkupEdits {
  readonly edits: readonly TextEdit[];
  /** Whether a formula of MathML was converted, which a person should check. */
  readonly hasFormula: boolean;
}

/**
 * The edits that convert HTML to LaTeX: font elements become commands, paragraphs spaces, character
 * references characters, links `\href`, and MathML formulas TeX.
 *
 * @returns undefined if something cannot be converted (tables, a part of a formula, an unclosed
 *   element): a person must edit the text.
 */
export function markupEdits(tex: string): MarkupEdits | undefined {
  const { formulas, outside } = formulasIn(tex, markupInTex(tex));
  const elements = elementEdits(
    tex,
    outside.flatMap(({ tag, range }) => (tag === undefined ? [] : [{ ...tag, range }])),
  );
  const references = outside
    .filter(({ tag }) => tag === undefined)
    .map((one) => referenceEdit(tex, one));
  const edits = [...formulas, ...elements, ...references];
  const known = edits.flatMap((edit) => (edit === undefined ? [] : [edit]));
  if (known.length < edits.length) return undefined;
  return {
    edits: known.sort((a, b) => a.range.start - b.range.start),
    hasFormula: formulas.length > 0,
  };
}

/** One edit for each complete formula of MathML, and the marks outside of formulas. */
function formulasIn(
  tex: string,
  marks: readonly MarkupInTex[],
): { formulas: TextEdit[]; outside: MarkupInTex[] } {
  const formulas: TextEdit[] = [];
  const outside: MarkupInTex[] = [];
  let inside: MarkupInTex[] = [];
  for (const mark of marks) {
    const part = mark.tag?.name === 'math' ? mark.tag.part : undefined;
    const [first] = inside;
    if (first === undefined) {
      if (part === 'open') inside.push(mark);
      else outside.push(mark);
    } else if (part === 'close') {
      const inner = unmaskTex(tex.slice(first.range.end, mark.range.start)).text;
      const text = toTex(scholarlyText([mathematics(mathmlToTex(markupTokens(inner)))]), false);
      formulas.push({ range: { start: first.range.start, end: mark.range.end }, text });
      inside = [];
    } else inside.push(mark);
  }
  return { formulas, outside: outside.concat(inside) };
}

function elementEdits(text: string, tags: readonly MarkupTag[]): (TextEdit | undefined)[] {
  const open: { readonly name: string; readonly command: string | undefined }[] = [];
  const edits = tags.map((tag, at): TextEdit | undefined => {
    const { range, name, part, isPaired } = tag;
    if (DROPPED.has(name)) {
      const isWhole = isPaired || part === 'empty' || BLOCKS.has(name);
      return isWhole ? dropped(tag, tags.slice(at + 1, at + 20), text) : undefined;
    }
    if (part === 'close') {
      const last = open.pop();
      return last?.name === name ? { range, text: last.command === '' ? '' : '}' } : undefined;
    }
    const command = name === 'a' ? hrefOf(tag.tag) : COMMANDS.get(name);
    if (part === 'empty') return command === undefined ? undefined : { range, text: '' };
    open.push({ name, command });
    return command === undefined ? undefined : { range, text: command && `${command}{` };
  });
  return open.length === 0 ? edits : [undefined];
}

/** The command of a link: empty for an anchor, undefined where LaTeX cannot have the address. */
function hrefOf(tag: string): string | undefined {
  const name = /\shref\s*=/i.exec(tag);
  if (name === null) return '';
  const value = tag.slice(name.index + name[0].length).trimStart();
  const [, double, single, bare] = /^(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/.exec(value) ?? [];
  const address = decodeReferences(double ?? single ?? bare ?? '').trim();
  if (!/^https?:\/\/[^\s{}\\]+$/i.test(address)) return undefined;
  return `\\href{${address.replace(/[%#&]/g, '\\$&')}}`;
}

/** Removes a tag; the end of a paragraph becomes a space between two words. */
function dropped({ name, range }: MarkupTag, next: readonly MarkupTag[], text: string): TextEdit {
  let end = range.end;
  for (const tag of next) if (tag.range.start === end) end = tag.range.end;
  const between =
    BLOCKS.has(name) &&
    /[^\s>]/.test(text.charAt(range.start - 1)) &&
    /[^\s]/.test(text.charAt(end));
  return { range, text: between ? ' ' : '' };
}

function referenceEdit(text: string, { mark, range }: MarkupInTex): TextEdit | undefined {
  const character = characterOfReference(mark);
  // Control characters and invalid ones need a person.
  if (character === undefined || /[\p{Cc}\\{}^~]/u.test(character)) return undefined;
  if (/^&#/.test(mark) && character === ' ' && !/^&#(?:32|x20);$/i.test(mark)) return undefined;
  // "\&amp;" is a reference whose first character was escaped.
  const isEscaped = text.charAt(range.start - 1) === '\\' && text.charAt(range.start - 2) !== '\\';
  return {
    range: { start: isEscaped ? range.start - 1 : range.start, end: range.end },
    text: latexOf(character),
  };
}

/** Characters that are special in LaTeX or in a quoted value. */
const BY_CHARACTER: ReadonlyMap<string, string> = new Map([
  ['"', '{"}'],
  ['<', '{\\textless}'],
  ['>', '{\\textgreater}'],
  ['\u00a0', '~'],
]);

/** Typography and accents as TeX; other characters unchanged. */
function latexOf(character: string): string {
  const own = BY_CHARACTER.get(character);
  if (own !== undefined) return own;
  const isLetter = /^\p{Script=Latin}|^[‘’“”–—…°×]/u.test(character);
  return toTex(character, isLetter);
}
