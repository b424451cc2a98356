import { byRareWords } from '../../catalog/rare-words.ts';
import { mayBeVersions, type WorkTraits } from '../../catalog/same-work.ts';
import { foldTitle } from '../../catalog/title-key.ts';

/** A work with an earlier one that may be its preprint or its publication. */
interface OtherVersion<T> {
  readonly work: T;
  readonly earlier: T;
}

/**
 * Finds preprints and publications of one work, in one pass.
 *
 * @param authorsAgree whether two works have a common author; undefined if one of them has no
 *   authors, false also if something else shows that they are two works.
 */
export function earlierVersions<T extends WorkTraits>(
  works: readonly T[],
  authorsAgree: (work: T, earlier: T) => boolean | undefined,
): OtherVersion<T>[] {
  // Of preprints alone, none is another version.
  if (works.every(({ isPreprint }) => isPreprint === works[0]?.isPreprint)) return [];
  const folded = works.map((work, at) => ({ work, at, title: foldTitle(work.title) }));
  const alike = byRareWords(folded, ({ title }) => title);
  return folded.flatMap(({ work, at, title }) => {
    const earlier = alike(title).find(
      (other) =>
        other.at < at &&
        other.work.isPreprint !== work.isPreprint &&
        mayBeVersions(work, other.work, authorsAgree(work, other.work)),
    );
    return earlier === undefined ? [] : { work, earlier: earlier.work };
  });
}
