import { fold } from '../../text/fold.ts';
import type { Abstract } from '../list.ts';
import { type FlatText, plain, sourceRange, trimRange } from '../source/flat-text.ts';
import type { Parts } from './parts.ts';

/** Summaries that open an abstract; `Show` hides one in generated tables. */
const SUMMARY =
  /^(?:abs|abstract|the abstract|show abstract|abstract click to expand|摘要|show|abstract summary)$/;

/** The abstract of an entry: labelled, or hidden in a `<details>` that says so. */
export function readAbstract({ attributes, details }: Parts): Abstract | undefined {
  const labelled = attributes.find(({ kind }) => kind === 'abstract');
  if (labelled !== undefined) {
    const { text, range } = read(labelled.value);
    const at = text === '' ? { start: labelled.label.end, end: labelled.label.end } : range;
    return { text, range: at, label: labelled.label };
  }
  for (const { summary, summaryFlat, content } of details) {
    if (!SUMMARY.test(fold(summary))) continue;
    const label = sourceRange(
      summaryFlat,
      trimRange(summaryFlat.text, { start: 0, end: summaryFlat.text.length }),
    );
    const { text, range } = read(content);
    return { text, range: text === '' ? { start: label.end, end: label.end } : range, label };
  }
  return undefined;
}

function read(flat: FlatText): { text: string; range: { start: number; end: number } } {
  const stretch = trimRange(flat.text, { start: 0, end: flat.text.length });
  return { text: plain(flat, stretch), range: sourceRange(flat, stretch) };
}
