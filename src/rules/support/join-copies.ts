import type { Finding } from '../finding.ts';

/**
 * One finding for the fault of a bib entry that several files share under one key: those of its
 * copies join the first, as related places and in its fix.
 *
 * @param findings in the order of the files.
 */
export function joinCopies(findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  const known = new Map<string, { readonly at: number; readonly file: string }>();
  for (const finding of findings) {
    const { fingerprint, entry, place } = finding;
    const before = entry?.citationKey === undefined ? undefined : known.get(fingerprint);
    const first = joined[before?.at ?? -1];
    if (first === undefined || before?.file === place.file) {
      known.set(fingerprint, { at: joined.length, file: place.file });
      joined.push(finding);
    } else if (before !== undefined) joined[before.at] = join(first, finding);
  }
  return joined;
}

function join(first: Finding, copy: Finding): Finding {
  const { fix, related } = first;
  const place = { ...copy.place, message: 'the same in a copy of the entry' };
  return {
    ...first,
    related: [...related, place],
    ...(fix === undefined || copy.fix === undefined
      ? {}
      : { fix: { ...fix, files: [...fix.files, ...copy.fix.files] } }),
  };
}
