import type { Catalog } from '../catalog/catalog.ts';
import { hiddenCharacters } from '../text/hidden-characters.ts';
import { lastFrom, type Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Problem, Rule, RuleContext } from './rule.ts';
import { fixIn } from './support/fix-in.ts';
import { codePoint, count } from './support/naming.ts';

/** Characters that stand next to each other. */
interface Hidden {
  readonly range: Range;
  readonly text: string;
}

/** From this many places on, one finding stands for all of them. */
const MANY = 10;
/** Characters that are named one by one. */
const NAMED = 3;
/** Without these the text is shown in another order, so that a person should look. */
const REORDERS = /[\u202a-\u202e\u2066-\u2069]/;
/** Control characters; in a field of a .bib they stand where another character was lost. */
const CONTROL = /^\p{Cc}/u;

/** What is written is what people see. */
export const hiddenText: Rule = {
  id: 'hidden-text',
  severity: 'error',
  fix: 'safe',
  summary: 'Neither the README nor the .bib holds characters that nobody can see.',
  why: 'Hidden characters carry text that no review shows, make a text read as another one, and keep searches from finding a word.',
  *check({ catalog, told }) {
    const { list, bibliographies } = catalog;
    if (list !== undefined) yield* inFile(catalog, list.source, list.entries, told);
    for (const { source, entries } of bibliographies) {
      yield* inFile(catalog, source, entries, told);
    }
  },
};

function* inFile(
  { list }: Catalog,
  file: SourceFile,
  entries: readonly NonNullable<Problem['entry']>[],
  told: RuleContext['told'],
): Iterable<Problem> {
  const isBib = file !== list?.source;
  const problems = runsIn(file.text)
    .filter(({ text }) => !(isBib && CONTROL.test(text)))
    .map((hidden) => ({ hidden, at: { file, range: hidden.range }, ...holder(entries, hidden) }))
    .filter(told);
  const [first] = problems;
  if (first !== undefined && problems.length > MANY) {
    const all = problems.map(({ hidden }) => hidden);
    yield {
      message: `${count(problems.length, 'place')}, the first here, hold hidden characters, such as ${named(first.hidden.text)}. Remove them.`,
      at: first.at,
      content: 'all',
      ...removed(file, all),
    };
    return;
  }
  for (const { hidden, ...problem } of problems) {
    const { length } = Array.from(hidden.text);
    yield {
      ...problem,
      message: `${length === 1 ? 'A hidden character' : `${length} hidden characters`}: ${named(hidden.text)}. Remove ${length === 1 ? 'it' : 'them'}.`,
      content: codePoint(hidden.text),
      ...removed(file, [hidden]),
    };
  }
}

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

function holder(entries: readonly NonNullable<Problem['entry']>[], { range }: Hidden) {
  const entry = entries[lastFrom(entries, range.start)];
  return entry === undefined || entry.range.end <= range.start ? {} : { entry };
}

function removed(file: SourceFile, hidden: readonly Hidden[]) {
  const kind = hidden.some(({ text }) => REORDERS.test(text)) ? 'suggested' : 'safe';
  return fixIn(
    kind,
    file,
    hidden.map(({ range }) => ({ range, text: '' })),
  );
}

function named(text: string): string {
  const characters = Array.from(text);
  const more = characters.length - NAMED;
  const shown = codePoint(characters.slice(0, NAMED).join(''));
  return more > 0 ? `${shown} and ${more} more` : shown;
}
