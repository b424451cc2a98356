import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { readingMemory } from '../../../src/features/check/reading-memory.ts';
import { addListEntries } from '../../../src/features/sync/add-list-entries.ts';
import {
  copyAbstractsToBib,
  copyAbstractsToList,
} from '../../../src/features/sync/copy-abstracts.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const README = `# Papers

## Growth

- [A Year on a North Wall](https://doi.org/10.99999/wall), Finn Stone, *Journal of Small Plants*, 2022
  - **Abstract:** We find $O(n^2)$ mosses and 5% of {lichens}_.
`;
const BIB = String.raw`@article{Stone2022,
  author = {Finn Stone},
  title = {A Year on a North Wall},
  journal = {Journal of Small Plants},
  year = {2022},
  doi = {10.99999/wall}
}
@article{Moss2021,
  author = {Ada Moss},
  title = {The $\sigma$-model of Poincar\'e at \$5 \& 5\%},
  journal = {Journal of Small Plants},
  year = {2021},
  doi = {10.99999/sigma},
  abstract = {In {$\mathcal{O}(n)$} time for \emph{all} $x_{ij} \leq 5$.}
}
`;
const input = {
  readme: sourceFile('README.md', README),
  bibs: [sourceFile('refs.bib', BIB)],
  config: DEFAULT_CONFIG,
};

// The right values are what github.com shows as mathematics, and what BibTeX and LaTeX read.
it('goes from the .bib to the list as mathematics, unescaped once', () => {
  const options = { category: 'Growth', acceptSuggestions: false };
  const { input: after } = addListEntries(input, options, readingMemory(), () => true);
  expect(after.readme?.text).toContain('[The $\\sigma$-model of Poincaré at \\$5 & 5%](');
  expect(after.readme?.text).toContain(
    '**Abstract:** In $\\mathcal{O}(n)$ time for all $x_{ij} \\leq 5$.',
  );
  const again = copyAbstractsToList(after, readingMemory(), () => true);
  expect(again.steps).toEqual([]);
});

it('goes from the list to the .bib as mathematics, escaped once', () => {
  const { input: after } = copyAbstractsToBib(input, readingMemory(), () => true);
  expect(after.bibs[0]?.text).toContain(
    'abstract = {We find $O(n^2)$ mosses and 5\\% of \\textbraceleft{}lichens\\textbraceright{}\\_.}',
  );
});
