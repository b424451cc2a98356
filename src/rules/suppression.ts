import { didYouMean } from '../text/did-you-mean.ts';
import type { Rule } from './rule.ts';
import { quote } from './support/naming.ts';

/** What people ask to be silent about exists, is found, and has its reason. */
export const suppression: Rule = {
  id: 'suppression',
  severity: 'warning',
  fix: 'none',
  summary:
    'Comments that silence a rule name a rule that exists, silence something, and give a reason.',
  why: 'A comment that silences nothing hides the next fault, and without a reason nobody dares to remove it.',
  *check({ suppressions }) {
    for (const { comment, unknown, unused, ruleIds } of suppressions) {
      const at = { file: comment.file, range: comment.range };
      if (comment.ruleIds.length === 0) {
        yield {
          message: 'The comment names no rule to ignore. Write "curator-ignore RULE -- reason".',
          at,
          content: 'no rule',
        };
        continue;
      }
      for (const id of unknown) {
        const meant = didYouMean(id, ruleIds);
        const hint =
          meant === undefined ? 'docs/rules lists them all.' : `Did you mean "${meant}"?`;
        yield { message: `There is no rule ${quote(id)} to ignore. ${hint}`, at, content: id };
      }
      for (const id of unused) {
        const why =
          comment.covers === undefined
            ? 'No entry follows the comment. Move it to the line before its entry.'
            : `${id} finds nothing here. Remove it from the comment.`;
        yield { message: `The comment ignores ${id} in vain. ${why}`, at, content: `unused ${id}` };
      }
      if (comment.reason === '') {
        yield {
          message: 'The comment gives no reason. Write one after the rule: "-- reason".',
          at,
          content: `no reason ${comment.ruleIds.join(' ')}`,
        };
      }
    }
  },
};
