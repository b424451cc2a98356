import type { BibField } from '../bibtex/bibliography.ts';
import { nameBibEntry } from './naming.ts';
import type { Rule } from './rule.ts';

/**
 * Elements that registries and web pages leave in titles and abstracts: HTML's, JATS's
 * (https://jats.nlm.nih.gov/) and MathML's. Named one by one, because `<x, y>` in an abstract is
 * mathematics.
 */
const ELEMENT =
  /<\/?(?:(?:jats|mml|m|xhtml):[a-z][\w-]*|p|br|b|i|u|em|strong|sub|sup|span|div|a|tt|code|pre|small|font|ul|ol|li|title|sec|italic|bold|inline-formula|tex-math|scp|h[1-6]|img|table|tr|td|math|mi|mo|mn|mrow|msub|msup)(?:\s[^<>]*)?\s*\/?>/i;
/** Character references, the unescaped `&` of "R&D;" not among them. */
const REFERENCE =
  /&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|[lr][sd]quo|times|deg|#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}(?:acute|grave|uml|circ|tilde|cedil));/i;

/** Fields that hold addresses or files, where `<`, `>` and `&` belong. */
const VERBATIM = new Set(['url', 'doi', 'file', 'eprint', 'howpublished', 'bdsk-url-1', 'biburl']);

/** Values hold LaTeX, not HTML. */
export const bibMarkup: Rule = {
  id: 'bib-markup',
  severity: 'warning',
  fix: 'none',
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
          };
        }
      }
    }
  },
};

function markupIn(field: BibField): string | undefined {
  if (VERBATIM.has(field.name) || field.inheritedFrom !== undefined) return undefined;
  const { raw } = field;
  const element = raw.includes('<') ? ELEMENT.exec(raw)?.[0] : undefined;
  return element ?? (raw.includes('&') ? REFERENCE.exec(raw)?.[0] : undefined);
}
