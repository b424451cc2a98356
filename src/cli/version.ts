import manifest from '../../package.json' with { type: 'json' };
import { docsPath } from '../report/rule-page.ts';

export { docsPath } from '../report/rule-page.ts';
export { VERSION } from '../version.ts';

const { homepage } = manifest as { readonly homepage?: string };

/** The address of a rule's page, if package.json has a homepage. */
export function docsUrl(ruleId: string): string | undefined {
  return homepage === undefined
    ? undefined
    : `${homepage.replace(/#.*$/s, '')}/blob/main/${docsPath(ruleId)}`;
}
