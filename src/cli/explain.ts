import { InputError } from '../jobs/input-error.ts';
import { RULES } from '../rules/index.ts';
import { REFERENCE_RULES } from '../rules/reference-rules.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { docsPath, docsUrl } from './version.ts';

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
  const rules = [...RULES, ...REFERENCE_RULES];
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    const ids = rules.map((one) => one.id);
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
    ...(isReferenceRule(rule) ? ['Found by: list-curator links, which asks the registries'] : []),
    `More: ${docsUrl(rule.id) ?? docsPath(rule.id)}`,
    `To change its severity, write "rules: { ${rule.id}: off }" in .github/list-curator.yml (or error, warning, info).`,
    '',
  ].join('\n');
}

function isReferenceRule({ id }: { readonly id: string }): boolean {
  return REFERENCE_RULES.some((one) => one.id === id);
}
