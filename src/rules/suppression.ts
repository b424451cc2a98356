import { didYouMean } from '../text/did-you-mean.ts';
import type { JudgedSuppression, Problem, Rule } from './rule.ts';
import { quote } from './support/naming.ts';

/** A comment with more unknown words contains other text; these are enough to see it. */
const MOST_UNKNOWN = 5;

/** Suppressions name an existing rule, are used, and have a reason. */
export const suppression: Rule = {
  id: 'suppression',
  severity: 'warning',
  fix: 'none',
  summary: 'Suppression comments name an existing rule, suppress something, and give a reason.',
  why: 'An unused suppression hides the next problem, and one without a reason is never removed.',
  create: ({ suppressions }) => ({
    *onEnd() {
      for (const one of suppressions()) {
        const { file, range } = one.comment;
        for (const problem of faultsOf(one)) yield { ...problem, file, range };
      }
    },
  }),
};

function* faultsOf({ comment, unknown, unused, ruleIds }: JudgedSuppression): Iterable<Problem> {
  if (comment.ruleIds.length === 0) {
    yield {
      message: 'The comment names no rule to ignore. Write "curator-ignore RULE -- reason".',
      content: 'no rule',
    };
    return;
  }
  for (const id of unknown.slice(0, MOST_UNKNOWN)) {
    const meant = didYouMean(id, ruleIds);
    const hint = meant === undefined ? 'docs/rules lists them all.' : `Did you mean "${meant}"?`;
    yield { message: `There is no rule ${quote(id)} to ignore. ${hint}`, content: id };
  }
  for (const id of unused) {
    const why =
      comment.covers === undefined
        ? 'No entry follows the comment. Move it to the line before its entry.'
        : `${id} finds nothing here. Remove it from the comment.`;
    yield { message: `Unused suppression of ${id}. ${why}`, content: `unused ${id}` };
  }
  if (comment.reason === '') {
    yield {
      message: 'The comment gives no reason. Write one after the rule: "-- reason".',
      content: `no reason ${comment.ruleIds.join(' ')}`,
    };
  }
}
