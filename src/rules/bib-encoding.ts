import type { BibEntry, BibField, Bibliography } from '../bibtex/bibliography.ts';
import { codePoints } from '../text/code-points.ts';
import { count, plural } from '../text/plural.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Problem, Rule } from './rule.ts';
import { cosmeticHabit, linesOfProblems, manyOf } from './support/habit.ts';
import { nameBibEntry } from './support/naming.ts';
import { literalsOf } from './support/own-fields.ts';

/** Anything that is not ASCII's text; a quick look before the slow ones. */
const SUSPECT = /[^\t\n\r\x20-\x7e]|_x[\dA-F]{4}_/;
/** Control characters, those that Windows-1252 read as Latin-1 leaves among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it searches for them.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** UTF-8 that was read as Windows-1252 or Latin-1: `Ã©` for é, `â€™` for a quotation mark. */
const MISREAD =
  /[\u00c3\u00c2][\u0080-\u00bf]|\u00e2\u20ac[\u0080-\u00bf\u2018-\u203a\u02dc\u0153\u017e\u2122]?/;
/** A character as spreadsheets write it in XML (ECMA-376, 22.4.2.4): `_x000C_`. */
const ESCAPED = /_x[\dA-F]{4}_/;
/** A letter with the marks that follow it. */
const CLUSTER = /\P{M}\p{M}*/gu;

/** Copied from a PDF: the letter without its dot, and an accent, as in `ı́` for í. */
const DOTLESS = /[ıȷ](?=[\u0300-\u030c])/;

/** More fields in which characters were lost are one finding. */
const FEW = 3;

/** Text is stored in one way, the same for every program. */
export const bibEncoding: Rule = {
  id: 'bib-encoding',
  severity: 'warning',
  fix: 'safe',
  summary: 'The .bib file is valid UTF-8, composed (NFC), and free of control characters.',
  why: 'An é of two characters looks right, but searching, sorting and comparing fail, and LaTeX may stop at it.',
  create() {
    let isSuspect = false;
    return {
      onBibliography(bibliography) {
        isSuspect = SUSPECT.test(bibliography.source.text);
        return invalidBytes(bibliography);
      },
      onField: {
        '*': (field, entry, bibliography) =>
          isSuspect ? inField(field, entry, bibliography) : undefined,
      },
    };
  },
};

/** One finding for all bytes that are not UTF-8: a file in another encoding is full of them. */
function invalidBytes({ source, entries }: Bibliography): Problem | undefined {
  const { invalidUtf8 } = source;
  const [start] = invalidUtf8;
  if (start === undefined) return undefined;
  const entry = entries.find(({ range }) => range.start <= start && start < range.end);
  const many = invalidUtf8.length;
  return {
    message: `${many === 1 ? 'A byte here is' : `${count(many, 'byte')}, the first here, are`} not valid UTF-8, so ${plural(many, 'a character is', 'characters are')} lost. Save the file as UTF-8.`,
    range: { start, end: start + 1 },
    severity: 'error',
    content: 'invalid',
    entry,
  };
}

function inField(
  field: BibField,
  entry: BibEntry,
  { source, entries }: Bibliography,
): Problem | undefined {
  const { start, end } = field.node.range;
  if (!SUSPECT.test(source.text.slice(start, end))) return undefined;
  const subject = `The ${field.name} of ${nameBibEntry(entry)}`;
  const literals = literalsOf(field, source);
  const content = field.name;
  for (const { text, start: from } of literals) {
    const lost = CONTROL.exec(text) ?? MISREAD.exec(text) ?? ESCAPED.exec(text);
    if (lost === null) continue;
    const at = from + lost.index;
    return {
      message: MISREAD.test(text)
        ? `${subject} contains "${MISREAD.exec(text)?.[0]}", which is UTF-8 read in another encoding. Copy the text again from its source.`
        : `${subject} contains ${CONTROL.test(text) ? `a control character (${codePoints(lost[0])})` : `"${lost[0]}"`}, where another character was lost. Copy the text again from its source.`,
      range: { start: at, end: at + lost[0].length },
      content,
      habit: manyOf('lost', FEW, (problems) => ({
        message: `${problems.length} fields contain characters that another encoding or program spoiled, such as "${lost[0]}": ${linesOfProblems(problems)}. Copy the texts again from their sources.`,
      })),
    };
  }
  // In a DOI, bib-doi-format finds them, with what only looks like a hyphen.
  if (field.name === 'doi') return undefined;
  const edits = literals.flatMap(({ text, start: from }) => editsIn(text, from));
  const [first] = edits;
  if (first === undefined) return undefined;
  const { length } = Array.from(source.text.slice(first.range.start, first.range.end));
  return {
    message: `${subject} writes "${first.text}" as ${count(length, 'character')} that ${plural(length, 'has', 'have')} a composed form (NFC). Write ${codePoints(first.text)}.`,
    range: first.range,
    content,
    fix: { kind: 'safe', edits },
    habit: cosmeticHabit(
      () => entries.length,
      (many) => `${many} fields contain decomposed letters (not NFC). Save them in composed form.`,
    ),
  };
}

/** What composes the letters of a text. */
function editsIn(text: string, start: number): TextEdit[] {
  const edits: TextEdit[] = [];
  if (text.normalize('NFC') === text && !DOTLESS.test(text)) return edits;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const composed = cluster
      .replace(DOTLESS, (letter) => (letter === 'ı' ? 'i' : 'j'))
      .normalize('NFC');
    if (composed === cluster) continue;
    const at = start + index;
    edits.push({ range: { start: at, end: at + cluster.length }, text: composed });
  }
  return edits;
}
