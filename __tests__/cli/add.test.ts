import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runIn } from './run-in.ts';

const FILES = {
  'README.md':
    '# Lichens\n\n## Growth\n\n- [A Wall](https://doi.org/10.99999/wall), Finn Stone, 2022\n- [A Tree](https://doi.org/10.99999/tree), Bo Twigg, 2021\n',
  'refs.bib': '',
  'new.bib':
    '@misc{x, title = {A Train}, author = {Moss, Ada}, year = 2024, doi = {10.99999/train}}\n',
  'two.bib': '@misc{x, title = {A}}\n@misc{y, title = {B}}\n',
  'broken.bib': '@misc{x, title = {A\n',
  'empty.bib': '',
};

it('writes the paper into both files', async () => {
  const folder = temporaryFolder(FILES);
  const args = ['add', '--bibtex', 'new.bib', '--category', 'Growth', '--bib', 'refs.bib'];
  const result = await runIn(folder, args);
  expect(result).toEqual({
    status: 0,
    out: 'Added Moss2024 under "Growth" to README.md and refs.bib.\n',
    error: '',
  });
  expect(fs.readFileSync(join(folder, 'README.md'), 'utf8')).toBe(
    `${FILES['README.md']}- [A Train](https://doi.org/10.99999/train), Ada Moss, 2024\n`,
  );
  expect(fs.readFileSync(join(folder, 'refs.bib'), 'utf8')).toContain('@misc{Moss2024,\n');
  expect((await runIn(folder, args)).error).toContain('the paper is in the list already');
});

it('takes the file with the new entry for no bibliography of the list, unless it is named', async () => {
  const { 'README.md': readme, 'refs.bib': bib, 'new.bib': entry } = FILES;
  const folder = temporaryFolder({ 'README.md': readme, 'refs.bib': bib, 'new.bib': entry });
  const args = ['add', '--bibtex', 'new.bib', '--category', 'Growth'];
  expect((await runIn(folder, args)).out).toContain('to README.md and refs.bib.');
  expect(fs.readFileSync(join(folder, 'new.bib'), 'utf8')).toBe(entry);
  const named = await runIn(temporaryFolder(FILES), [...args, '--bib', 'new.bib']);
  expect(named.error).toContain('is in new.bib already');
});

it('shows no key that no .bib has with --no-bib', async () => {
  const key = (name: string) => ` ([\`${name}\`](refs.bib))`;
  const entry = (title: string, name: string) =>
    `- [${title}](https://doi.org/10.99999/${name.toLowerCase()})${key(name)}, Finn Stone, 2022\n`;
  const readme = `# Lichens\n\n## Growth\n\n${entry('A Wall', 'Stone2022')}${entry('A Stone', 'Stone2022a')}`;
  const folder = temporaryFolder({ ...FILES, 'README.md': readme });
  const args = ['add', '--bibtex', 'new.bib', '--category', 'Growth', '--no-bib'];
  const { out, error } = await runIn(folder, args);
  expect(error).toBe('');
  expect(out).toBe('Added the paper under "Growth" to README.md.\n');
  const written = fs.readFileSync(join(folder, 'README.md'), 'utf8');
  expect(written).toContain('[A Train](https://doi.org/10.99999/train), Ada Moss, 2024');
  expect(written).not.toContain('Moss2024');
});

it('says what of the paper its section has no place for, with --diff, too', async () => {
  const readme = `# Lichens\n\n## Growth\n\n${['North', 'South', 'East']
    .map((place) => `- [Old Walls of the ${place}](https://doi.org/10.99999/${place}) (2020)\n`)
    .join('')}`;
  const folder = temporaryFolder({
    'README.md': readme,
    'new.bib':
      '@article{x, title = {Trains That Climb Mountains}, author = {Moss, Ada}, journal = {Trains}, year = 2024}\n',
  });
  const args = ['add', '--bibtex', 'new.bib', '--category', 'Growth'];
  const note =
    'note: The list does not show its authors and venue: the form of its section has no place for that.\n';
  expect((await runIn(folder, [...args, '--diff'])).error).toBe(note);
  expect((await runIn(folder, args)).error).toBe(note);
});

it('names the entries that are called as its title begins', async () => {
  const table = (id: number): string =>
    `| Title | Paper |\n|---|---|\n| Slow Walls ${id} | [link](https://doi.org/10.99999/s${id}) |\n| GLIM | [link](https://doi.org/10.99999/g${id}) |\n`;
  const folder = temporaryFolder({
    'README.md': `# Lichens\n\n## Growth\n\n${table(1)}\n## Decay\n\n${table(2)}`,
    'new.bib': '@misc{x, title = {GLIM: A Light for Walls}, year = 2024, doi = {10.99999/l}}\n',
  });
  const args = ['add', '--bibtex', 'new.bib', '--category', 'Growth', '--diff'];
  expect((await runIn(folder, args)).error).toContain(
    'note: README.md has "GLIM" already (lines 8 and 15). If that is the same paper, remove one.\n',
  );
});

it('refuses a bib entry whose title says that the paper was retracted', async () => {
  const marked = FILES['new.bib'].replace('A Train', '{RETRACTED}: A Train');
  const folder = temporaryFolder({ ...FILES, 'new.bib': marked });
  const args = ['add', '--bibtex', 'new.bib', '--category', 'Growth', '--bib', 'refs.bib'];
  const { status, error } = await runIn(folder, args);
  expect(error).toContain('This paper was retracted or withdrawn, as its title says.');
  expect(status).toBe(2);
});

it('only shows the changes with --diff', async () => {
  const folder = temporaryFolder(FILES);
  const { status, out } = await runIn(folder, [
    'add',
    '--bibtex',
    'new.bib',
    '--category',
    'Growth',
    '--bib',
    'refs.bib',
    '--diff',
  ]);
  expect(status).toBe(0);
  expect(out).toContain('+- [A Train](https://doi.org/10.99999/train), Ada Moss, 2024\n');
  expect(out).toContain('+@misc{Moss2024,\n');
  expect(fs.readFileSync(join(folder, 'README.md'), 'utf8')).toBe(FILES['README.md']);
});

it.each([
  [['--category', 'Growth'], 'but neither is given'],
  [['--bibtex', 'new.bib'], 'add needs --category'],
  [['--bibtex', 'nwe.bib', '--category', 'Growth'], 'Did you mean "new.bib"?'],
  [['--bibtex', 'two.bib', '--category', 'Growth'], 'two.bib contains 2 entries'],
  [['--bibtex', 'empty.bib', '--category', 'Growth'], 'empty.bib contains no BibTeX entry'],
  [['--bibtex', 'broken.bib', '--category', 'Growth'], 'broken.bib:1:'],
  // Before anything is requested.
  [['10.99999/new', '--category', 'Grwth'], 'Did you mean "Growth"?'],
])('reports what is wrong with %j', async (args, message) => {
  const { status, error } = await runIn(temporaryFolder(FILES), [
    'add',
    ...args,
    '--bib',
    'refs.bib',
  ]);
  expect(status).toBe(2);
  expect(error).toContain(message);
});

it('says what it omits from a bib entry, and corrects its address', async () => {
  const entry = (title: string, more: string) =>
    `@misc{x, title = {${title}}, author = {Moss, Ada}, year = 2024, ${more}}\n`;
  const args = ['add', '--bibtex', 'new.bib', '--category', 'Growth', '--bib', 'refs.bib'];
  const folder = temporaryFolder({
    ...FILES,
    'new.bib': entry('A Train', 'url = {example.org/a\\_b}, note = {\\input{/etc/passwd}}'),
  });
  const { status, error } = await runIn(folder, args);
  expect({ status, error }).toEqual({
    status: 0,
    error:
      'note: The field "note" is omitted: it contains "\\input", a command of TeX that may do more than print text.\n',
  });
  const written = fs.readFileSync(join(folder, 'refs.bib'), 'utf8');
  expect(written).toContain('url = {https://example.org/a_b}');
  expect(written).not.toContain('input');
  const other = temporaryFolder({ ...FILES, 'new.bib': entry('A \\write18{x} Train', '') });
  expect((await runIn(other, args)).error).toContain('the field "title" contains "\\write"');
});

it('omits what a reference manager keeps for its user, and says so', async () => {
  const entry =
    '@misc{x, title = {A Train}, author = {Moss, Ada}, year = 2024, doi = {10.99999/train}, file = {/home/ada/train.pdf}, owner = {ada}}\n';
  const folder = temporaryFolder({ ...FILES, 'new.bib': entry });
  const args = ['add', '--bibtex', 'new.bib', '--category', 'Growth', '--bib', 'refs.bib'];
  const { error } = await runIn(folder, args);
  expect(error).toBe(
    'note: Omitted: file and owner. Reference managers keep such fields for their user, and no other bib entry has them.\n',
  );
  expect(fs.readFileSync(join(folder, 'refs.bib'), 'utf8')).not.toMatch(/file|owner|ada\//);
  const usual = { ...FILES, 'new.bib': entry, 'refs.bib': '@misc{A, title = {A}, owner = {x}}\n' };
  const other = temporaryFolder(usual);
  expect((await runIn(other, args)).error).toContain('note: Omitted: file.');
  expect(fs.readFileSync(join(other, 'refs.bib'), 'utf8')).toContain('owner = {ada}');
});
