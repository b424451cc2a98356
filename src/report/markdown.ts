import type { Finding, Summary } from '../rules/finding.ts';
import { jobSummary } from './job-summary.ts';

/** GitHub takes issues and comments of 65,536 characters; some room is left for a line around. */
const LARGEST_ISSUE = 64_000;

/**
 * The findings as Markdown for an issue or a comment. Whatever comes from the checked files is inert
 * in it: no mention, reference, link, HTML or formatting comes to life.
 */
export function markdownReport(findings: readonly Finding[], summary: Summary): string {
  return jobSummary(findings, summary, { largest: LARGEST_ISSUE });
}
