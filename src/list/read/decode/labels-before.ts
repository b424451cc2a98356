import { fold } from '../../../text/fold.ts';
import type { Record } from './records.ts';

/**
 * The texts that several records of a list have before a title with markup of its own: `Discussed
 * paper: [Walls](...)`. Where one has it, it may be the name of a method, and part of the title.
 */
export function labelsOf(sections: readonly (readonly Record[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const record of sections.flat()) {
    const label = record.segments[labelAt(record)];
    if (label === undefined) continue;
    const name = fold(label.text);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= FEWEST_LABELS));
}

/** So many records show that a text is a label. */
const FEWEST_LABELS = 3;

/** The segment right before a link or mark with words of its own; -1 for none. */
function labelAt({ segments }: Record): number {
  const at =
    segments.findIndex(({ span, content }) => span !== 0 && content.label === undefined) - 1;
  const [label, first] = [segments[at], segments[at + 1]];
  if (label === undefined || first === undefined || !/^[:：_]$/.test(first.before)) return -1;
  const isWords = /^(?:long|words?)$/.test(label.content.evidence);
  return isWords && label.span !== first.span && label.part === first.part ? at : -1;
}

/** The segment of a record that is such a text; -1 for none. */
export function labelBefore(record: Record, labels: ReadonlySet<string>): number {
  const at = labelAt(record);
  return labels.has(fold(record.segments[at]?.text ?? '')) ? at : -1;
}
