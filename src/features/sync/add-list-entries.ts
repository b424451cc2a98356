import type { BibEntry, Bibliography } from '../../bibtex/bibliography.ts';
import { buildCatalog } from '../../catalog/build-catalog.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { linesOf } from '../../catalog/line-anchors.ts';
import { newEntryOf } from '../../catalog/new-entry-of-bib-entry.ts';
import { categorySuggester } from '../../catalog/suggest-category.ts';
import type { Category, List } from '../../list/list.ts';
import { insertListEntry } from '../../list/write/insert-list-entry.ts';
import { type Addition, insertTogether } from '../../list/write/insert-together.ts';
import { mentionedIn, namesOf, unlistedWorks } from '../../rules/support/unlisted-works.ts';
import { relativePath } from '../../text/relative-path.ts';
import { withEdits } from '../../text/source-file.ts';
import { type CheckInput, readCatalog } from '../check/check-list.ts';
import { insertionOptions, insertionRefusalText } from '../check/insertion-options.ts';
import { type ReadingMemory, recallBibliography, recallList } from '../check/reading-memory.ts';
import { categoryAt, chooseCategory } from '../papers/choose-category.ts';
import { categoryOfFields } from './category-of-fields.ts';
import type { SkippedStep, Stage, SyncStep, WantedStep } from './sync-plan.ts';

/** A work that only a bibliography has. */
interface Unlisted {
  readonly bibEntry: BibEntry;
  readonly bibliography: Bibliography;
}

/** A work with the category that it goes under. */
interface Placed extends Unlisted {
  readonly category: Category;
}

/**
 * Adds an entry to the list for each work that only a bibliography has, written like its neighbors:
 * under the requested category, else under the one that the work's own fields name. A category that
 * only its words suggest is reported, and used when `acceptSuggestions` is set.
 *
 * @throws {InputError} when there is no category of that name.
 */
export function addListEntries(
  input: CheckInput,
  options: { readonly category?: string | undefined; readonly acceptSuggestions?: boolean },
  memory: ReadingMemory,
  wanted: WantedStep = () => true,
): Stage {
  const catalog = readCatalog(input, memory);
  const { list } = catalog;
  if (list === undefined) return { input, steps: [], skipped: [] };
  const named = options.category === undefined ? undefined : chooseCategory(list, options.category);
  const suggest = categorySuggester(catalog);
  const skipped: SkippedStep[] = [];
  const placed: Placed[] = [];
  for (const work of unlistedIn(catalog, list)) {
    const { bibEntry } = work;
    if (!wanted({ kind: 'list-entry', title: titleOf(bibEntry) })) continue;
    const category = named ?? categoryOfFields(bibEntry, list.categories);
    if (category !== undefined) {
      placed.push({ ...work, category });
      continue;
    }
    const suggestion = suggest(bibEntry);
    if (suggestion !== undefined && options.acceptSuggestions === true) {
      placed.push({ ...work, category: suggestion.category });
    } else if (suggestion === undefined) {
      skipped.push(skippedStep(work, 'no category is close to it. Name one with --category.'));
    } else {
      skipped.push({
        ...skippedStep(
          work,
          `it may belong under "${suggestion.category.path.join(' > ')}", whose papers speak of ${suggestion.words.join(', ')}. --accept-suggestions adds it there, --category NAME elsewhere.`,
        ),
        suggestion: suggestion.category.path,
      });
    }
  }
  return writeAll(input, placed, skipped, memory);
}

/** Each work once, also where the bibliographies have several copies of it. */
function unlistedIn(catalog: Catalog, list: List): Unlisted[] {
  const mentioned = mentionedIn(list);
  const seen = new Set<string>();
  return unlistedWorks(catalog).flatMap(({ bibliography, unlisted }) =>
    unlisted
      .filter((bibEntry) => {
        const names = namesOf(bibEntry);
        const isNew = names.every((name) => !seen.has(name));
        for (const name of names) seen.add(name);
        return isNew && !mentioned(titleOf(bibEntry));
      })
      .map((bibEntry) => ({ bibEntry, bibliography })),
  );
}

function skippedStep({ bibEntry, bibliography }: Unlisted, reason: string): SkippedStep {
  return {
    kind: 'list-entry',
    title: titleOf(bibEntry),
    citationKey: bibEntry.key,
    file: bibliography.source.path,
    reason,
  };
}

function titleOf({ fields }: BibEntry): string {
  return fields.get('title')?.value ?? '';
}

/** Works that the list would not be paired with afterwards would be added again by the next run. */
function writeAll(
  input: CheckInput,
  placed: readonly Placed[],
  skipped: readonly SkippedStep[],
  memory: ReadingMemory,
): Stage {
  const first = write(input, placed, memory);
  const again = new Set(unlistedKeys(first.input, memory));
  if (first.written.every(({ bibEntry }) => !again.has(bibEntry.key))) {
    return { ...first, skipped: [...skipped, ...first.skipped] };
  }
  const fitting = placed.filter(({ bibEntry }) => !again.has(bibEntry.key));
  const unfit = first.written.filter(({ bibEntry }) => again.has(bibEntry.key));
  const second = write(input, fitting, memory);
  const reason = 'its entry would not be recognized as the same work. Add it by hand.';
  return {
    ...second,
    skipped: [...skipped, ...second.skipped, ...unfit.map((work) => skippedStep(work, reason))],
  };
}

function unlistedKeys(input: CheckInput, memory: ReadingMemory): string[] {
  return unlistedWorks(readCatalog(input, memory)).flatMap(({ unlisted }) =>
    unlisted.map(({ key }) => key),
  );
}

/**
 * Writes all at once; where that does not read right, halves one after the other, and a single one
 * in whatever way it reads right.
 */
function write(
  input: CheckInput,
  placed: readonly Placed[],
  memory: ReadingMemory,
): Stage & { readonly written: readonly Placed[] } {
  const bibliographies = input.bibs.map((bib) => recallBibliography(bib, memory));
  const isTitled = ({ bibEntry }: Placed): boolean => titleOf(bibEntry) !== '';
  const skipped = placed
    .filter((work) => !isTitled(work))
    .map((work) => skippedStep(work, 'it has no title. Add the field title.'));
  const written = new Map<Placed, readonly string[]>();
  let { readme } = input;
  const add = (works: readonly Placed[]): void => {
    const [first, second] = works;
    if (first === undefined || readme === undefined) return;
    const list = recallList({ ...input, readme, bibliographies }, memory);
    const options = insertionOptions(input.config, buildCatalog(list, bibliographies), memory);
    const additions = works.flatMap((work) => additionOf(list, work));
    const [only] = additions;
    const isWhole = second !== undefined && additions.length === works.length;
    const after = isWhole ? insertTogether(list, additions, options) : undefined;
    if (after !== undefined) {
      readme = after.source;
      for (const work of works) written.set(work, []);
    } else if (second !== undefined) {
      const middle = Math.ceil(works.length / 2);
      add(works.slice(0, middle));
      add(works.slice(middle));
    } else if (only !== undefined) {
      const { category, entry, bibPath } = only;
      const insertion = insertListEntry(list, category, entry, { ...options, bibPath });
      if (insertion.kind === 'written') {
        readme = withEdits(readme, insertion.edits);
        written.set(first, insertion.omitted);
      } else {
        skipped.push(skippedStep(first, insertionRefusalText(input.config, category, insertion)));
      }
    }
  };
  add(placed.filter(isTitled));
  const steps = [...written].map(
    ([{ bibEntry, category }, omitted]): SyncStep => ({
      kind: 'list-entry',
      title: titleOf(bibEntry),
      citationKey: bibEntry.key,
      file: readme?.path ?? '',
      categories: category.path,
      ...(omitted.length === 0 ? {} : { omitted }),
    }),
  );
  return {
    input: readme === undefined ? input : { ...input, readme },
    steps,
    skipped,
    written: [...written.keys()],
  };
}

function additionOf(list: List, { bibEntry, bibliography, category }: Placed): Addition[] {
  const place = categoryAt(list, category.path);
  if (place === undefined) return [];
  const entry = { ...newEntryOf(bibEntry), bibLines: linesOf(bibEntry, bibliography) };
  const bibPath = relativePath(list.source.path, bibliography.source.path);
  return [{ category: place, entry, bibPath }];
}
