import { fold } from '../../../text/fold.ts';
import { phrases } from './phrases.ts';
import { labelKind, VOCABULARY } from './vocabulary.ts';

const { summaries } = VOCABULARY;
const FILLERS: ReadonlySet<string> = new Set(summaries.fillers);
const isAbstract = phrases(summaries.abstract);
const isOther = phrases(summaries.other);
/** Longer texts are no label, whatever they begin with. */
const LONGEST = 200;

/**
 * What the summary of a `<details>` announces of one entry: its abstract, or something else, such
 * as its bib entry (`Click to see the BibTeX`). Undefined for the name of a group, also for one that
 * begins with such a word (`Citation Recommendation`).
 */
export function summaryKind(summary: string): 'abstract' | 'other' | undefined {
  const [label = ''] = summary
    .slice(0, LONGEST)
    .replace(/^[^\p{L}]+/u, '')
    .split(/[\n:：()（）[\]|—–]/, 1);
  const folded = fold(label);
  const words = folded.split(' ').filter((word) => !FILLERS.has(word));
  const kinds = [words.join(' '), ...words].map(labelKind);
  const [whole, ...each] = kinds;
  const known = (kind: string | undefined): boolean => kind === 'abstract' || kind === 'bibtex';
  if (known(whole) || (each.length > 0 && each.every(known)))
    return kinds.includes('abstract') ? 'abstract' : 'other';
  if (isAbstract(folded)) return 'abstract';
  return isOther(folded) ? 'other' : undefined;
}
