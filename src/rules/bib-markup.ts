import type { BibField } from '../bibtex/bibliography.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { fixIn } from './fix-in.ts';
import { htmlToLatex } from './html-to-latex.ts';
import { firstMarkup } from './markup.ts';
import { nameBibEntry } from './naming.ts';
import { literalsOf } from './own-fields.ts';
import type { Rule } from './rule.ts';

/** Fields that hold addresses or files, where `<`, `>` and `&` belong. */
const VERBATIM = new Set(['url', 'doi', 'file', 'eprint', 'howpublished', 'bdsk-url-1', 'biburl']);

/** Values hold LaTeX, not HTML. */
export const bibMarkup: Rule = {
  id: 'bib-markup',
  severity: 'warning',
  fix: 'safe',
  summary: 'Values of bib fields hold no HTML or XML markup.',
  why: 'LaTeX prints <p> and &amp; as they stand, in the middle of the reference.',
  *check({ catalog }) {
    for (const { entries, source } of catalog.bibliographies) {
      for (const entry of entries) {
        for (const field of entry.fields.values()) {
          const found = markupIn(field);
          if (found === undefined) continue;
          const { start, end } = field.node.range;
          const at = source.text.slice(start, end).indexOf(found);
          const range =
            at < 0 ? field.node.range : { start: start + at, end: start + at + found.length };
          yield {
            message: `The ${field.name} of ${nameBibEntry(entry)} holds markup, "${found}". Write LaTeX instead, or remove the marks.`,
            at: { file: source, range },
            entry,
            content: field.name,
            ...fixIn('safe', source, editsIn(field, source)),
          };
        }
      }
    }
  },
};

function markupIn(field: BibField): string | undefined {
  if (VERBATIM.has(field.name) || field.inheritedFrom !== undefined) return undefined;
  return firstMarkup(field.raw);
}

/** The edits for all marks of a field; none where a person must look at one of them. */
function editsIn(field: BibField, source: SourceFile): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { text, start } of literalsOf(field, source)) {
    const ofLiteral = htmlToLatex(text);
    if (ofLiteral === undefined) return [];
    for (const { range, text: latex } of ofLiteral) {
      edits.push({ range: { start: start + range.start, end: start + range.end }, text: latex });
    }
  }
  return edits;
}
