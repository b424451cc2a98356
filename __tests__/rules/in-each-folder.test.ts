import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { article, list, paper } from './samples.ts';

/** What the rules on repeated entries find in two files. */
function found(paths: readonly string[], readme?: string): string[] {
  const [own, other] = [
    article('Moss', 'Bark as a Home for Many') + article('Hale', 'Slow Walls of the North'),
    article('Moss', 'Counting Lichens from a Kite') + article('Hale2', 'Slow Walls of the North'),
  ];
  const { findings } = checkList({
    ...(readme === undefined ? {} : { readme: sourceFile('README.md', readme) }),
    bibs: [own, other].map((text, at) => sourceFile(paths[at] ?? '', text)),
    config: DEFAULT_CONFIG,
  });
  return findings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('bib-duplicate'));
}

const BOTH = ['bib-duplicate-key', 'bib-duplicate-work'];

it('compares the bib entries of a folder', () => {
  expect(found(['a.bib', 'b.bib'])).toEqual(BOTH);
  expect(found(['talks/a.bib', 'talks/b.bib'])).toEqual(BOTH);
});

it('takes the files of two folders for those of two texts', () => {
  expect(found(['walls/refs.bib', 'bark/refs.bib'])).toEqual([]);
  expect(found(['refs.bib', 'bark/refs.bib'])).toEqual([]);
});

it('compares those of two folders that the list has papers of', () => {
  const [bark, kite] = [paper('Bark as a Home for Many'), paper('Counting Lichens from a Kite')];
  const paths = ['walls/refs.bib', 'bark/refs.bib'];
  expect(found(paths, list(bark, kite))).toEqual(BOTH);
  expect(found(paths, list(bark))).toEqual([]);
});
