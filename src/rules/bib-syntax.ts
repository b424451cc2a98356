import type { BibEntry, Bibliography } from '../bibtex/bibliography.ts';
import { lastBibEntryFrom } from '../catalog/line-anchors.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Problem, Rule } from './rule.ts';
import { fixIn } from './support/fix-in.ts';
import { asOne } from './support/once-per-habit.ts';
import { repeatedFieldEdits } from './support/repeated-fields.ts';

/** Found by rules of their own. */
const ELSEWHERE = new Set(['duplicate-key', 'duplicate-key-case', 'invalid-utf8']);

/** Warnings of one kind that are reported one by one; errors always are. */
const MANY = 20;

/** The .bib file can be read as it was meant. */
export const bibSyntax: Rule = {
  id: 'bib-syntax',
  severity: 'error',
  fix: 'safe',
  summary: 'The .bib file is written so that every program reads the same entries from it.',
  why: 'After a missing brace or comma BibTeX skips entries and biber stops altogether; most converters lose them without a word.',
  *check({ catalog, isReported }) {
    for (const bibliography of catalog.bibliographies) {
      const warnings = new Map<string, Problem[]>();
      for (const { code, problem } of problemsOf(bibliography)) {
        if (problem.severity === 'error') {
          yield problem;
          continue;
        }
        const alike = warnings.get(code) ?? [];
        warnings.set(code, alike);
        if (isReported(problem)) alike.push(problem);
      }
      for (const [code, problems] of warnings) yield* onceForMany(code, problems);
    }
  },
};

/** What reading a bibliography showed. */
function* problemsOf({ diagnostics, source, entries }: Bibliography) {
  const repeats = repeatsIn(source.text);
  for (const { code, message, range, related, severity } of diagnostics) {
    if (ELSEWHERE.has(code)) continue;
    const before = lastBibEntryFrom(entries, range.start);
    const entry = before !== undefined && range.start < before.range.end ? before : undefined;
    const problem: Problem = {
      message,
      at: { file: source, range },
      severity,
      content: `${code} ${source.text.slice(range.start, Math.min(range.end, range.start + 80))}`,
      ...(entry === undefined ? {} : { entry }),
      ...(related === undefined ? {} : { related: [{ file: source, ...related }] }),
      ...(code === 'duplicate-field' && entry !== undefined
        ? fixIn('safe', source, repeats(entry, range.start))
        : {}),
    };
    yield { code, problem };
  }
}

/** Warnings of one kind as they are, or where there are too many to read, one for all of them. */
function onceForMany(code: string, problems: readonly Problem[]): readonly Problem[] {
  const [first] = problems;
  if (first === undefined || problems.length <= MANY) return problems;
  const message = `${first.message} The same holds for ${problems.length - 1} more places of this file.`;
  return [asOne(problems, first, message, `all ${code}`)];
}

/** Looks up the edit that takes out a repeated field; the fields of an entry are read once. */
function repeatsIn(text: string): (entry: BibEntry, at: number) => TextEdit[] {
  const known = new Map<BibEntry, ReadonlyMap<number, TextEdit>>();
  return (entry, at) => {
    const edits = known.get(entry) ?? repeatedFieldEdits(entry.node.fields, text);
    known.set(entry, edits);
    const edit = edits.get(at);
    return edit === undefined ? [] : [edit];
  };
}
