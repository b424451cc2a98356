import type { BibEntry } from '../bibtex/bibliography.ts';
import type { ListEntry } from '../list/list.ts';
import { codePoints } from '../text/code-points.ts';
import { hiddenCharacters } from '../text/hidden-characters.ts';
import { count, plural } from '../text/plural.ts';
import { lastFrom, type Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Problem, Rule } from './rule.ts';
import { manyOf } from './support/habit.ts';
import { someOf } from './support/naming.ts';

/** Characters next to each other. */
interface Hidden {
  readonly range: Range;
  readonly text: string;
}

/** From this many places on, one finding reports all of them. */
const MANY = 3;
/** Characters that are named one by one. */
const NAMED = 3;
/** Without these the text is shown in another order, so that a person should look. */
const REORDERS = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /^\p{Cc}/u;
const SOFT_HYPHEN = '\u00ad';
/** `e\u000Bect`: what a PDF has for "ff" or a hyphen. */
const IN_WORD = /^\p{Ll}\p{Ll}/u;
/** One or two of those that come along when text is copied from a page or a PDF: they carry no text. */
const COPIED = /^[\p{Cc}\u00ad\u200b\u2060\ufeff]{1,2}$/u;

/** The files contain no hidden characters. */
export const hiddenText: Rule = {
  id: 'hidden-text',
  severity: 'error',
  fix: 'safe',
  summary: 'The README and the .bib contain no hidden characters.',
  why: 'Hidden characters can carry text that no review shows, change how a text reads, and keep searches from finding a word.',
  create: () => ({
    onList: ({ source, entries }) => inFile(source, entries, () => true),
    // In a .bib, a control character shows where another one was lost.
    onBibliography: ({ source, entries }) =>
      inFile(source, entries, ({ text }) => !CONTROL.test(text)),
  }),
};

function inFile(
  { text }: SourceFile,
  entries: readonly (ListEntry | BibEntry)[],
  isWanted: (hidden: Hidden) => boolean,
): Problem[] {
  return runsIn(text)
    .filter(isWanted)
    .map((hidden) => {
      const { length } = Array.from(hidden.text);
      const mayBeLetters = isInWord(text, hidden);
      const it = plural(length, 'it', 'them');
      const advice = mayBeLetters
        ? `Write the letters or the hyphen that may have been lost here, or remove ${it}`
        : `Remove ${it}`;
      return {
        message: `${length === 1 ? 'A hidden character' : `${length} hidden characters`}: ${named(hidden.text)}. ${advice}.`,
        range: hidden.range,
        entry: holder(entries, hidden),
        content: codePoints(hidden.text),
        severity: COPIED.test(hidden.text) ? 'warning' : undefined,
        fix: {
          kind: REORDERS.test(hidden.text) || mayBeLetters ? 'suggested' : 'safe',
          edits: [{ range: withBreak(text, hidden), text: '' }],
        },
        habit: EVERYWHERE,
      };
    });
}

/** A control character within a word may be what was copied of a ligature. */
function isInWord(text: string, { range: { start, end }, text: hidden }: Hidden): boolean {
  return CONTROL.test(hidden) && IN_WORD.test(around(text, start, end));
}

/** A soft hyphen where a line was broken within a word goes with the space that the break became. */
function withBreak(text: string, { range: { start, end }, text: hidden }: Hidden): Range {
  const isBroken = hidden === SOFT_HYPHEN && /^\p{Ll} \p{Ll}$/u.test(around(text, start, end));
  return { start, end: isBroken ? end + 1 : end };
}

function around(text: string, start: number, end: number): string {
  return text.charAt(start - 1) + text.slice(end, end + 2);
}

const EVERYWHERE = manyOf('all', MANY, (problems) => {
  const [first] = problems;
  const text = first?.file.text.slice(first.range.start, first.range.end);
  return {
    message: `${count(problems.length, 'place')}, the first here, contain hidden characters, such as ${named(text ?? '')}. Remove them.`,
    severity: 'error',
  };
});

function runsIn(text: string): Hidden[] {
  const runs: Hidden[] = [];
  for (const { index, character } of hiddenCharacters(text)) {
    const last = runs.at(-1);
    const end = index + character.length;
    if (last?.range.end !== index) runs.push({ range: { start: index, end }, text: character });
    else {
      const { start } = last.range;
      runs[runs.length - 1] = { range: { start, end }, text: text.slice(start, end) };
    }
  }
  return runs;
}

function holder(entries: readonly (ListEntry | BibEntry)[], { range }: Hidden) {
  const entry = entries[lastFrom(entries, range.start)];
  return entry !== undefined && range.start < entry.range.end ? entry : undefined;
}

function named(text: string): string {
  return someOf(Array.from(text, codePoints), NAMED);
}
