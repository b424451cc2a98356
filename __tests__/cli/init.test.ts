import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { article, list, paper, titles } from '../rules/samples.ts';
import { runIn, textOf } from './run-in.ts';

const ACTION = 'octo/list-curator@0123456789abcdef0123456789abcdef01234567 # v1.0.0';
const WALLS = paper('Old Walls of the North', { abstract: 'Walls are old.', key: 'Walls2021' });
const BIB = article('Walls2021', 'Old Walls of the North');
const CONFIG = '.github/list-curator.yml';
const BASELINE = '.github/list-curator-baseline.json';
const REVIEW = '.github/workflows/list.yml';
const COMMANDS = '.github/workflows/commands.yml';
const SUBMISSIONS = '.github/workflows/submissions.yml';
const VALIDATION = '.github/workflows/validate.yml';
const FORM = '.github/ISSUE_TEMPLATE/paper.yml';

/** A list whose papers have neither abstracts nor a .bib. */
const PLAIN = `# Papers\n\n## Walls\n\n${['North', 'South', 'East', 'West', 'Coast', 'Hills']
  .map((place) => `- [Old Walls of the ${place}](https://doi.org/10.9/${place}), 2021\n`)
  .join('')}`;

/** A git checkout, as far as git's own files say. */
const checkout = (files: Record<string, string>) =>
  temporaryFolder({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });

const tidy = () =>
  checkout({
    'README.md': list(WALLS),
    'refs.bib': BIB.replace('}\n}', '},\n  abstract = {Walls are old.}\n}'),
  });

/** All files below a folder with their texts. */
function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path, fs.readFileSync(path, 'utf8')]),
  );
}

const init = (folder: string, ...args: string[]) =>
  runIn(folder, ['init', '--action', ACTION, ...args]);

describe('init', () => {
  it('shows its changes as a diff for git, and writes nothing without confirmation', async () => {
    const folder = checkout({ 'README.md': PLAIN });
    const before = snapshot(folder);
    const { status, out, error } = await init(folder);
    expect([status, error]).toEqual([1, '']);
    expect(out).toMatch(/^README\.md contains 6 papers in 1 category; no \.bib\.\n/);
    expect(out).toContain('Nothing was written. Use --yes to write these 6 files.');
    expect(snapshot(folder)).toEqual(before);

    const other = temporaryFolder({ 'README.md': PLAIN });
    const patch = out.slice(out.indexOf('\n--- '), out.indexOf('\n  new'));
    execFileSync('git', ['init', '-q'], { cwd: other });
    execFileSync('git', ['apply'], { cwd: other, input: patch });
    await init(folder, '--yes');
    for (const path of [CONFIG, REVIEW, COMMANDS, SUBMISSIONS, VALIDATION, FORM])
      expect(textOf(other, path)).toBe(textOf(folder, path));
  });

  it('writes what the list needs, so that the check passes, and nothing the second time', async () => {
    const folder = checkout({ 'README.md': PLAIN });
    const { status, out } = await init(folder, '--yes');
    expect(status).toBe(0);
    expect(out).toContain('Written: 6 files. Next:');
    expect(out).toContain('Create the label "submission"');
    expect(parse(textOf(folder, CONFIG))).toEqual({
      bib: false,
      rules: { 'entry-abstract': 'off' },
    });
    const { jobs } = parse(textOf(folder, REVIEW));
    expect(jobs.list.steps).toEqual([{ uses: ACTION.split(' ')[0] }]);
    expect(textOf(folder, REVIEW)).toContain(`uses: ${ACTION}\n`);
    const { body } = parse(textOf(folder, FORM));
    expect(JSON.stringify(body)).toContain('"options":["Walls"]');
    expect(await runIn(folder, ['check'])).toMatchObject({ status: 0, error: '' });

    const written = snapshot(folder);
    const again = await init(folder, '--yes');
    expect(again.status).toBe(0);
    expect(again.out).toContain('Nothing to write.');
    expect(snapshot(folder)).toEqual(written);
  });

  it('sets up no submissions for a list without categories', async () => {
    const plain = { 'README.md': PLAIN.replace('## Walls\n\n', '') };
    const { out } = await init(checkout(plain), '--yes');
    expect(out).toContain(`${SUBMISSIONS}: The list has no categories to choose from.`);
    expect(out).toContain(`${FORM}: For the same reason.`);
    expect(out).not.toContain('Create the label');
  });

  it('writes no form while no workflow can answer it', async () => {
    const folder = checkout({ 'README.md': PLAIN });
    const { out } = await runIn(folder, ['init', '--yes']);
    expect(out).toContain(`skipped  ${FORM}: No workflow would answer it. With --action `);
    expect(fs.existsSync(join(folder, FORM))).toBe(false);
    await init(folder, '--yes', '--only', 'submissions');
    expect((await runIn(folder, ['init', '--yes'])).out).toContain(`new      ${FORM}`);
  });

  it('says what to do in a repository without a remote', async () => {
    const remote = '[remote "origin"]\n\turl = https://github.com/octo/walls.git\n';
    const { out } = await init(checkout({ 'README.md': PLAIN }), '--yes');
    expect(out).toContain(
      '- This repository has no remote "origin" yet. Create it on GitHub and add it with "git remote add origin ADDRESS"',
    );
    const other = await init(checkout({ 'README.md': PLAIN, '.git/config': remote }), '--yes');
    expect(other.out).not.toContain('no remote');
  });

  it('needs no configuration if the defaults fit', async () => {
    const { out } = await init(tidy());
    expect(out).toContain(`skipped  ${CONFIG}: Not needed: the defaults fit.`);
  });

  it('reports a few findings', async () => {
    const folder = checkout({ 'README.md': list(WALLS, WALLS), 'refs.bib': BIB });
    const { out } = await init(folder, '--yes');
    expect(out).toMatch(
      /- "list-curator check" reports \d findings?, \d of them (?:an error|errors)/,
    );
    expect(fs.existsSync(join(folder, BASELINE))).toBe(false);
  });

  it('puts many old findings into a baseline, so that the first check passes', async () => {
    // Every second key is unknown, which is no habit yet.
    const names = titles(50);
    const papers = names.map((title, at) =>
      paper(title, {
        abstract: `About wall ${at}.`,
        key: `${at % 2 === 0 ? 'Wall' : 'Lost'}${at}`,
      }),
    );
    const bib = names.map((title, at) => article(`Wall${at}`, title, { year: `${1960 + at}` }));
    const folder = checkout({ 'README.md': list(...papers), 'refs.bib': bib.join('\n') });
    const { out } = await init(folder, '--yes');
    expect(out).toContain('"list-curator check --no-baseline" reports');
    expect(out).toMatch(/new {6}\.github\/list-curator-baseline\.json: the \d+ findings of today/);
    expect(out).not.toContain('+  "version": 1');
    expect(parse(textOf(folder, CONFIG))).toEqual({ baseline: BASELINE });
    expect((await runIn(folder, ['check'])).status).toBe(0);
    expect((await runIn(folder, ['check', '--no-baseline'])).status).toBe(1);
  });

  it('sets up the root of the repository for a list in a folder', async () => {
    const folder = checkout({
      'lists/papers.md': PLAIN,
      'lists/refs.bib': BIB,
      'README.md': '# Code\n',
    });
    const { status, out } = await runIn(join(folder, 'lists'), [
      'init',
      '--yes',
      '--only',
      'config',
      '--readme',
      'papers.md',
      '--bib',
      'refs.bib',
    ]);
    expect(status, out).toBe(0);
    expect(parse(textOf(folder, CONFIG))).toMatchObject({
      readme: 'lists/papers.md',
      bib: 'lists/refs.bib',
    });
    const { out: report } = await runIn(folder, ['check']);
    expect(report).toContain('6 papers, 1 bib entry');
  });

  it('finds it again in that folder, by the configuration that it wrote', async () => {
    const folder = checkout({ 'lists/README.md': PLAIN, 'README.md': '# Code\n' });
    const there = join(folder, 'lists');
    expect((await init(there, '--yes')).out).toContain(`Written: 6 files in ${folder}. Next:`);
    for (const path of [[], ['.'], ['README.md'], ['--readme', 'README.md']]) {
      const { status, out } = await init(there, ...path);
      expect([status, out]).toEqual([0, expect.stringContaining('Nothing to write.')]);
      expect(out).toContain('lists/README.md contains 6 papers');
    }
  });

  it('keeps what a user wrote', async () => {
    const own = { [CONFIG]: 'preset: minimal\n', [REVIEW]: 'name: Mine\n', [FORM]: 'name: Mine\n' };
    const folder = checkout({ 'README.md': PLAIN, ...own });
    const { status, out } = await init(folder, '--yes');
    expect(status).toBe(0);
    for (const [path, text] of Object.entries(own)) {
      expect(textOf(folder, path)).toBe(text);
      expect(out).toContain(
        `skipped  ${path}: ${path === CONFIG ? 'It exists and is not changed.' : 'For the same reason.'}`,
      );
    }
  });

  it('updates the categories of the form, and nothing else', async () => {
    const folder = checkout({ 'README.md': PLAIN });
    await init(folder, '--yes');
    const own = textOf(folder, FORM).replace('name: Submit a paper', 'name: Hand a wall in');
    fs.writeFileSync(join(folder, FORM), own);
    fs.appendFileSync(
      join(folder, 'README.md'),
      '\n## Roofs\n\n- [A Roof](https://doi.org/10.9/r), 2021\n',
    );
    const { out } = await init(folder, '--yes');
    expect(out).toContain(`changed  ${FORM}: the categories of the form`);
    expect(textOf(folder, FORM)).toBe(own.replace(/( +)- Walls\n/, '$1- Walls\n$1- Roofs\n'));
    expect((await init(folder)).out).toContain('Nothing to write.');
  });

  it.each([
    ['on: pull_request', 'list-curator@v1'],
    ['on: [push, pull_request_target]', '"list-curator@v1"'],
    ['on:\n  pull_request:\n    branches: [main]', 'list-curator@v1'],
  ])('recognizes a workflow with another name (%j)', async (on, uses) => {
    const text = `${on}\njobs:\n  a:\n    steps:\n      - uses: ${uses.replace('list-', 'octo/list-')}\n`;
    const folder = checkout({ 'README.md': PLAIN, '.github/workflows/papers.yaml': text });
    const { out } = await init(folder, '--only', 'review');
    expect(out).toContain(
      `skipped  ${REVIEW}: .github/workflows/papers.yaml already uses List Curator for this.`,
    );
    const other = checkout({
      'README.md': PLAIN,
      '.github/workflows/a.yml': text.replace(/pull_request\w*/, 'push'),
      '.github/workflows/b.yml': text.replace('octo/list-curator', 'octo/other'),
    });
    expect((await init(other, '--only', 'review')).out).toContain(`new      ${REVIEW}`);
  });

  it('names the branch that pull requests go to', async () => {
    const folder = temporaryFolder({ '.git/HEAD': 'ref: refs/heads/trunk\n', 'README.md': PLAIN });
    const { out } = await init(folder, '--yes', '--only', 'submissions');
    expect(parse(textOf(folder, SUBMISSIONS)).on.push).toEqual({ branches: ['trunk'] });
    expect(out).toContain('Allow GitHub Actions to create and approve pull requests');
  });

  it('recognizes no review in a workflow with another task on the same event', async () => {
    const text =
      'on: [issues, pull_request_target]\njobs:\n  a:\n    steps:\n      - uses: octo/list-curator@v1\n        with: {task: submissions}\n';
    const folder = checkout({ 'README.md': PLAIN, '.github/workflows/a.yml': text });
    expect((await init(folder, '--only', 'review')).out).toContain(`new      ${REVIEW}`);
    const broken = { '.github/workflows/a.yml': 'on: [\n', '.github/workflows/b.yml': '' };
    const other = checkout({ 'README.md': PLAIN, ...broken });
    expect((await init(other, '--only', 'review')).out).toContain(`new      ${REVIEW}`);
  });

  it.each([
    ['y', true],
    ['Yes ', true],
    ['', false],
    ['n', false],
    ['yikes', false],
  ])('asks, and reads %j as %s', async (answer, yes) => {
    const folder = checkout({ 'README.md': PLAIN });
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answer;
    };
    const { status } = await runIn(folder, ['init', '--only', 'config'], { ask });
    expect(asked).toEqual(['\nWrite this file? [y/N] ']);
    expect([status, fs.existsSync(join(folder, CONFIG))]).toEqual([yes ? 0 : 1, yes]);
  });

  it('skips the workflows if the action is not known', async () => {
    const folder = checkout({ 'README.md': PLAIN });
    const { out } = await runIn(folder, ['init', '--yes']);
    expect(out).toContain('Give them with --action OWNER/NAME@COMMIT.');
    expect(out).toContain(
      '- To add the workflows, run init again with --action OWNER/NAME@COMMIT.',
    );
    expect(fs.existsSync(join(folder, REVIEW))).toBe(false);
    expect(fs.existsSync(join(folder, CONFIG))).toBe(true);
  });

  it('uses the clone that is running, and reports if its commit is not pushed', async () => {
    const folder = checkout({ 'README.md': PLAIN });
    const sha = 'f'.repeat(40);
    const program = temporaryFolder({
      '.git/HEAD': `${sha}\n`,
      '.git/config': '[remote "origin"]\n\turl = git@github.com:octo/list-curator.git\n',
    });
    const { out } = await runIn(folder, ['init', '--yes'], { program });
    expect(textOf(folder, REVIEW)).toMatch(
      new RegExp(`- uses: octo/list-curator@${sha} # [\\d.]+, unreleased\\n`),
    );
    expect(out).toContain(`octo/list-curator at ${sha}, which no branch of its remote had`);
  });

  it('colors the diff for a terminal', async () => {
    const { out } = await runIn(checkout({ 'README.md': PLAIN }), ['init'], { color: true });
    expect(out).toContain('\u001b[32m+bib: false\u001b[0m');
  });
});

describe('init refuses', () => {
  it.each([
    ['a folder outside git', { 'README.md': PLAIN }, [], 'This folder is not in a git checkout.'],
    [
      'a README without papers',
      { '.git/HEAD': 'x', 'README.md': '# Code\n\nHello.\n' },
      [],
      'README.md contains no papers that List Curator can read',
    ],
    [
      'a README that is an index',
      {
        '.git/HEAD': 'x',
        'README.md': '# Index\n\n[Moss](docs/moss.md#growth), [C](CONTRIBUTING.md)\n',
      },
      [],
      'in another file (it links to docs/moss.md), name it with --readme',
    ],
    ['a folder without a README', { '.git/HEAD': 'x' }, [], 'has no README.md'],
    [
      'a reference that can move',
      { '.git/HEAD': 'x', 'README.md': PLAIN },
      ['--action', 'octo/list-curator@v1'],
      'expected its full SHA',
    ],
    [
      'a part that there is not',
      { '.git/HEAD': 'x', 'README.md': PLAIN },
      ['--only', 'reveiw'],
      'Did you mean "review"?',
    ],
    [
      'a wrong configuration',
      { '.git/HEAD': 'x', 'README.md': PLAIN, [CONFIG]: 'rulse: {}' },
      [],
      'unknown key "rulse"',
    ],
    [
      'a .github that is a file',
      { '.git/HEAD': 'x', 'README.md': PLAIN, '.github': 'x' },
      ['--yes'],
      'cannot be written',
    ],
  ])('%s', async (_, files, args, message) => {
    const folder = temporaryFolder(files);
    const before = snapshot(folder);
    const { status, error } = await runIn(folder, ['init', ...args]);
    expect(error).toContain(message);
    expect(status).toBe(2);
    expect(snapshot(folder)).toEqual(before);
  });

  it.skipIf(process.platform === 'win32')('a link out of the repository', async () => {
    const outside = temporaryFolder({});
    const folder = checkout({ 'README.md': PLAIN });
    fs.symlinkSync(outside, join(folder, '.github'));
    const { status, error } = await init(folder, '--yes');
    expect(status).toBe(2);
    expect(error).toContain('would be written outside the repository');
    expect(fs.readdirSync(outside)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'a list that is a link, before a workflow does',
    async () => {
      const folder = checkout({ 'docs/list.md': PLAIN });
      fs.symlinkSync('docs/list.md', join(folder, 'README.md'));
      const { status, error } = await init(folder, '--yes');
      expect(status).toBe(2);
      expect(error).toContain('README.md is a symbolic link to docs/list.md');
      await init(folder, '--yes', '--readme', 'docs/list.md');
      expect(parse(textOf(folder, CONFIG))).toMatchObject({ readme: 'docs/list.md' });
    },
  );

  it('a list outside the repository', async () => {
    const folder = checkout({ 'README.md': PLAIN });
    const other = temporaryFolder({ 'papers.md': PLAIN });
    const { status, error } = await init(folder, '--readme', join(other, 'papers.md'));
    expect(status).toBe(2);
    expect(error).toMatch(/is not in a git checkout|is outside the repository/);
  });

  it('removes new files if one cannot be written', async () => {
    const folder = checkout({ 'README.md': PLAIN, '.github/ISSUE_TEMPLATE': 'a file' });
    const before = snapshot(folder);
    const { status, error } = await init(folder, '--yes');
    expect([status, snapshot(folder)]).toEqual([2, before]);
    expect(error).toContain('.github/ISSUE_TEMPLATE/paper.yml cannot be written');
  });
});
