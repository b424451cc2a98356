import { LONGEST_BODY } from '../../github/github.ts';
import { markerLine } from '../../github/marker.ts';
import { codeSpan, fenced, messageMarkdown } from '../../report/markdown-text.ts';
import { ruleLink } from '../../report/rule-page.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import { atMost } from '../../text/at-most.ts';
import { countsOf } from '../../text/most-used.ts';
import { cut } from '../../text/shorten.ts';
import { type CompletedPaper, partsText, sourcesText } from '../papers/completed-paper.ts';
import type { SuggestedChange } from './changes-of-file.ts';

const LABELS: Readonly<Record<Severity, string>> = {
  error: '❌ **Error**',
  warning: '⚠️ **Warning**',
  info: 'ℹ️ **Info**',
};
/** A suggestion with such characters would do something else than it shows. */
const REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** More findings of one paper are counted. */
const MOST_LINES = 10;

export interface CommentParts {
  /** What is wrong with the paper or line; none where a suggestion only goes with others. */
  readonly findings: readonly Finding[];
  /** The new lines, where they are known. */
  readonly change: SuggestedChange | undefined;
  /** Advice that the new lines follow. */
  readonly advice: readonly Finding[];
  /** Whether to name the command that looks up what the paper lacks. */
  readonly offersCommand: boolean;
  readonly pages: string;
}

/**
 * The body of a review comment on one paper or line.
 *
 * @param name 16 hexadecimal digits.
 */
export function commentText(name: string, parts: CommentParts): string {
  const { change } = parts;
  const text = [
    markerLine(`finding-${name}`),
    ...messages(parts),
    ...aboutSuggestion(parts),
    ...(parts.offersCommand
      ? ['Comment `/curate complete` to have what is missing looked up and added.']
      : []),
  ].join('\n\n');
  if (change === undefined || REORDERING.test(change.text)) return cut(text, LONGEST_BODY);
  const whole = `${text}\n\n${fenced(change.text, 'suggestion')}`;
  // Half a suggestion would destroy the other half of the lines.
  return whole.length <= LONGEST_BODY ? whole : cut(text, LONGEST_BODY);
}

function messages({ findings, pages }: CommentParts): string[] {
  const all = findings.map(
    ({ severity, message, ruleId }) =>
      `${LABELS[severity]}: ${messageMarkdown(message)} (${ruleLink(ruleId, pages)})`,
  );
  const lines = [...countsOf(all)].map(([line, number]) =>
    number === 1 ? line : `${line} ×${number}`,
  );
  if (lines.length < 2) return lines;
  const items = lines.map((line) => `- ${line}`);
  return [atMost(items, MOST_LINES, (skipped) => `- … and ${skipped} more.`).join('\n')];
}

function aboutSuggestion(parts: CommentParts): string[] {
  const { findings, change, advice, pages } = parts;
  if (change === undefined) return [];
  const rules = [...new Set(advice.map(({ ruleId }) => ruleId))];
  const corrected = findings.filter(({ fingerprint }) => change.corrects.has(fingerprint)).length;
  const sentences = [
    ...completions(change.completes),
    ...(findings.length < 2 || corrected === 0
      ? []
      : [
          corrected === findings.length
            ? 'The suggestion corrects all of this.'
            : `The suggestion corrects ${corrected} of these.`,
        ]),
    ...(rules.length === 0
      ? []
      : [
          `${findings.length === 0 ? 'The suggestion' : 'It also'} corrects ${rules.map((rule) => ruleLink(rule, pages)).join(', ')}.`,
        ]),
    ...(change.needs.length === 0
      ? []
      : [`Commit it together with the suggestion in ${change.needs.map(codeSpan).join(' and ')}.`]),
  ];
  if (sentences.length === 0) {
    return findings.length === 0 ? ['This goes with the other suggestions.'] : [];
  }
  return [sentences.join(' ')];
}

function completions(papers: readonly CompletedPaper[]): string[] {
  const [first, ...others] = papers;
  if (first === undefined) return [];
  const sources = sourcesText(papers);
  if (others.length > 0) {
    return [
      `What the suggestion adds to ${papers.length} papers comes from ${sources}; compare it with the papers.`,
    ];
  }
  const isOne = first.parts.length === 1;
  return [
    `The ${partsText(first.parts)} in the suggestion ${isOne ? 'comes' : 'come'} from ${sources}; compare ${isOne ? 'it' : 'them'} with the paper.`,
  ];
}
