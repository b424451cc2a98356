import { linkedBibs } from '../files/linked-bibs.ts';
import type { TreeFile } from '../github/facts.ts';
import type { SourceFile } from '../text/source-file.ts';
import { foundBibs, possibleBibs, type WantedFiles } from './choose-files.ts';

/** The bibliographies of a list whose README is at hand; see `chosenBibs`. */
export function bibsOf<F extends TreeFile>(
  tree: readonly F[],
  wanted: WantedFiles,
  readme?: SourceFile,
): F[] {
  const { beside, below } = possibleBibs(tree, wanted);
  const linked = readme === undefined ? [] : linkedBibs(readme.text, [...beside, ...below]);
  return foundBibs(tree, wanted, linked);
}
