import manifest from '../../package.json' with { type: 'json' };
import { REFERENCE_RULE_IDS } from '../rules/reference-rules.ts';

export { VERSION } from '../version.ts';

const { homepage } = manifest as { readonly homepage?: string };

/** Where the rules are described that registries are asked for. */
const REFERENCES_PAGE = 'docs/references.md';

/** The path of a rule's page in the repository. */
export function docsPath(ruleId: string): string {
  const isReference = REFERENCE_RULE_IDS.some((id) => id === ruleId);
  return isReference ? `${REFERENCES_PAGE}#${ruleId}` : `docs/rules/${ruleId}.md`;
}

/** The address of a rule's page, below the homepage that package.json names, if it names one. */
export function docsUrl(ruleId: string): string | undefined {
  return homepage === undefined
    ? undefined
    : `${homepage.replace(/#.*$/s, '')}/blob/main/${docsPath(ruleId)}`;
}
