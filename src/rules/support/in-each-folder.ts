import type { BibEntry, Bibliography } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Found, LocatedProblem } from '../rule.ts';

/** What compares bib entries with each other. */
interface BibVisitor {
  onBibEntry(entry: BibEntry, bibliography: Bibliography): Found;
  onEnd(): Iterable<LocatedProblem>;
}

/**
 * A visitor that compares the bib entries of each folder among themselves: folders may have the
 * bibliography of a text each. Where the list has papers of several folders, all are compared.
 */
export function inEachFolder({ pairs }: Catalog, make: () => BibVisitor): BibVisitor {
  const areTogether = new Set(pairs.map(({ bibliography }) => folderOf(bibliography))).size > 1;
  const visitors = new Map<string, BibVisitor>();
  const visitorOf = (folder: string): BibVisitor => {
    const visitor = visitors.get(folder) ?? make();
    visitors.set(folder, visitor);
    return visitor;
  };
  return {
    onBibEntry: (entry, bibliography) =>
      visitorOf(areTogether ? '' : folderOf(bibliography)).onBibEntry(entry, bibliography),
    onEnd: () => [...visitors.values()].flatMap((visitor) => [...visitor.onEnd()]),
  };
}

function folderOf({ source: { path } }: Bibliography): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
