import type { Abstract } from '../../list.ts';
import { type FlatText, plain, sourceRange, trimRange } from '../../source/flat-text.ts';
import type { Candidate, Part } from '../pieces/candidate.ts';
import { summaryKind } from '../words/summary-kind.ts';
import { labelKind } from '../words/vocabulary.ts';

const LABEL =
  /^[^\p{L}\n]{0,12}(\p{L}[\p{L}\p{M} ;/&.-]{0,38}?)\s?(?:：|:(?!\/\/)|[\])]?\s{0,80}$|[*\]]{1,80}\s{0,80}$)\s*/u;

/** The abstract of an entry: in a column of its own, labeled, or hidden in a `<details>` labeled as the abstract. */
export function readAbstract({ parts, details }: Candidate): Abstract | undefined {
  for (const [index, part] of parts.entries()) {
    const { flat, column } = part;
    if (column?.kind === 'abstract' && flat.text.trim() !== '' && flat.tags.length === 0)
      return textFrom(flat, 0);
    const labelled = labelledIn(part, parts[index + 1], index);
    if (labelled !== undefined) return labelled;
  }
  for (const { summary, content } of details) {
    if (summaryKind(summary.text) !== 'abstract') continue;
    const label = sourceRange(
      summary,
      trimRange(summary.text, { start: 0, end: summary.text.length }),
    );
    const { text, range } = textFrom(content, 0);
    return { text, range: text === '' ? { start: label.end, end: label.end } : range, label };
  }
  return undefined;
}

/** The abstract after a label in a text, or in the text below where the label is alone. */
function labelledIn(
  { flat, column }: Part,
  next: Part | undefined,
  index: number,
): Abstract | undefined {
  for (const line of lineStarts(flat)) {
    const match = LABEL.exec(flat.text.slice(line, line + 80));
    if (match === null || labelKind(match[1] ?? '') !== 'abstract') continue;
    const alone = match[0].trim().length >= flat.text.trim().length;
    if (column !== undefined && index > 0 && alone) continue;
    const from = line + match[0].length;
    const label = sourceRange(flat, { start: line, end: from });
    const own = textFrom(flat, from);
    if (own.text !== '' && !/^[\s\p{P}]*$/u.test(own.text)) return { ...own, label };
    const after =
      next === undefined || column !== undefined || beginsWithLabel(next.flat)
        ? undefined
        : textFrom(next.flat, 0);
    return after !== undefined && after.text !== ''
      ? { ...after, label }
      : { text: '', range: { start: label.end, end: label.end }, label };
  }
  return undefined;
}

/** Whether a text begins with a label of its own. */
function beginsWithLabel({ text }: FlatText): boolean {
  const match = LABEL.exec(text.slice(0, 80));
  return match !== null && labelKind(match[1] ?? '') !== undefined;
}

function lineStarts({ text }: FlatText): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0 && starts.length < 60; at = text.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}

/** A text from a place on, without the marks around it. */
function textFrom(flat: FlatText, from: number): Pick<Abstract, 'text' | 'range'> {
  const stretch = trimRange(flat.text, { start: from, end: flat.text.length });
  return { text: plain(flat, stretch), range: sourceRange(flat, stretch) };
}
