import type { Finding } from '../../rules/finding.ts';

/** Names the paper that a finding is about, as its file has it; undefined where it is about none. */
export function entryName({ entry, place }: Finding): string | undefined {
  if (entry === undefined) return undefined;
  return JSON.stringify([place.file, entry.title, entry.citationKey]);
}
