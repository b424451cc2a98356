import * as v from 'valibot';
import { parseJson } from '../../text/json.ts';
import type { SubmissionState } from './submission-state.ts';

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

/**
 * The choices that are kept for a submission. What is damaged, or of another version, counts as not
 * chosen.
 */
export function choicesOf({ choices: { text } }: Pick<SubmissionState, 'choices'>): Choices {
  const parsed = v.safeParse(Kept, text === undefined ? undefined : parseJson(text));
  if (!parsed.success) return {};
  const { version: _, ...choices } = parsed.output;
  return choices;
}

/** Choices as they are kept. */
export function choicesText({ category, key, abstract }: Choices): string {
  return `${JSON.stringify({ version: 1, category, key, abstract })}\n`;
}

/** The names of the commands that made these choices. */
export function chosenNames({ category, key, abstract }: Choices): string[] {
  const all = { category, key, abstract };
  return Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}
