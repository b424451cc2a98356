import type { BibField } from '../bibtex/bibliography.ts';
import { markupEdits } from '../scholarly/markup-edits.ts';
import { type MarkupInTex, markupInTex } from '../scholarly/markup-in-tex.ts';
import { append } from '../text/append.ts';
import { type Range, shifted } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Problem, Rule } from './rule.ts';
import { linesOfProblems, manyOf } from './support/habit.ts';
import { nameBibEntry } from './support/naming.ts';
import { literalsOf } from './support/own-fields.ts';

/** Fields that contain addresses or files, where `<`, `>` and `&` belong. */
const VERBATIM = new Set(['url', 'doi', 'file', 'eprint', 'howpublished', 'bdsk-url-1', 'biburl']);

/** More fields of one name with markup are one finding. */
const FEW = 5;

/** Values contain LaTeX, not HTML. */
export const bibMarkup: Rule = {
  id: 'bib-markup',
  severity: 'warning',
  fix: 'safe',
  summary: 'Values of bib fields contain no HTML or XML markup.',
  why: 'LaTeX prints <p> and &amp; literally, in the middle of the reference.',
  create: () => ({
    onField: {
      '*'(field, entry, { source }) {
        const found = markupIn(field);
        if (found === undefined) return undefined;
        return {
          message: `The ${field.name} of ${nameBibEntry(entry)} contains markup, "${found.mark}". Write LaTeX instead, or remove the markup.`,
          range: rangeOf(found, field, source),
          content: field.name,
          fix: fixFor(field, source),
          habit: manyOf(`all ${field.name}`, FEW, (problems) => ({
            message: `${problems.length} ${field.name} fields contain markup, such as "${found.mark}": ${linesOfProblems(problems)}. Write LaTeX instead, or remove the markup.`,
          })),
        };
      },
    },
  }),
};

function markupIn(field: BibField): MarkupInTex | undefined {
  if (VERBATIM.has(field.name)) return undefined;
  const found = markupInTex(field.raw);
  return found.find(({ tag }) => tag !== undefined) ?? found[0];
}

/** The mark where it is in the field itself, or else the field: a macro may contain it. */
function rangeOf({ range }: MarkupInTex, { node, raw }: BibField, { text }: SourceFile): Range {
  const { start, end } = node.range;
  const found = raw.slice(range.start, range.end);
  const at = text.slice(start, end).indexOf(found);
  return at < 0 ? node.range : { start: start + at, end: start + at + found.length };
}

/** The edits for all marks of a field; none where a person must review one of them. */
function fixFor(field: BibField, source: SourceFile): Problem['fix'] {
  const edits: TextEdit[] = [];
  let hasFormula = false;
  for (const { text, start } of literalsOf(field, source)) {
    const found = markupEdits(text);
    if (found === undefined) return undefined;
    hasFormula ||= found.hasFormula;
    append(
      edits,
      found.edits.map((edit) => ({ ...edit, range: shifted(edit.range, start) })),
    );
  }
  return { kind: hasFormula ? 'suggested' : 'safe', edits };
}
