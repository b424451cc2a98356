import { InputError } from '../jobs/input-error.ts';
import { RULES } from '../rules/index.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { docsUrl } from './version.ts';

const FIXES = {
  safe: 'a safe fix',
  suggested: 'a fix that a person should look at',
  none: 'none; it takes a person',
} as const;

/**
 * What a rule is about, for a terminal.
 *
 * @throws {InputError} for an unknown rule.
 */
export function explain(id: string): string {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) {
    const ids = RULES.map((one) => one.id);
    const meant = didYouMean(id, ids);
    throw new InputError(
      `unknown rule "${id}". ${meant === undefined ? `There are ${ids.join(', ')}.` : `Did you mean "${meant}"?`}`,
    );
  }
  return [
    rule.id,
    '',
    rule.summary,
    rule.why,
    '',
    `Default severity: ${rule.severity}`,
    `Fix: ${FIXES[rule.fix]}`,
    `More: ${docsUrl(rule.id) ?? `docs/rules/${rule.id}.md`}`,
    `To change its severity, write "rules: { ${rule.id}: off }" in .github/list-curator.yml (or error, warning, info).`,
    '',
  ].join('\n');
}
