import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseArguments } from '../src/cli/parse-arguments.ts';
import { RULES } from '../src/rules/index.ts';
import { temporaryFolder } from './files/temporary-folder.ts';
import { list, paper } from './rules/samples.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Runs npm, without its network. */
function npm(folder: string, ...args: string[]): string {
  return execFileSync('npm', args, {
    cwd: folder,
    env: { ...process.env, npm_config_offline: 'true', npm_config_audit: 'false' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('the npm package', () => {
  it('needs no other package: dist contains all that it runs', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
      expect(manifest).not.toHaveProperty(kind);
    }
  });

  it('runs from a packed tarball, through npx, without a network', {
    timeout: 60_000,
  }, () => {
    const source = temporaryFolder({});
    for (const path of ['package.json', 'README.md', 'LICENSE', ...manifest.files]) {
      cpSync(path, join(source, path), { recursive: true });
    }
    const [packed] = JSON.parse(npm(source, 'pack', '--json'));
    const paths: string[] = packed.files.map(({ path }: { path: string }) => path);
    expect(paths).toContain('dist/THIRD-PARTY-NOTICES.txt');
    // What `rules --format json` and SARIF logs name is there.
    for (const { id } of RULES) expect(paths).toContain(`docs/rules/${id}.md`);
    expect(paths.filter((path) => /^(?:src|__tests__|node_modules)\//.test(path))).toEqual([]);

    const user = temporaryFolder({
      'package.json': '{"private": true}',
      'papers/README.md': list(paper('Old Walls of the North', { abstract: 'Walls are old.' })),
      'papers/.git/HEAD': 'ref: refs/heads/main\n',
    });
    npm(user, 'install', join(source, packed.filename));
    const papers = join(user, 'papers');
    const version = npm(papers, 'exec', '--prefix', user, '--', 'list-curator', '--version');
    expect(version).toBe(`${manifest.version}\n`);
    const program = join(user, 'node_modules/list-curator', manifest.bin['list-curator']);
    const curator = (...args: string[]): string =>
      execFileSync(process.execPath, [program, ...args], { cwd: papers, encoding: 'utf8' });
    expect(curator('check', papers)).toContain('1 paper,');
    const action = `octo/list-curator@${'0'.repeat(40)}`;
    expect(curator('init', papers, '--yes', '--action', action)).toContain('Written: 6 files');
    expect(readFileSync(join(papers, '.github/workflows/list.yml'), 'utf8')).toContain(action);
  });
});

describe('the hooks for pre-commit', () => {
  const hooks: Record<string, unknown>[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

  it('call commands that there are', () => {
    for (const { entry } of hooks) {
      const [program, ...args] = String(entry).split(' ');
      expect(Object.keys(manifest.bin)).toContain(program);
      expect(parseArguments(args)).toHaveProperty('command');
    }
  });

  it('are documented', () => {
    const page = readFileSync('docs/adoption.md', 'utf8');
    for (const { id } of hooks) expect(page).toContain(`- id: ${id}\n`);
  });

  it('start for the files that they read, and for no others', () => {
    const start = (name: string): boolean[] =>
      hooks.map(({ files }) => new RegExp(String(files)).test(name));
    for (const name of ['README.md', 'papers/list.markdown', 'a.bib', '.github/list-curator.yml']) {
      expect(start(name), name).toEqual([true, true]);
    }
    for (const name of ['a.py', 'bib', 'x.yml']) expect(start(name), name).toEqual([false, false]);
  });
});
