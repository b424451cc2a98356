import { append } from '../../text/append.ts';
import type { Fix } from '../finding.ts';
import type { Problem } from '../rule.ts';
import { isHabit } from './flood.ts';

/** So few findings are read one by one, even when all entries are alike. */
const FEW = 2;

/**
 * Problems of style as they are, or one for all of them where most entries share the fault; its fix
 * holds the edits of all.
 *
 * @param all how many entries could have the fault.
 * @param message what to say of so many.
 */
export function oncePerHabit(
  problems: readonly Problem[],
  all: number,
  message: (problems: number) => string,
): readonly Problem[] {
  const [first] = problems;
  if (first === undefined || problems.length <= FEW || !isHabit(problems.length, all)) {
    return problems;
  }
  return [asOne(problems, first, message(problems.length), 'all')];
}

/**
 * One problem for many, where the first of them stands; its fix holds the edits of all.
 *
 * @param content tells it from other problems of the rule.
 */
export function asOne(
  problems: readonly Problem[],
  { at, severity }: Problem,
  message: string,
  content: string,
): Problem {
  return {
    message,
    at,
    content,
    ...(severity === undefined ? {} : { severity }),
    ...joined(problems.flatMap(({ fix }) => (fix === undefined ? [] : [fix]))),
  };
}

/** One fix for many; for a person to decide on when one of them is. */
function joined(fixes: readonly Fix[]): { readonly fix?: Fix } {
  const files = new Map<string, Fix['files'][number]['edits'][number][]>();
  for (const { file, edits } of fixes.flatMap((fix) => fix.files)) {
    const before = files.get(file);
    if (before === undefined) files.set(file, [...edits]);
    else append(before, edits);
  }
  if (files.size === 0) return {};
  const kind = fixes.every((fix) => fix.kind === 'safe') ? 'safe' : 'suggested';
  return { fix: { kind, files: [...files].map(([file, edits]) => ({ file, edits })) } };
}
