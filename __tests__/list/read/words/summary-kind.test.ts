import { describe, expect, it } from 'vitest';
import { summaryKind } from '../../../../src/list/read/words/summary-kind.ts';

describe('summaryKind', () => {
  it.each([
    ['Abstract', 'abstract'],
    ['[Abs]', 'abstract'],
    ['📄 Show the abstract', 'abstract'],
    ['Abstract (click to expand)', 'abstract'],
    ['Click to expand abstract', 'abstract'],
    ['Abstract & BibTeX', 'abstract'],
    ['TL;DR: moss grows', 'abstract'],
    ['摘要', 'abstract'],
    ['Résumé', 'abstract'],
    ['Resumo', 'abstract'],
    ['Show', 'abstract'],
    ['Show BibTeX', 'other'],
    ['Bib', 'other'],
    ['Citation', 'other'],
    ['Cite this paper', 'other'],
    ['Click to see more information.', 'other'],
    ['Show all of the authors', 'other'],
    ['more', 'other'],
  ])('%s: %s', (summary, kind) => {
    expect(summaryKind(summary)).toBe(kind);
  });

  it.each([
    'Abstractive Summarization',
    'Abstract Interpretation',
    'Extractive Models',
    'City-Scale Models',
    'Citation Recommendation',
    'Bibliometrics',
    'Moreau Envelopes',
    'Resume Parsing',
    'Show-and-Tell models',
    'Click Models',
    'Expander Graphs',
    'Summary Generation',
    'Detailed Balance',
    'TLS Attacks',
    '',
  ])('%s: the name of a group', (summary) => {
    expect(summaryKind(summary)).toBeUndefined();
  });
});
