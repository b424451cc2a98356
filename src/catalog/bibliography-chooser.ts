import type { Bibliography } from '../bibtex/bibliography.ts';
import { mostUsed } from '../text/most-used.ts';
import type { Catalog } from './catalog.ts';

/**
 * Chooses the bibliography that a new paper of a category goes into: the one with most papers of
 * that category, else of the categories around it, else of the list; the first where none has any.
 *
 * @returns a function from the headings of a category, from the outermost.
 */
export function bibliographyChooser({
  pairs,
  bibliographies,
}: Pick<Catalog, 'pairs' | 'bibliographies'>): (
  path: readonly string[],
) => Bibliography | undefined {
  const holders = new Map<string, Bibliography[]>();
  if (bibliographies.length > 1) {
    for (const { entry, bibliography } of pairs)
      for (let depth = 0; depth <= entry.categories.length; depth++) {
        const name = entry.categories.slice(0, depth).join('\n');
        const known = holders.get(name);
        if (known === undefined) holders.set(name, [bibliography]);
        else known.push(bibliography);
      }
  }
  return (path) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const most = mostUsed(holders.get(path.slice(0, depth).join('\n')) ?? []);
      if (most !== undefined) return most;
    }
    return bibliographies[0];
  };
}
