import type { BibEntry } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { titleKey } from '../../catalog/title-key.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import { inertLine } from '../../report/markdown-text.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { findKnownPaper } from '../find-known-paper.ts';
import { factsOfCommit } from './commit-message.ts';
import type { Outcome } from './outcome.ts';
import type { SubmissionState } from './submission-state.ts';

/** The names under which other submissions of the same paper are recognised. */
export function namesOf(entry: BibEntry): string[] {
  const title = titleKey(entry.fields.get('title')?.value ?? '');
  return [...entry.identifiers.map(identifierKey), `title:${fingerprint(title)}`];
}

/** Another open submission of the same paper: the one that has a pull request, or the older one. */
export function rival(state: SubmissionState, work: readonly string[]): Outcome | undefined {
  const names = new Set(work.map(inertLine));
  const isFirst = (issue: number): boolean =>
    state.pull?.state === 'OPEN' && state.issue.number < issue;
  for (const { issue, tip, pull } of state.submissions) {
    if (issue === state.issue.number || pull === undefined || isFirst(issue)) continue;
    if (factsOfCommit(tip)?.work.some((name) => names.has(name))) {
      return { kind: 'in-review', issue, pull: pull.number };
    }
  }
  return undefined;
}

/** Where the list has the paper already. */
export function listedOutcome(catalog: Catalog, entry: BibEntry): Outcome | undefined {
  const known = findKnownPaper(catalog, entry);
  const { list } = catalog;
  if (known === undefined || list === undefined) return undefined;
  if (known.kind === 'listed') {
    const { title, categories, range } = known.entry;
    const { line } = list.source.lines.position(range.start);
    return { kind: 'listed', title, categories, path: list.source.path, line };
  }
  const { source } = known.bibliography;
  return {
    kind: 'listed',
    title: known.bibEntry.fields.get('title')?.value ?? known.bibEntry.key,
    categories: [],
    path: source.path,
    line: source.lines.position(known.bibEntry.range.start).line,
  };
}
