import { partsOf, type ScholarlyText, scholarlyText } from '../scholarly/scholarly-text.ts';
import { cleanScholarlyText } from './clean-text.ts';

/** A title of PubMed's, which ends with a full stop and has brackets where it is a translation. */
export function pubmedTitle(markup: string | undefined): ScholarlyText | undefined {
  const title = cleanScholarlyText(markup);
  if (title === undefined) return undefined;
  if (typeof title === 'string') {
    return title.replace(/^\[(.+)\]\.?$/, '$1').replace(/(?<!\.)\.$/, '');
  }
  const parts = partsOf(title);
  const end = parts.at(-1);
  return typeof end === 'string'
    ? scholarlyText([...parts.slice(0, -1), end.replace(/(?<!\.)\.$/, '')])
    : title;
}
