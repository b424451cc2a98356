import type { BibEntry, BibField, Bibliography } from '../bibtex/bibliography.ts';
import { NAME_FIELDS } from '../bibtex/field-values.ts';
import { activeCommand } from '../scholarly/active-tex.ts';
import type { SourceFile } from '../text/source-file.ts';
import { insertion, type TextEdit } from '../text/text-edit.ts';
import type { FieldVisitor, Habit, Problem, Rule } from './rule.ts';
import { type BareLatex, bareLatex } from './support/bare-latex.ts';
import { linesOfProblems, manyOf, styleHabit } from './support/habit.ts';
import { nameFaults } from './support/name-faults.ts';
import { nameBibEntry } from './support/naming.ts';
import { type Literal, literalsOf } from './support/own-fields.ts';

/** Standard fields whose LaTeX bibliography styles print (btxdoc.pdf; biblatex manual, "Fields"). */
const PRINTED_FIELDS = (
  'title subtitle titleaddon shorttitle booktitle booksubtitle booktitleaddon maintitle ' +
  'journal journaltitle journalsubtitle shortjournal issuetitle eventtitle venue series ' +
  'author editor translator publisher organization institution school address location ' +
  'note addendum howpublished edition type chapter'
).split(' ');

/** Fields that contain LaTeX, but that styles seldom print. */
const UNPRINTED_FIELDS = ['abstract', 'annote', 'annotation'];

/** LaTeX can print the values. */
export const bibLatex: Rule = {
  id: 'bib-latex',
  severity: 'warning',
  fix: 'safe',
  summary: 'The characters & % _ # have a backslash in text, and every $ is closed.',
  why: 'LaTeX stops at a bare &, _ or #, and ignores the rest of the line after a bare %.',
  create: () => ({
    onBibEntry: activeFields,
    onField: {
      ...visitorOf(PRINTED_FIELDS, (field, entry, { source }) => problemOf(entry, field, source)),
      ...visitorOf(UNPRINTED_FIELDS, (field, entry, { source, entries }) => {
        const problem = problemOf(entry, field, source);
        return problem && { ...problem, severity: 'info', habit: unprinted(entries) };
      }),
    },
  }),
};

/** Fields with commands that act when somebody prints the bibliography, such as \input. */
function* activeFields(entry: BibEntry, { source }: Bibliography): Iterable<Problem> {
  for (const field of entry.fields.values()) {
    const command = activeCommand(field.raw);
    if (command === undefined || field.inheritedFrom !== undefined) continue;
    const at = source.text.indexOf(command, field.node.range.start);
    const range = { start: at, end: at + command.length };
    yield {
      message: `The ${field.name} of ${nameBibEntry(entry)} contains "${command}", with which TeX can read or write files or change commands, wherever the entry is cited. Remove it.`,
      severity: 'error',
      content: `${field.name} active`,
      ...(at >= 0 && range.end <= field.node.range.end ? { range } : {}),
    };
  }
}

function visitorOf(names: readonly string[], visit: FieldVisitor): Record<string, FieldVisitor> {
  return Object.fromEntries(names.map((name) => [name, visit]));
}

function unprinted({ length }: readonly BibEntry[]): Habit {
  return styleHabit(
    () => length,
    (many) =>
      `${many} abstracts contain a bare & % _ # or a single $. LaTeX fails on them if a style prints these fields. Put a backslash before each.`,
  );
}

/** More fields of one name with such characters are one finding. */
const FEW = 5;
/** A text without any of these has no faults. */
const OF_LATEX = /[&%_#$]|\\[{}]/;

interface Found extends BareLatex {
  readonly literal: Literal;
}

function problemOf(entry: BibEntry, field: BibField, file: SourceFile): Problem | undefined {
  const literals = literalsOf(field, file);
  if (!literals.some(({ text }) => OF_LATEX.test(text))) return undefined;
  const found: Found[] = literals.map((literal) => ({
    ...withoutSeparators(field, literal, bareLatex(literal.text)),
    literal,
  }));
  const subject = `The ${field.name} of ${nameBibEntry(entry)}`;
  const open = found.find(({ openMath }) => openMath !== undefined);
  if (open !== undefined) {
    // Mathematics may continue in the next operand.
    if (found.length > 1) return undefined;
    const start = open.literal.start + (open.openMath ?? 0);
    return {
      message: `${subject} contains a "$" that no other "$" closes. Write \\$ for the character, or close the formula.`,
      range: { start, end: start + 1 },
      content: field.name,
    };
  }
  const lone =
    found.length === 1 ? found.map(({ literal }) => loneBrace(literal.text))[0] : undefined;
  if (lone !== undefined) {
    const start = (found[0]?.literal.start ?? 0) + lone;
    const brace = file.text.charAt(start);
    return {
      message: `${subject} contains a "${brace}" that TeX cannot match: for TeX, "\\{" and "\\}" are characters; BibTeX counts them as braces. Write \\textbraceleft{} or \\textbraceright{} for the character, or remove the backslash.`,
      range: { start, end: start + 1 },
      content: `${field.name} brace`,
    };
  }
  const edits = found.flatMap(editsOf);
  const [first] = edits;
  if (first === undefined) return undefined;
  const characters = [
    ...new Set(found.flatMap((one) => one.characters.map(({ character }) => character))),
  ];
  const escaped = characters.map((character) => `\\${character}`).join(' ');
  const plural = characters.length > 1 ? 'their backslashes' : 'its backslash';
  return {
    message:
      characters.length === 0
        ? `${subject} contains an address that LaTeX cannot print. Put it in \\url{...}.`
        : `${subject} contains ${characters.map((character) => `"${character}"`).join(', ')} without ${plural}. Write ${escaped}.`,
    // An insertion is shown at the character it is inserted before.
    range: { start: first.range.start, end: first.range.start + 1 },
    content: field.name,
    fix: { kind: 'safe', edits },
    habit: manyOf(`bare ${field.name}`, FEW, (problems) => ({
      message: `${problems.length} ${field.name} fields contain & % _ # or an address without what LaTeX needs: ${linesOfProblems(problems)}. Put a backslash before each character, and addresses in \\url{...}.`,
    })),
  };
}

/** A `&` between two names is to become "and", see `bib-names`; a backslash would keep it. */
function withoutSeparators({ name }: BibField, { text }: Literal, bare: BareLatex): BareLatex {
  if (!NAME_FIELDS.has(name) || !bare.characters.some(({ character }) => character === '&'))
    return bare;
  const ranges = nameFaults(text)
    .flatMap(({ edits }) => edits.map(({ range }) => range))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  const characters = bare.characters.filter(({ at }) => {
    for (let range = ranges[next]; range !== undefined && range.start <= at; range = ranges[next]) {
      end = Math.max(end, range.end);
      next++;
    }
    return at >= end;
  });
  return { ...bare, characters };
}

/** A backslash before each character, and `\url{}` around each address. */
function editsOf({ characters, addresses, literal: { start } }: Found): TextEdit[] {
  const insert = (at: number, text: string): TextEdit => insertion(start + at, text);
  return [
    ...characters.map(({ at }) => insert(at, '\\')),
    ...addresses.flatMap((range) => [insert(range.start, '\\url{'), insert(range.end, '}')]),
  ].sort((a, b) => a.range.start - b.range.start);
}

/**
 * The first brace without a partner for TeX, in a value whose braces have partners for BibTeX: to
 * BibTeX `\{` opens a group, to TeX it prints a brace, so that `{\{O}}` ends with "Too many }'s".
 *
 * @returns its offset; undefined when there is none.
 */
function loneBrace(tex: string): number | undefined {
  if (!/\\[{}]/.test(tex)) return undefined;
  const open: number[] = [];
  for (let at = 0; at < tex.length; at++) {
    const character = tex.charAt(at);
    if (character === '\\') at++;
    else if (character === '{') open.push(at);
    else if (character === '}' && open.pop() === undefined) return at;
  }
  return open[0];
}
