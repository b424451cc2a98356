import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** A rule that needs requests to registries: `list-curator links` and the scheduled validation. */
export interface ReferenceRule extends Omit<Rule, 'options' | 'create'> {
  /** Its highest severity; some of its findings have a lower one. */
  readonly severity: Severity;
}

/**
 * The rules that compare a list's references with registries, the most severe first. They can be
 * configured and suppressed like all others; `check`, which makes no requests, does not run them.
 */
export const REFERENCE_RULES = [
  {
    id: 'paper-retracted',
    severity: 'error',
    fix: 'none',
    summary: 'No paper in the list was retracted, corrected, or given an expression of concern.',
    why: 'Readers trust a list to be checked, and keep citing a retracted paper that is in it.',
  },
  {
    id: 'arxiv-withdrawn',
    severity: 'warning',
    fix: 'none',
    summary: 'No paper in the list was withdrawn from arXiv by its authors.',
    why: 'Authors withdraw a paper because something in it is wrong, or because it should not be public.',
  },
  {
    id: 'identifier-unknown',
    severity: 'error',
    fix: 'none',
    summary: 'Every DOI, arXiv id, PMID and PMCID is known to its registry.',
    why: 'An identifier that its registry does not know does not lead to the paper.',
  },
  {
    id: 'doi-mismatch',
    severity: 'error',
    fix: 'none',
    summary: 'The facts in the list agree with the record of the registry.',
    why: 'The identifier of another paper looks right, but leads readers and citations to the wrong paper.',
  },
  {
    id: 'preprint-published',
    severity: 'info',
    fix: 'suggested',
    summary: 'A preprint that has been published is cited as published.',
    why: 'The published version is the one that was reviewed and that others cite.',
  },
] as const satisfies readonly ReferenceRule[];

export type ReferenceRuleId = (typeof REFERENCE_RULES)[number]['id'];

/** Their ids, in the same order. */
export const REFERENCE_RULE_IDS: readonly ReferenceRuleId[] = REFERENCE_RULES.map(({ id }) => id);
