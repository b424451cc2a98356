import type { IssueChange, NewCommit, OwnIssue } from '../../../src/github/facts.ts';
import type { Answers, Wanted } from '../../../src/github/github.ts';

interface MemoryIssue extends OwnIssue {
  readonly reason?: string;
}

/** A GitHub of a few variables: one list, its issues of ours, and the state branch. */
export function memoryGitHub(files: Readonly<Record<string, string>>) {
  let commits = 1;
  const world = {
    files: new Map(Object.entries(files)),
    issues: [] as MemoryIssue[],
    /** The states on the branch, one for each commit. */
    states: [] as string[],
    /** What was written, in order. */
    writes: [] as string[],
    /** Runs before a write with that name takes effect. */
    before: undefined as ((write: string) => void) | undefined,
    /** Something else is committed to the default branch. */
    commit: () => {
      commits += 1;
    },
  };
  const write = (name: string): void => {
    world.before?.(name);
    world.writes.push(name);
  };
  const bytesOf = (text: string | undefined): Uint8Array | undefined =>
    text === undefined ? undefined : new TextEncoder().encode(text);
  const tipNow = () => ({
    sha: String(world.states.length),
    tree: 'tree',
    message: '',
    parents: [],
  });
  const parts: { readonly [Part in keyof Wanted]: (wanted: Wanted[Part]) => unknown } = {
    base: () => ({ name: 'main', tip: String(commits).padStart(40, '0'), tree: 'tree' }),
    tips: () => [world.states.length === 0 ? undefined : tipNow()],
    files: (files = []) =>
      files.map(({ commit, path }) =>
        bytesOf(commit.startsWith('refs/') ? world.states.at(-1) : world.files.get(path)),
      ),
    blobs: (hashes = []) => hashes.map((sha) => bytesOf(world.files.get(sha))),
    ownIssues: () => world.issues.slice(),
  };
  const api = {
    async ask(wanted: Wanted): Promise<Answers> {
      const asked = Object.keys(wanted) as (keyof Wanted)[];
      const answerTo = <Part extends keyof Wanted>(part: Part) => parts[part]?.(wanted[part]);
      return Object.fromEntries(asked.map((part) => [part, answerTo(part)])) as unknown as Answers;
    },
    tree: async () =>
      [...world.files].map(([path, text]) => ({
        path,
        mode: '100644',
        sha: path,
        size: text.length,
      })),
    blob: async (sha: string) => new TextEncoder().encode(world.files.get(sha)),
    async commit({ tip, files }: NewCommit) {
      write('state');
      if (Number(tip ?? 0) !== world.states.length) return undefined;
      world.states.push(files[0]?.text ?? '');
      return String(world.states.length);
    },
    async openIssue(title: string, body: string) {
      write('open issue');
      const number = world.issues.length + 1;
      world.issues.push({ number, title, body, open: true });
      return number;
    },
    async changeIssue(number: number, { state, ...change }: IssueChange) {
      write(`change issue: ${[...Object.keys(change), ...(state ? [state] : [])].join(', ')}`);
      world.issues = world.issues.map((issue) =>
        issue.number === number
          ? { ...issue, ...change, ...(state && { open: state === 'open', reason: state }) }
          : issue,
      );
    },
  };
  return { api, ...world, world };
}
