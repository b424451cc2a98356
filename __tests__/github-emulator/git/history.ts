import type { Commit } from './objects.ts';

type Find = (sha: string) => Commit | undefined;

/** A commit and all before it, newest first, as `git log` lists commits of one moment. */
export function historyOf(find: Find, sha: string, without: ReadonlySet<string> = new Set()) {
  const seen = new Set<string>(without.has(sha) ? [] : [sha]);
  // A set can grow while it is gone through.
  for (const one of seen) {
    for (const parent of find(one)?.parents ?? []) if (!without.has(parent)) seen.add(parent);
  }
  return [...seen];
}

/** The newest commit that two have in common. */
export function mergeBase(find: Find, one: string, other: string): string | undefined {
  const before = new Set(historyOf(find, one));
  const common = historyOf(find, other).filter((sha) => before.has(sha));
  return common.find(
    (sha) => !common.some((later) => later !== sha && historyOf(find, later).includes(sha)),
  );
}
