import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runIn } from './run-in.ts';

const FILES = {
  'walls/README.md':
    '# Lichens\n\n## Growth\n\n- [A Wall](https://doi.org/10.99999/wall) [`Stone2022`](../refs.bib#L1), Finn Stone, 2022\n- [A Tree](https://doi.org/10.99999/tree) [`Twigg2021`](../refs.bib#L2), Bo Twigg, 2021\n',
  'refs.bib':
    '@misc{Stone2022, title = {A Wall}, author = {Stone, Finn}, year = 2022, doi = {10.99999/wall}}\n@misc{Twigg2021, title = {A Tree}, author = {Twigg, Bo}, year = 2021, doi = {10.99999/tree}}\n',
  'other/new.bib':
    '@misc{x, title = {A Train}, author = {Moss, Ada}, year = 2024, doi = {10.99999/train}}\n',
};
const ADD = ['add', '--bibtex', '../other/new.bib', '--category', 'Growth'];

describe('a .bib above the folder of the list, to which the list links', () => {
  it.each([[ADD], [['sync']], [['sync', '--look-up', '--write']]])(
    'is not passed over by %j',
    async (args) => {
      const folder = temporaryFolder(FILES);
      const { status, error } = await runIn(join(folder, 'walls'), args);
      expect(status).toBe(2);
      expect(error).toContain(
        'the list links to ../refs.bib, which was not read. Set the option bib to it, so',
      );
      expect(fs.readdirSync(join(folder, 'walls'))).toEqual(['README.md']);
    },
  );

  it('can be given with --bib, as the message says', async () => {
    const folder = temporaryFolder(FILES);
    const { status } = await runIn(join(folder, 'walls'), [...ADD, '--bib', '../refs.bib']);
    expect(status).toBe(0);
    expect(fs.readFileSync(join(folder, 'refs.bib'), 'utf8')).toContain('@misc{Moss2024');
  });

  it('can be named in the configuration of a folder that contains both, and only there', async () => {
    const config = 'readme: walls/README.md\nbib: refs.bib\n';
    const above = temporaryFolder({ ...FILES, '.github/list-curator.yml': config });
    expect((await runIn(above, ['check'])).out).toContain('2 paired');
    const inside = { ...FILES, 'walls/.github/list-curator.yml': 'bib: ../refs.bib\n' };
    const { error } = await runIn(join(temporaryFolder(inside), 'walls'), ['check']);
    expect(error).toContain('Put the configuration into a folder that contains both');
  });

  it('is named with its remedy by the check', async () => {
    const { out } = await runIn(join(temporaryFolder(FILES), 'walls'), ['check']);
    expect(out).toContain(
      'links to ../refs.bib, which is not among the files that are checked. Set the option bib to it,',
    );
  });
});
