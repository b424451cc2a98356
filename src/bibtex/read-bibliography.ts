import type { SourceFile } from '../text/source-file.ts';
import type { Bibliography } from './bibliography.ts';
import { checkMeaning } from './check-meaning.ts';
import { EntryView, type Surroundings } from './entry-view.ts';
import { collectMacros } from './macros.ts';
import { parseBib } from './parse.ts';
import { type BibDiagnostic, byPlace } from './syntax-tree.ts';

/**
 * Reads a .bib file: its syntax tree, its entries with decoded fields, and its problems. Any file is
 * accepted; fields are decoded when they are first read.
 *
 * `@string` and month macros are expanded (`jan` becomes `January`); fields are inherited through
 * `xdata` and `crossref`, a parent's title as the child's book title.
 */
export function readBibliography(source: SourceFile): Bibliography {
  const tree = parseBib(source.text);
  const macros = collectMacros(tree);
  const byKey = new Map<string, EntryView>();
  const byFoldedKey = new Map<string, EntryView>();
  const surroundings: Surroundings = {
    tree,
    macros,
    entryOf: (key) => byKey.get(key) ?? byFoldedKey.get(key.toLowerCase()),
  };
  const entries: EntryView[] = [];
  for (const node of tree.nodes) {
    if (node.kind !== 'entry') continue;
    const entry = new EntryView(node, surroundings);
    entries.push(entry);
    const folded = entry.key.toLowerCase();
    if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
    if (!byFoldedKey.has(folded)) byFoldedKey.set(folded, entry);
  }
  const diagnostics = [
    ...tree.diagnostics,
    ...checkMeaning(tree, entries, macros),
    ...invalidUtf8(source),
  ].sort(byPlace);
  return { source, tree, entries, diagnostics };
}

function invalidUtf8({ invalidUtf8: offsets }: SourceFile): BibDiagnostic[] {
  return offsets.map((start) => ({
    code: 'invalid-utf8',
    severity: 'error',
    range: { start, end: start + 1 },
    message:
      'A byte here is not valid UTF-8, so a character is lost; expected the file to be saved as UTF-8.',
  }));
}
