import { expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runIn } from './run-in.ts';

it('exports no BibTeX of a file in which an entry never ends, and says where', async () => {
  const folder = temporaryFolder({
    'README.md':
      '# L\n\n## A\n\n- [Growing Ferns in the Dark](https://doi.org/10.99999/ferns) (`Moss2021`)\n',
    'refs.bib': '@misc{Moss2021,\n  title = {Growing Ferns in the Dark,\n  year = {2021}\n}\n',
  });
  const bibtex = await runIn(folder, ['export', '--format', 'bibtex']);
  expect(bibtex).toMatchObject({ status: 2, out: '' });
  expect(bibtex.error).toMatch(/^list-curator: refs\.bib cannot be read as a whole\. Line 2: /);
  expect(await runIn(folder, ['export', '--format', 'csv'])).toMatchObject({
    status: 0,
    error: '',
  });
});
