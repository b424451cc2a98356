import { LONGEST_BODY } from '../../github/longest-body.ts';
import { markerLine } from '../../github/marker.ts';
import { suggestionBlock } from '../../github/suggestion-block.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import { cut } from '../../text/shorten.ts';

const SIGNS: Readonly<Record<Severity, string>> = {
  error: '❌ **To fix**',
  warning: '⚠️ **Please look**',
  info: 'ℹ️ **Advice**',
};
/** A suggestion with such characters would do something else than it shows. */
const REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * The body of a review comment on one finding.
 *
 * @param suggestion the new lines, where the finding's fix fits into the diff.
 */
export function commentText(finding: Finding, suggestion: string | undefined): string {
  const text = [
    markerLine(`finding-${finding.fingerprint}`),
    `${SIGNS[finding.severity]}: ${inertMarkdown(finding.message)}`,
    ...halves(finding),
    `<sub>Rule \`${finding.ruleId}\`</sub>`,
  ].join('\n\n');
  if (suggestion === undefined || REORDERING.test(suggestion)) return cut(text, LONGEST_BODY);
  const whole = `${text}\n\n${suggestionBlock(suggestion)}`;
  // Half a suggestion would destroy the other half of the lines.
  return whole.length <= LONGEST_BODY ? whole : cut(text, LONGEST_BODY);
}

/** A fix of the list and its bibliography is two suggestions; each names the other. */
function halves({ fix, place }: Finding): string[] {
  const others = fix?.files.filter(({ file }) => file !== place.file) ?? [];
  return others.map(({ file }) => `This also needs a change in ${inertMarkdown(file)}.`);
}
