import * as v from 'valibot';
import { dataLine, dataOfComment } from '../../github/hidden-data.ts';
import type { SubmissionState } from '../../github/submission-state.ts';
import { InputError } from '../input-error.ts';

/** What was decided about a submission after its form was sent. */
export interface Choices {
  /** The headings of the category, outermost first. */
  readonly category?: readonly string[];
  /** The citation key. */
  readonly key?: string;
  readonly abstract?: string;
}

const Kept = v.object({
  version: v.literal(1),
  category: v.exactOptional(v.pipe(v.array(v.string()), v.nonEmpty())),
  key: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  abstract: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
});

/** A comment holds 65,536 characters, and the answer itself needs some of them. */
const LONGEST = 45_000;

/**
 * The choices that our answer on the issue keeps. What is damaged, or of another version, counts as
 * not chosen.
 */
export function choicesOf({ answers }: Pick<SubmissionState, 'answers'>): Choices {
  const parsed = v.safeParse(Kept, dataOfComment(answers[0]?.body ?? ''));
  if (!parsed.success) return {};
  const { version: _, ...choices } = parsed.output;
  return choices;
}

/**
 * The hidden line of our answer that keeps the choices.
 *
 * @throws {InputError} when they are too long for a comment.
 */
export function choicesLine({ category, key, abstract }: Choices): string {
  const line = dataLine({ version: 1, category, key, abstract });
  if (line.length <= LONGEST) return line;
  throw new InputError(
    `the abstract is too long to be kept in a comment (${line.length} characters, ${LONGEST} at most). Put it into the issue, under "### Abstract".`,
  );
}
