import type { CitationReference, LineAnchor } from '../list.ts';
import { type FlatText, sourceRange, trimRange } from '../source/flat-text.ts';
import { isGenericLabel } from './link-role.ts';
import type { Parts } from './parts.ts';

const KEY = /^[\p{L}\d][\p{L}\d_:.+/'&-]{2,90}$/u;
const BIB_TARGET = /^([^#]*\.bib)(?:#L(\d{1,7})(?:C\d+)?(?:-L?(\d{1,7}))?[^#]*)?(?:#.*)?$/i;

/** How an entry names its bib entry: a label, a comment, a link into a .bib, its BibTeX. */
export function readCitation(parts: Parts): CitationReference | undefined {
  const texts = [
    parts.head,
    ...parts.texts,
    ...parts.attributes.map(({ value }) => value),
    ...parts.details.map(({ content }) => content),
  ];
  const anchor = findAnchor(texts);
  const keyed =
    labelled(parts) ?? inPre(texts) ?? comment(texts) ?? linkText(texts) ?? inline(parts);
  if (keyed !== undefined) return anchor === undefined ? keyed : { ...keyed, anchor };
  return anchor === undefined ? undefined : { via: 'anchor', anchor, range: anchor.range };
}

function labelled({ attributes }: Parts): CitationReference | undefined {
  for (const { kind, value, label } of attributes) {
    if (kind !== 'key' && kind !== 'bibtex') continue;
    const stretch = trimRange(value.text, { start: 0, end: value.text.length }, '`');
    const key = value.text.slice(stretch.start, stretch.end);
    const keyRange = sourceRange(value, stretch);
    if (!KEY.test(key) || isGenericLabel(key)) continue;
    return { via: 'label', key, keyRange, range: { start: label.start, end: keyRange.end } };
  }
  return undefined;
}

/** A key in code marks inside `<pre>`, as scripts print it for copying. */
function inPre(texts: readonly FlatText[]): CitationReference | undefined {
  for (const flat of texts) {
    for (const tag of flat.tags) {
      if (tag.name !== 'pre' || tag.closing) continue;
      const mark = flat.marks.find(
        ({ kind, start }) => kind === 'code' && start >= tag.at && start <= tag.at + 2,
      );
      const key = mark === undefined ? '' : flat.text.slice(mark.start, mark.end).trim();
      if (mark === undefined || !KEY.test(key)) continue;
      const keyRange = sourceRange(flat, trimRange(flat.text, mark));
      return { via: 'label', key, keyRange, range: { start: tag.range.start, end: keyRange.end } };
    }
  }
  return undefined;
}

function comment(texts: readonly FlatText[]): CitationReference | undefined {
  for (const { comments } of texts) {
    for (const { text, range } of comments) {
      const key = text.trim().replace(/^(?:key|citation key|bibtex)\s*:\s*/i, '');
      if (!KEY.test(key) || !/\d/.test(key) || !/\p{L}/u.test(key)) continue;
      return { via: 'comment', key, range };
    }
  }
  return undefined;
}

function linkText(texts: readonly FlatText[]): CitationReference | undefined {
  for (const flat of texts) {
    for (const link of flat.links) {
      const key = flat.text
        .slice(link.start, link.end)
        .trim()
        .replace(/^[[`]+|[\]`]+$/g, '');
      if (!BIB_TARGET.test(link.url) || isGenericLabel(key) || !KEY.test(key)) continue;
      const at = flat.text.indexOf(key, link.start);
      return {
        via: 'link',
        key,
        keyRange: sourceRange(flat, { start: at, end: at + key.length }),
        range: link.range,
      };
    }
  }
  return undefined;
}

function inline({ bibtex }: Parts): CitationReference | undefined {
  for (const { text, range } of bibtex) {
    const key = /^\s*@\w+\s*[{(]\s*([^\s,{}]{1,90})\s*,/.exec(text)?.[1];
    if (key !== undefined) return { via: 'inline-bibtex', key, range };
  }
  return undefined;
}

function findAnchor(texts: readonly FlatText[]): LineAnchor | undefined {
  for (const { links } of texts) {
    for (const { url, urlRange, range } of links) {
      const match = BIB_TARGET.exec(url.trim());
      if (match === null) continue;
      const startLine = match[2] === undefined ? undefined : Number(match[2]);
      const endLine = match[3] === undefined ? undefined : Number(match[3]);
      return {
        path: match[1] ?? '',
        ...(startLine === undefined ? {} : { startLine }),
        ...(endLine === undefined ? {} : { endLine }),
        range: urlRange ?? range,
      };
    }
  }
  return undefined;
}
