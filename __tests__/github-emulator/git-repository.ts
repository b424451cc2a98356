import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files to write by path; `null` deletes one, `{ link }` is a symbolic link, `{ commit }` a submodule. */
export type FileChanges = Readonly<
  Record<string, string | Buffer | null | { link: string } | { commit: string }>
>;

export interface CommitOptions {
  readonly ref: string;
  readonly files: FileChanges;
  readonly message?: string | undefined;
  /** The parents' hashes; the tip of `ref` when left out. */
  readonly parents?: readonly string[];
  readonly author?: string;
}

export interface ChangedFile {
  readonly filename: string;
  readonly previous?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks, without the file's head; nothing for a binary file. */
  readonly patch?: string;
}

const NOBODY = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const IDENTITY = 'A Contributor <contributor@example.org> 1700000000 +0000';

/** Makes a bare git repository in a temporary folder: the store behind the emulated GitHub. */
export function createGitRepository() {
  const folder = mkdtempSync(join(tmpdir(), 'github-emulator-'));
  const raw = (args: readonly string[], input?: string | Buffer): Buffer =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      input: input ?? '',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...NOBODY, GIT_DIR: folder },
    });
  const git = (...args: string[]): string => raw(args).toString('utf8').trimEnd();
  const attempt = (...args: string[]): string | undefined => {
    try {
      return git(...args);
    } catch {
      return undefined;
    }
  };
  raw(['init', '--quiet', '--bare', '--initial-branch=main']);

  const resolve = (name: string): string | undefined =>
    attempt('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);

  return {
    folder,
    git,
    attempt,
    resolve,
    /** Writes an object and gives its hash. */
    writeObject: (type: string, content: string | Buffer): string =>
      raw(['hash-object', '-w', '-t', type, '--stdin'], content).toString().trim(),
    /** Writes a tree of files by path, and gives its hash. */
    writeTree: (files: ReadonlyMap<string, { mode: string; sha: string }>): string => {
      const index = join(folder, 'tree-index');
      rmSync(index, { force: true });
      const env = { ...process.env, ...NOBODY, GIT_DIR: folder, GIT_INDEX_FILE: index };
      const lines = [...files].map(([path, { mode, sha }]) => `${mode} ${sha}\t${path}\0`).join('');
      execFileSync('git', ['update-index', '-z', '--add', '--index-info'], { env, input: lines });
      return execFileSync('git', ['write-tree'], { env }).toString().trim();
    },
    readBlob: (name: string): Buffer | undefined => {
      try {
        return raw(['cat-file', 'blob', name]);
      } catch {
        return undefined;
      }
    },
    setRef: (ref: string, sha: string): void => void git('update-ref', ref, sha),
    deleteRef: (ref: string): void => void git('update-ref', '-d', ref),
    /** Every ref by name. */
    refs: (): Map<string, string> =>
      new Map(
        git('for-each-ref', '--format=%(refname) %(objectname)')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => line.split(' ') as [string, string]),
      ),
    /** Commits changes on a ref, which is made when it is not there, and gives the commit. */
    commit({ ref, files, message = 'Change', parents, author = IDENTITY }: CommitOptions): string {
      const tip = resolve(ref);
      const from = parents ?? (tip === undefined ? [] : [tip]);
      const parts: (string | Buffer)[] = [
        `commit ${ref}\nauthor ${author}\ncommitter ${author}\n`,
        `data ${Buffer.byteLength(message)}\n${message}\n`,
        ...from.map((sha, index) => `${index === 0 ? 'from' : 'merge'} ${sha}\n`),
      ];
      for (const [path, change] of Object.entries(files)) {
        if (change === null) {
          parts.push(`D ${path}\n`);
          continue;
        }
        if (typeof change === 'object' && 'commit' in change) {
          parts.push(`M 160000 ${change.commit} ${path}\n`);
          continue;
        }
        const link = typeof change === 'object' && 'link' in change;
        const bytes = Buffer.from(link ? change.link : (change as string));
        parts.push(
          `M ${link ? 120000 : 100644} inline ${path}\ndata ${bytes.length}\n`,
          bytes,
          '\n',
        );
      }
      raw(
        ['fast-import', '--quiet', '--force'],
        Buffer.concat(parts.map((one) => Buffer.from(one))),
      );
      return git('rev-parse', ref);
    },
    mergeBase: (base: string, head: string): string | undefined =>
      attempt('merge-base', base, head),
    isAncestor: (one: string, other: string): boolean =>
      attempt('merge-base', '--is-ancestor', one, other) !== undefined,
    /** What changed between two commits, with renames found as GitHub finds them. */
    changedFiles: (base: string, head: string): ChangedFile[] => {
      const changes = raw(['diff', '--raw', '-z', '-M', '--no-abbrev', base, head]).toString(
        'utf8',
      );
      const patches = patchesByPath(raw(['diff', '-M', '--no-color', base, head]).toString('utf8'));
      const fields = changes.split('\0');
      const files: ChangedFile[] = [];
      for (let at = 0; at + 1 < fields.length; ) {
        const [, , , newSha = '', letters = ''] = (fields[at] ?? '').split(' ');
        const renamed = letters.startsWith('R');
        const first = fields[at + 1] ?? '';
        const filename = renamed ? (fields[at + 2] ?? '') : first;
        at += renamed ? 3 : 2;
        const patch = patches[files.length];
        const lines = patch?.split('\n') ?? [];
        const removed = letters === 'D';
        files.push({
          filename,
          ...(renamed && { previous: first }),
          status: statusOf(letters),
          sha: removed ? git('rev-parse', `${base}:${filename}`) : newSha,
          additions: lines.filter((line) => line.startsWith('+')).length,
          deletions: lines.filter((line) => line.startsWith('-')).length,
          ...(patch !== undefined && { patch }),
        });
      }
      return files;
    },
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The hunks of each file of a diff, in the diff's order; nothing where there are none. */
function patchesByPath(diff: string): (string | undefined)[] {
  return diff
    .split(/^diff --git .*\n/m)
    .slice(1)
    .map((section) => {
      const start = section.search(/^@@ /m);
      return start === -1 ? undefined : section.slice(start).replace(/\n$/, '');
    });
}

/** GitHub's word for a letter of git's raw diff. */
function statusOf(letters: string): ChangedFile['status'] {
  if (letters.startsWith('R')) return 'renamed';
  if (letters === 'D') return 'removed';
  return letters === 'A' ? 'added' : 'modified';
}
