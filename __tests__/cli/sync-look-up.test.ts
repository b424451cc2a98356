import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { type RegistryServer, startRegistryServer } from '../registry-server/server.ts';
import { runIn, textOf } from './run-in.ts';

let server: RegistryServer;
beforeAll(async () => {
  server = await startRegistryServer();
});
afterAll(() => server.close());
beforeEach(() => server.reset());

const README = `# Papers on Tea

## All

- [Weighing teacups at 10⁻⁵ bar](https://doi.org/10.99997/plain.1), Quill, van Tassel, 2021
- [Large Teapot Models](https://arxiv.org/abs/3101.00001), Quill, de With, 2031
- [Tea and H2O in vivo](https://pubmed.ncbi.nlm.nih.gov/90000011/), Quill, 2022
- [Perpetual tea](https://doi.org/10.99997/retracted.1), Quill, 2021
- [A Paper That Nobody Has](https://doi.org/10.99997/none), Dent, 2020
- [Gardens of the far north and their tea](https://doi.org/10.99997/no-abstract.2), Stone, Dent, 2019
- [Saucers and their orbits](https://doi.org/10.99997/no-abstract.1), Quill, 2021
- [A Paper Without a Link](https://example.org/paper), Moss, 2018
`;

function folder(files: Readonly<Record<string, string>> = {}): string {
  const urls = Object.entries(server.urls).map(([name, url]) => `  ${name}: { url: "${url}" }\n`);
  return temporaryFolder({
    'README.md': README,
    'config.yml': `registries:\n${urls.join('')}`,
    ...files,
  });
}

const sync = (cwd: string, ...args: string[]) =>
  runIn(
    cwd,
    [
      ...'sync --look-up --config config.yml --cache cache --allow-private-hosts'.split(' '),
      ...args,
    ],
    { fetch, date: Date.UTC(2031, 0, 1) },
  );

describe('sync --look-up', () => {
  it('creates the .bib of a list that has none, and reports what it did not find', async () => {
    const cwd = folder();
    const { status, out, error } = await sync(cwd, '--write');
    expect(error).toContain('Looked up: 5 found, 3 not found.');
    expect(error).toContain(`Not found; the bib entry is built from the list (3):
  README.md:9: "A Paper That Nobody Has": DOI 10.99997/none: doi.org says that this DOI does not exist.
  README.md:10: "Gardens of the far north and their tea": DOI 10.99997/no-abstract.2 is "Tides in a teacup" by Quill (2021). Correct the link, or the title, of the list.
  README.md:12: "A Paper Without a Link": it has no identifier. Give it a link with its DOI, arXiv id or PMID.
Found; review these (1):
  README.md:8: "Perpetual tea": DOI 10.99997/retracted.1 was retracted.`);
    expect([status, out.split('\n').at(-2)]).toEqual([0, 'Written: references.bib.']);
    const bib = textOf(cwd, 'references.bib');
    expect(bib.match(/^@/gm)).toHaveLength(8);
    expect(bib).toContain('journal = {Cups \\& Saucers}');
    expect(bib).toContain('abstract = {Teapots are scaled \\& weighed.}');
    expect(bib).toContain('pmid = {90000011}');
    // Crossref has no abstract of it, Europe PMC has.
    expect(bib).toMatch(/abstract = \{Aims:? Saucers orbit cups\.\}/);
    // Identifiers that are known to be wrong are not written.
    expect(bib).toContain('title = {A Paper That Nobody Has}');
    expect(bib).not.toMatch(/10\.99997\/(?:none|no-abstract\.2)/);
    expect(textOf(cwd, 'README.md')).toBe(README);
  });

  it('adds the keys to the list with --keys, and they are read as keys', async () => {
    const cwd = folder();
    const { out } = await sync(cwd, '--keys', '--write');
    expect(out).toContain('README.md: citation key of Quill2021 (Weighing teacups at 10⁻⁵ bar)');
    const lines = textOf(cwd, 'README.md').split('\n');
    expect(lines[4]).toBe(
      '- [Weighing teacups at 10⁻⁵ bar](https://doi.org/10.99997/plain.1) [`Quill2021`](references.bib#L1-L13), Quill, van Tassel, 2021',
    );
    const check = await runIn(cwd, ['check', '--config', 'config.yml']);
    expect(check.out).not.toContain('entry-citation-key');
    const again = await sync(cwd, '--keys', '--write');
    expect(again.out).toBe('The list and its bibliography match.\n');
  });

  it('makes no bibliography, and does not speak of one, where the list has the BibTeX', async () => {
    const entry = (title: string, doi: string) =>
      `- [${title}](https://doi.org/10.99997/${doi}), Ada Quill, 2021\n\n  <pre>@article{Quill${doi}, title={${title}}, author={Quill, Ada}, year={2021}}</pre>\n`;
    const cwd = folder({
      'README.md': `# Cups\n\n## Weights\n\n${entry('Weighing cups', 'cups')}${entry('Weighing pots', 'pots')}`,
    });
    const { status, out, error } = await sync(cwd);
    expect([status, out]).toEqual([
      0,
      'No paper of the list needs a bib entry, so no bibliography is made.\n',
    ]);
    expect(error).toContain('0 requests');
  });

  it('does not advise to look up what it looked up', async () => {
    const people = '- [Ada Moss, Bo Twigg, Eva Young](https://www.example.org/colours.pdf), 2021\n';
    const { error } = await sync(folder({ 'README.md': `${README}${people}` }));
    expect(error).toContain('the title is not read with certainty. Add it by hand.\n');
  });

  it('sends one request to each registry for all of its papers', async () => {
    await sync(folder(), '--write');
    const asked = server.log.map(({ registry, path }) => `${registry} ${path.slice(0, 12)}`);
    expect(asked.toSorted()).toEqual([
      'arxiv /api/query?m',
      'crossref /works?filte',
      'doi /api/handles',
      'doi /doiRA/10.99',
      'europepmc /search?quer',
      'pubmed /efetch.fcgi',
    ]);
  });

  it('writes into an existing .bib, and does nothing the second time', async () => {
    const bib = '@misc{quill2031,\n\ttitle = {Large Teapot Models},\n\teprint = {3101.00001},\n}\n';
    const cwd = folder({ 'tea.bib': bib });
    const first = await sync(cwd, '--write');
    expect(first.out).toContain('Written: tea.bib.');
    const written = textOf(cwd, 'tea.bib');
    expect(written.startsWith(bib.trimEnd()) || written.includes(bib.trimEnd())).toBe(true);
    expect(written.match(/3101\.00001/g)).toHaveLength(1);
    expect(written).toContain('\n\tjournal = {');
    const second = await sync(cwd, '--write');
    expect([second.status, second.out]).toEqual([0, 'The list and its bibliography match.\n']);
    expect(textOf(cwd, 'tea.bib')).toBe(written);
  });

  it('shows its changes, and writes nothing, without --write', async () => {
    const cwd = folder();
    const { status, out } = await sync(cwd);
    expect(status).toBe(1);
    expect(out).toContain('+++ b/references.bib');
    expect(existsSync(join(cwd, 'references.bib'))).toBe(false);
  });

  it('keeps the results: the next run requests only the rest', async () => {
    const cwd = folder();
    await sync(cwd);
    server.reset();
    const { error } = await sync(cwd);
    expect(error).toContain('Looked up: 5 found (5 from the cache), 3 not found.');
    expect(server.log.map(({ registry }) => registry)).toEqual(['doi', 'doi']);
  });

  it('requests unreadable records of the cache again', async () => {
    const cwd = folder();
    await sync(cwd);
    const files = readdirSync(join(cwd, 'cache'));
    expect(files).toHaveLength(6);
    for (const [index, name] of files.entries()) {
      const path = join(cwd, 'cache', name);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, ['', '{"version":9}', text.slice(0, 40), '[]', 'null'][index] ?? '');
    }
    const { error } = await sync(cwd);
    expect(error).toContain('Looked up: 5 found, 3 not found.');
  });

  it('skips the papers of a registry that is down, and writes them when it is back', async () => {
    const cwd = folder();
    server.faults.set('crossref', { fault: 'unavailable' });
    const { status, error } = await sync(cwd, '--write');
    expect(error).toContain('not looked up: DOI 10.99997/plain.1: Crossref answered 503');
    expect(error).toContain('Run the same command again');
    expect(error).toContain('Looked up: 2 found, 2 not found, 4 without an answer.');
    expect(status).toBe(2);
    // What the registries do not have is built from the list; what was not asked for is not.
    const first = textOf(cwd, 'references.bib');
    expect(first).toContain('title = {A Paper That Nobody Has}');
    expect(first).not.toContain('10.99997/plain.1');
    server.reset();
    const again = await sync(cwd, '--write');
    expect(again.status).toBe(0);
    expect(textOf(cwd, 'references.bib')).toContain('journal = {Cups \\& Saucers}');
  });

  it('does not say that the files match if no registry answered', async () => {
    const cwd = folder({ 'README.md': README.replace(/^- (?!\[Weigh).*\n/gm, '') });
    server.faults.set('doi', { fault: 'unavailable' });
    const { status, out, error } = await sync(cwd, '--write');
    expect(error).toContain('no bib entry for "Weighing teacups at 10⁻⁵ bar": not looked up: DOI');
    expect([status, out]).toEqual([2, 'Nothing to write.\n']);
  });

  it('creates the file that --bib names, or reports why not', async () => {
    const cwd = folder();
    const made = await sync(cwd, '--bib', 'tea.bib', '--write');
    expect([made.status, existsSync(join(cwd, 'tea.bib'))]).toEqual([0, true]);
    const refused = await sync(folder(), '--bib', 'no/tea.bib', '--write');
    expect([refused.status, refused.error]).toEqual([
      2,
      expect.stringContaining('no/tea.bib cannot be written: its folder does not exist.'),
    ]);
  });

  it.each([
    [['--only', 'list'], '--look-up is for new bib entries; --only list makes none.'],
    [['--no-bib'], 'there is no bibliography to sync with the list.'],
    [['--look-upp'], 'Did you mean "--look-up"?'],
  ])('refuses %j', async (args, message) => {
    const { status, error } = await sync(folder(), ...args);
    expect([status, error]).toEqual([2, expect.stringContaining(message)]);
  });

  it('requires --look-up for --cache', async () => {
    const { status, error } = await runIn(folder(), ['sync', '--cache', 'x']);
    expect([status, error]).toEqual([2, expect.stringContaining('give both')]);
  });
});
