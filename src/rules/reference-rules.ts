import type { Severity } from './finding.ts';

/** A rule that registries must be asked for: `list-curator links` and the scheduled validation. */
export interface ReferenceRule {
  readonly id: string;
  /** The gravest that it gives; some of its findings are milder. */
  readonly severity: Severity;
  readonly fix: 'suggested' | 'none';
  readonly summary: string;
  readonly why: string;
}

/**
 * The rules about what registries say of a list's references, the gravest first. They can be
 * configured and silenced as all others; `check`, which asks nobody, does not run them.
 */
export const REFERENCE_RULES = [
  {
    id: 'paper-retracted',
    severity: 'error',
    fix: 'none',
    summary: 'No paper of the list was retracted, doubted by its publisher, or corrected.',
    why: 'Readers trust a list to have looked; a retracted paper in it is cited on.',
  },
  {
    id: 'arxiv-withdrawn',
    severity: 'warning',
    fix: 'none',
    summary: 'No paper of the list was withdrawn from arXiv by its authors.',
    why: 'Authors withdraw a paper because something in it is wrong, or because it must not be read.',
  },
  {
    id: 'identifier-unknown',
    severity: 'error',
    fix: 'none',
    summary: 'Every DOI, arXiv id, PMID and PMCID is known to its registry.',
    why: 'An identifier that its registry does not know leads no reader to the paper.',
  },
  {
    id: 'doi-mismatch',
    severity: 'error',
    fix: 'none',
    summary: 'What the list says of a paper agrees with what the registry says of its identifier.',
    why: 'An identifier of another paper looks right, and sends every reader and every citation astray.',
  },
  {
    id: 'preprint-published',
    severity: 'info',
    fix: 'suggested',
    summary: 'A preprint that has been published is cited as published.',
    why: 'The published version is the one that was reviewed, and that others cite.',
  },
] as const satisfies readonly ReferenceRule[];

export type ReferenceRuleId = (typeof REFERENCE_RULES)[number]['id'];

/** Their ids, in the same order. */
export const REFERENCE_RULE_IDS: readonly ReferenceRuleId[] = REFERENCE_RULES.map(({ id }) => id);
