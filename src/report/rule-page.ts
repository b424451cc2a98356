import manifest from '../../package.json' with { type: 'json' };
import { REFERENCE_RULE_IDS } from '../rules/reference-rules.ts';

/** The page on the rules that ask registries. */
const REFERENCES_PAGE = 'docs/references.md';

/** The path of a rule's page in the repository of List Curator. */
export function docsPath(ruleId: string): string {
  const isReference = REFERENCE_RULE_IDS.some((id) => id === ruleId);
  return isReference ? `${REFERENCES_PAGE}#${ruleId}` : `docs/rules/${ruleId}.md`;
}

/** The address of a rule's page, if package.json has a homepage. */
export function docsUrl(ruleId: string): string | undefined {
  const { homepage } = manifest as { readonly homepage?: string };
  return homepage === undefined
    ? undefined
    : `${homepage.replace(/#.*$/s, '')}/blob/main/${docsPath(ruleId)}`;
}

/**
 * A rule as a link to its page.
 *
 * @param pages the address below which the repository's files are shown.
 */
export function ruleLink(ruleId: string, pages: string): string {
  return `[${ruleId}](${pages}/${docsPath(ruleId)})`;
}
