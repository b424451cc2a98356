import { setField } from '../../bibtex/bib-edits.ts';
import type { Pair } from '../../catalog/catalog.ts';
import { abstractOf } from '../../catalog/new-entry-of-bib-entry.ts';
import { isAbstract } from '../../rules/entry-abstract.ts';
import { abstractWriter } from '../../rules/support/part-writer.ts';
import { fromShownText } from '../../scholarly/dollar-math.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';
import { addTo } from '../../text/group-by.ts';
import { withEdits } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { type CheckInput, readCatalog } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { moveAnchorsTo } from '../fixes/move-anchors.ts';
import type { Stage, SyncStep, WantedStep } from './sync-plan.ts';

/** Copies to the list the abstracts that only its bib entries have, written like the others. */
export function copyAbstractsToList(
  input: CheckInput,
  memory: ReadingMemory,
  wanted: WantedStep,
): Stage {
  const catalog = readCatalog(input, memory);
  const { list, pairs } = catalog;
  const { readme } = input;
  if (list === undefined || readme === undefined) return { input, steps: [], skipped: [] };
  const write = abstractWriter(list);
  const edits: TextEdit[] = [];
  const steps: SyncStep[] = [];
  for (const { entry, bibEntry, by } of pairs) {
    const abstract = abstractOf(bibEntry);
    if (entry.kind !== 'paper' || entry.abstract !== undefined) continue;
    if (!isAbstract(plainText(abstract).trim())) continue;
    // A similar title is a guess.
    if (by === 'similar-title' || !wanted({ kind: 'list-abstract', title: entry.title })) continue;
    const edit = write(entry, abstract);
    if (edit === undefined) continue;
    edits.push(edit);
    steps.push({
      kind: 'list-abstract',
      title: entry.title,
      citationKey: bibEntry.key,
      file: list.source.path,
    });
  }
  return { input: { ...input, readme: withEdits(readme, edits) }, steps, skipped: [] };
}

/** Copies to the bibliographies the abstracts that only the list has, only complete ones. */
export function copyAbstractsToBib(
  input: CheckInput,
  memory: ReadingMemory,
  wanted: WantedStep,
): Stage {
  const catalog = readCatalog(input, memory);
  const { readme } = input;
  if (readme === undefined) return { input, steps: [], skipped: [] };
  const done = new Set<Pair['bibEntry']>();
  const edits = new Map<string, TextEdit[]>();
  const steps: SyncStep[] = [];
  for (const { entry, bibEntry, bibliography, by } of catalog.pairs) {
    const abstract = entry.abstract?.text ?? '';
    if (by === 'similar-title' || done.has(bibEntry) || !isWhole(abstract)) continue;
    if (!wanted({ kind: 'bib-abstract', title: entry.title })) continue;
    if ((bibEntry.fields.get('abstract')?.raw ?? '').trim() !== '') continue;
    done.add(bibEntry);
    const { path } = bibliography.source;
    const field = { name: 'abstract', value: fromShownText(abstract) };
    for (const edit of setField(bibliography, bibEntry, field)) addTo(edits, path, edit);
    steps.push({ kind: 'bib-abstract', title: entry.title, citationKey: bibEntry.key, file: path });
  }
  const bibs = input.bibs.map((file) => withEdits(file, edits.get(file.path) ?? []));
  const moved = moveAnchorsTo(catalog, [input.bibs, bibs], memory);
  return {
    input: { ...input, bibs, readme: withEdits(readme, moved) },
    steps,
    skipped: [],
  };
}

/** Lists cut abstracts short with dots; half an abstract is none to cite, nor is a phrase. */
function isWhole(abstract: string): boolean {
  return (
    isAbstract(abstract) && /[.!?。！？]/.test(abstract) && !/(?:…|\.\.\.)[\s)\]]*$/.test(abstract)
  );
}
