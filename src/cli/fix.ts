import { applyFixes, fixesOfKind } from '../jobs/apply-fixes.ts';
import type { CheckInput } from '../jobs/check-list.ts';
import { writeFiles } from '../jobs/write-files.ts';
import { unifiedDiff } from '../report/diff.ts';
import type { CommandLineIo } from './io.ts';

/**
 * Applies fixes and writes the files, or only prints the difference.
 *
 * @returns the files as they are (or would be); the given input itself when nothing changes.
 */
export function fix<Input extends CheckInput>(
  input: Input,
  { suggested, diff }: { readonly suggested: boolean; readonly diff: boolean },
  io: CommandLineIo,
): CheckInput {
  const { changed, left } = applyFixes(input, fixesOfKind(suggested));
  for (const { finding, reason } of left) {
    io.stderr(
      `list-curator: not fixed, ${finding.place.file}:${finding.place.start.line} ${finding.ruleId}: ${reason}\n`,
    );
  }
  if (changed.length === 0) return input;
  if (diff) {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.colour));
  } else writeFiles(io.files, io.cwd, changed, io.runId);
  const now = new Map(changed.map(({ before, after }) => [before.path, after] as const));
  const { readme } = input;
  return {
    ...input,
    ...(readme === undefined ? {} : { readme: now.get(readme.path) ?? readme }),
    bibs: input.bibs.map((file) => now.get(file.path) ?? file),
  };
}
