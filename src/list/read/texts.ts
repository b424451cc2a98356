import type { FlatText } from '../source/flat-text.ts';
import type { Candidate } from './candidate.ts';

/** All texts of a candidate: its parts, then what its `<details>` hide. */
export function textsOf({ parts, details }: Candidate): FlatText[] {
  return [...parts.map(({ flat }) => flat), ...details.map(({ content }) => content)];
}
