import type { ValidationReadApi } from '../../../src/features/validation/begin-validation.ts';
import type { ValidationWriteApi } from '../../../src/features/validation/settle-validation.ts';
import type { IssueChange, TrackingIssue } from '../../../src/github/tracking-issues.ts';

interface MemoryIssue extends TrackingIssue {
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
  const api: ValidationReadApi & ValidationWriteApi = {
    defaultBranch: async () => ({ name: 'main', tip: String(commits).padStart(40, '0') }),
    tree: async () =>
      [...world.files].map(([path, text]) => ({
        path,
        mode: '100644',
        sha: path,
        size: text.length,
      })),
    blob: async (sha) => new TextEncoder().encode(world.files.get(sha)),
    blobs: async (hashes) =>
      new Map(hashes.map((sha) => [sha, new TextEncoder().encode(world.files.get(sha))])),
    readState: async () => ({
      tip: world.states.length === 0 ? undefined : String(world.states.length),
      text: world.states.at(-1),
    }),
    async writeState(tip, text) {
      write('state');
      if (Number(tip ?? 0) !== world.states.length) return false;
      world.states.push(text);
      return true;
    },
    trackingIssues: async () => world.issues.slice(),
    async openTrackingIssue(title, body) {
      write('open issue');
      const number = world.issues.length + 1;
      world.issues.push({ number, title, body, open: true });
      return number;
    },
    async changeIssue(number, { state, ...change }: IssueChange) {
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
