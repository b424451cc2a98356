import { join } from 'node:path';
import { InputError } from '../files/input-error.ts';
import { docsPath, docsUrl } from '../report/rule-page.ts';
import { RULES } from '../rules/index.ts';
import { REFERENCE_RULES } from '../rules/reference-rules.ts';
import { didYouMean } from '../text/did-you-mean.ts';

const FIXES = {
  safe: 'a safe fix',
  suggested: 'a suggested fix; review it',
  none: 'none',
} as const;

/**
 * The explanation of a rule for a terminal.
 *
 * @param program the folder of the program, which has the pages.
 * @throws {InputError} for an unknown rule.
 */
export function explain(id: string, program: string): string {
  const rules = [...RULES, ...REFERENCE_RULES];
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    const ids = rules.map((one) => one.id);
    throw new InputError(`unknown rule "${id}". ${suggestion(id.toLowerCase(), ids)}`);
  }
  return [
    rule.id,
    '',
    rule.summary,
    rule.why,
    '',
    `Default severity: ${rule.severity}`,
    `Fix: ${FIXES[rule.fix]}`,
    ...(REFERENCE_RULES.some((one) => one.id === id)
      ? ['Found by: list-curator links, which asks the registries']
      : []),
    `More: ${docsUrl(rule.id) ?? join(program, docsPath(rule.id))}`,
    `To change its severity, write "rules: { ${rule.id}: off }" in .github/list-curator.yml (or error, warning, info).`,
    '',
  ].join('\n');
}

/** The rule that was probably meant, or those whose id contains the given text: `abstract`. */
function suggestion(id: string, ids: readonly string[]): string {
  const near = didYouMean(id, ids);
  const meant = near === undefined ? ids.filter((one) => one.includes(id)) : [near];
  return meant.length === 0 || meant.length > MOST_SUGGESTIONS
    ? 'Run "list-curator rules" to list all rules.'
    : `Did you mean ${meant.map((one) => `"${one}"`).join(' or ')}?`;
}

/** If more rules match, they are not listed. */
const MOST_SUGGESTIONS = 5;
