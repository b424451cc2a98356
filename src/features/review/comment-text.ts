import { LONGEST_BODY } from '../../github/github.ts';
import { markerLine } from '../../github/marker.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import { cut } from '../../text/shorten.ts';
import type { SuggestedChange } from './suggest-changes.ts';
import { suggestionBlock } from './suggestion-block.ts';

const SIGNS: Readonly<Record<Severity, string>> = {
  error: '❌ **Error**',
  warning: '⚠️ **Warning**',
  info: 'ℹ️ **Advice**',
};
/** A suggestion with such characters would do something else than it shows. */
const REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** More findings of one paper are counted. */
const MOST_LINES = 20;

/**
 * The body of a review comment on one paper or line.
 *
 * @param name 16 hexadecimal digits.
 * @param findings what is wrong there; none where a suggestion only goes with others.
 * @param change the new lines, where a program knows them.
 * @param all the findings of the review by fingerprint.
 */
export function commentText(
  name: string,
  findings: readonly Finding[],
  change: SuggestedChange | undefined,
  all: ReadonlyMap<string, Finding> = new Map(),
): string {
  const text = [
    markerLine(`finding-${name}`),
    ...messages(findings, change),
    ...otherFiles(findings, change, all),
  ].join('\n\n');
  if (change === undefined || REORDERING.test(change.text)) return cut(text, LONGEST_BODY);
  const whole = `${text}\n\n${suggestionBlock(change.text)}`;
  // Half a suggestion would destroy the other half of the lines.
  return whole.length <= LONGEST_BODY ? whole : cut(text, LONGEST_BODY);
}

function messages(findings: readonly Finding[], change: SuggestedChange | undefined): string[] {
  const [first, ...more] = findings;
  if (first === undefined) return ['This goes with the other suggestions.'];
  const advice = (change?.corrects.size ?? 0) - correctedOf(findings, change);
  const also =
    advice === 0
      ? []
      : [`The suggestion also follows ${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice.`];
  if (more.length === 0) {
    const { severity, message, ruleId } = first;
    return [
      `${SIGNS[severity]}: ${inertMarkdown(message)}`,
      ...also,
      `<sub>Rule \`${ruleId}\`</sub>`,
    ];
  }
  const lines = findings
    .slice(0, MOST_LINES)
    .map(
      ({ severity, message, ruleId }) =>
        `- ${SIGNS[severity]}: ${inertMarkdown(message)} <sub>\`${ruleId}\`</sub>`,
    );
  const left = findings.length - lines.length;
  const corrected = correctedOf(findings, change);
  return [
    [...lines, ...(left > 0 ? [`- … and ${left} more.`] : [])].join('\n'),
    ...(corrected === 0
      ? []
      : corrected === findings.length
        ? ['The suggestion corrects all of them.']
        : [`The suggestion corrects ${corrected} of them.`]),
    ...also,
  ];
}

function correctedOf(findings: readonly Finding[], change: SuggestedChange | undefined): number {
  return findings.filter(({ fingerprint }) => change?.corrects.has(fingerprint)).length;
}

/** A fix of the list and its bibliography is two suggestions; each names the other. */
function otherFiles(
  findings: readonly Finding[],
  change: SuggestedChange | undefined,
  all: ReadonlyMap<string, Finding>,
): string[] {
  if (change === undefined) return [];
  const corrected = [...change.corrects].flatMap((one) => all.get(one) ?? []);
  const files = new Set(
    [...findings, ...corrected].flatMap(({ fingerprint, fix }) =>
      change.corrects.has(fingerprint) ? (fix?.files.map(({ file }) => file) ?? []) : [],
    ),
  );
  files.delete(change.path);
  return [...files].map((file) => `This also needs the suggestion in ${inertMarkdown(file)}.`);
}
