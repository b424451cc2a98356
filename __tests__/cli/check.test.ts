import * as fs from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { article, list, paper } from '../rules/samples.ts';
import { runIn } from './run-in.ts';

const WALLS = paper('Old Walls of the North', { abstract: 'Walls are old.', key: 'Walls2021' });
const FERNS = paper('Counting Ferns from a Kite', { key: 'Ferns2020' });
const BIB = `${article('Walls2021', 'Old Walls of the North')}\n${article('Ferns2020', 'Counting Ferns from a Kite', { year: '2020' })}`;

async function cli(cwd: string, ...args: string[]) {
  const { status, out, error } = await runIn(cwd, args);
  return { status, out, errors: error };
}

const folderWith = (...papers: string[]) =>
  temporaryFolder({
    'README.md': list(...papers),
    'refs.bib': BIB,
    '.github/list-curator.yml': 'rules:\n  bib-abstract: off\n',
  });

describe('check --baseline', () => {
  it('hides known findings of a list, and reports new ones', async () => {
    const folder = folderWith(WALLS, FERNS);
    expect((await cli(folder, 'check')).status).toBe(1);
    const written = await cli(folder, 'check', '--baseline', 'known.json', '--update-baseline');
    expect(written).toEqual({
      status: 0,
      out: '',
      errors: 'list-curator: known.json now contains 1 finding.\n',
    });
    const clean = await cli(folder, 'check', '--baseline', 'known.json');
    expect(clean.status).toBe(0);
    expect(clean.out).toContain('No problems found');
    expect(clean.errors).toBe('list-curator: 1 in the baseline known.json, not shown.\n');

    // Lines move, another fault comes in.
    fs.writeFileSync(join(folder, 'README.md'), `Hello.\n\n${list(WALLS, FERNS, WALLS)}`);
    const more = await cli(folder, 'check', '--baseline', 'known.json', '--format', 'json');
    const { findings, summary } = JSON.parse(more.out);
    expect(findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['entry-duplicate']);
    expect(summary).toMatchObject({ errors: 1, warnings: 0 });
    expect(more.status).toBe(1);
  });

  it('reports entries that no longer exist', async () => {
    const folder = folderWith(WALLS, FERNS);
    await cli(folder, 'check', '--baseline', 'known.json', '--update-baseline');
    fs.writeFileSync(
      join(folder, 'README.md'),
      list(WALLS, paper('Counting Ferns from a Kite', { abstract: 'Ferns.', key: 'Ferns2020' })),
    );
    expect((await cli(folder, 'check', '--baseline', 'known.json')).errors).toBe(
      'list-curator: 1 of the findings in known.json no longer exist: entry-abstract (Counting Ferns from a Kite). Remove them with --update-baseline.\n',
    );
    await cli(folder, 'check', '--baseline', 'known.json', '--update-baseline');
    expect((await cli(folder, 'check', '--baseline', 'known.json')).errors).toBe('');
  });

  it('uses the baseline of the configuration, in any working folder', async () => {
    const folder = temporaryFolder({
      'list/README.md': list(WALLS, FERNS),
      'list/refs.bib': BIB,
      'list/.github/list-curator.yml': 'rules: {bib-abstract: off}\nbaseline: .github/known.json\n',
    });
    const missing = await cli(folder, 'check', 'list');
    expect(missing.status).toBe(2);
    expect(missing.errors).toContain('the baseline list/.github/known.json does not exist.');
    expect((await cli(folder, 'check', 'list', '--update-baseline')).status).toBe(0);
    expect(await cli(join(folder, 'list'), 'check')).toMatchObject({
      status: 0,
      errors: 'list-curator: 1 in the baseline .github/known.json, not shown.\n',
    });
    const all = await cli(folder, 'check', 'list', '--no-baseline');
    expect([all.status, all.errors]).toEqual([1, '']);
  });

  it.each([
    [['--no-baseline', '--update-baseline'], '--no-baseline and --update-baseline contradict'],
    [['--no-baseline', '--baseline', 'a.json'], '--no-baseline and --baseline contradict'],
    [['--baseline', 'none.json'], 'the baseline none.json does not exist. Write it with'],
    [['--baseline', 'refs.bib'], 'refs.bib is no baseline: it is not valid JSON.'],
    [['--baseline', 'refs.bib', '--update-baseline'], 'refs.bib is no baseline'],
    [
      ['--baseline', 'no/folder.json', '--update-baseline'],
      'cannot be written: its folder does not exist.',
    ],
    [['--update-baseline'], '--update-baseline needs the file: --baseline FILE.'],
  ])('refuses %j', async (args, message) => {
    const folder = folderWith(WALLS);
    const { status, out, errors } = await cli(folder, 'check', ...args);
    expect([status, out]).toEqual([2, '']);
    expect(errors).toContain(message);
    expect(fs.readFileSync(join(folder, 'refs.bib'), 'utf8')).toBe(BIB);
  });
});

describe('check --stats', () => {
  it('prints statistics for people', async () => {
    const { out } = await cli(folderWith(WALLS, FERNS), 'check', '--stats');
    expect(out).toMatch(/papers +2\n.*\n +with an abstract +1 \(50%\)\n +with a DOI +2 \(100%\)/);
    expect(out).toMatch(/Papers per category\n\n {2}Growth {2}2 ▇+\n/);
    expect(out).toMatch(/Papers per year\n\n {2}2021 {2}1 ▇+\n {2}2020 {2}1 ▇+\n$/);
  });

  it('prints statistics for programs, as the schema requires', async () => {
    const { out } = await cli(folderWith(WALLS, FERNS), 'check', '--stats', '--format', 'json');
    const valid = new Ajv({ allowUnionTypes: true }).compile(
      JSON.parse(fs.readFileSync('schema/check.schema.json', 'utf8')),
    );
    const report = JSON.parse(out);
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    expect(report.statistics).toMatchObject({ papers: 2, withKey: 2, categories: [{ papers: 2 }] });
  });

  it('is refused for other formats', async () => {
    const { status, errors } = await cli(
      folderWith(WALLS),
      'check',
      '--stats',
      '--format',
      'sarif',
    );
    expect(status).toBe(2);
    expect(errors).toContain('--stats is for the formats pretty and json, not for sarif.');
  });
});

describe('check --format', () => {
  it.each([
    ['sarif', /"version": "2\.1\.0"/],
    ['markdown', /^## ❌ 1 error\n/],
    ['github', /^::error file=README\.md,line=7,/],
    ['json', /"ruleId": "entry-abstract"/],
    ['pretty', /✖ error {2}The paper has no abstract/],
  ])('%s', async (format, expected) => {
    const { status, out } = await cli(folderWith(WALLS, FERNS), 'check', '--format', format);
    expect(out).toMatch(expected);
    expect(status).toBe(1);
  });
});

describe('check --quiet', () => {
  const warned = paper('Old Walls of the North', { abstract: 'n/a', key: 'Walls2021' });
  const folder = () =>
    temporaryFolder({
      'README.md': list(warned),
      'refs.bib': article('Walls2021', 'Old Walls of the North'),
      '.github/list-curator.yml': 'rules:\n  entry-abstract: warning\n',
    });

  it.each([
    ['--severity', 'warning'],
    ['--max-warnings', '0'],
  ])('shows what makes the check fail by %s %s', async (...options) => {
    const { status, out } = await cli(folder(), 'check', '--quiet', ...options);
    expect(status).toBe(1);
    expect(out).toContain('The abstract is only a placeholder');
  });

  it('hides warnings that let it pass', async () => {
    const { status, out } = await cli(folder(), 'check', '--quiet', '--max-warnings', '9');
    expect(status).toBe(0);
    expect(out).not.toContain('placeholder');
  });
});

it.each([
  [['--diff', '--format', 'json'], '--diff prints a diff, not the format json; leave one of them'],
  [['--deadline', '0'], '--deadline must be at least 1.'],
])('check refuses %j', async (options, message) => {
  const { status, errors, out } = await cli(folderWith(WALLS), 'check', ...options);
  expect([status, out]).toEqual([2, '']);
  expect(errors).toContain(message);
});

it("check does not take another list's .bib for one that has none", async () => {
  const files = {
    'a/README.md': list(WALLS, FERNS),
    'a/refs.bib': BIB,
    'b/README.md': list(paper('A Tree of the Coast', { abstract: 'Trees are tall.' })),
  };
  const { out } = await cli(temporaryFolder(files), 'check', '--readme', 'b/README.md');
  expect(out).not.toContain('refs.bib');
  const linked = { ...files, 'b/README.md': `${list(WALLS)}\nSee [all](../a/refs.bib).\n` };
  const read = await cli(temporaryFolder(linked), 'check', '--readme', 'b/README.md');
  expect(read.out).toContain('a/refs.bib');
});
