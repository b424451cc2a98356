import type { BibEntry, Bibliography } from '../../bibtex/bibliography.ts';
import { buildCatalog } from '../../catalog/build-catalog.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { linesOf } from '../../catalog/line-anchors.ts';
import { newEntryOf } from '../../catalog/new-entry-of-bib-entry.ts';
import { categorySuggester } from '../../catalog/suggest-category.ts';
import type { Category, List } from '../../list/list.ts';
import { insertAll } from '../../list/write/insert-all.ts';
import type { Addition } from '../../list/write/insert-together.ts';
import { mentionedIn, namesOf, unlistedWorks } from '../../rules/support/unlisted-works.ts';
import { fold } from '../../text/fold.ts';
import { addTo } from '../../text/group-by.ts';
import { relativePath } from '../../text/relative-path.ts';
import { type CheckInput, readCatalog } from '../check/check-list.ts';
import { insertionOptions, insertionRefusalText } from '../check/insertion-options.ts';
import { type ReadingMemory, recallBibliography, recallList } from '../check/reading-memory.ts';
import { chooseCategory } from '../papers/choose-category.ts';
import type { SkippedStep, Stage, WantedStep } from './sync-plan.ts';

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
  wanted: WantedStep,
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
      const reason = `it may belong under "${suggestion.category.path.join(' > ')}", whose papers speak of ${suggestion.words.join(', ')}. --accept-suggestions adds it there, --category NAME elsewhere.`;
      skipped.push(skippedStep(work, reason));
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

function write(
  input: CheckInput,
  placed: readonly Placed[],
  memory: ReadingMemory,
): Stage & { readonly written: readonly Placed[] } {
  const { readme, config } = input;
  if (readme === undefined) return { input, steps: [], skipped: [], written: [] };
  const bibliographies = input.bibs.map((bib) => recallBibliography(bib, memory));
  const isTitled = ({ bibEntry }: Placed): boolean => titleOf(bibEntry) !== '';
  const works = new Map(
    placed.filter(isTitled).map((work) => [additionOf(readme.path, work), work] as const),
  );
  const { list, written, refused } = insertAll(
    recallList({ ...input, readme, bibliographies }, memory),
    [...works.keys()],
    (now) => insertionOptions(config, buildCatalog(now, bibliographies), memory),
  );
  const done = [...works].flatMap(([addition, work]) => {
    const omitted = written.get(addition);
    return omitted === undefined ? [] : [{ work, omitted }];
  });
  return {
    input: { ...input, readme: list.source },
    steps: done.map(({ work: { bibEntry, category }, omitted }) => ({
      kind: 'list-entry',
      title: titleOf(bibEntry),
      citationKey: bibEntry.key,
      file: readme.path,
      categories: category.path,
      ...(omitted.length === 0 ? {} : { omitted }),
    })),
    skipped: [
      ...placed
        .filter((work) => !isTitled(work))
        .map((work) => skippedStep(work, 'it has no title. Add the field title.')),
      ...[...works].flatMap(([addition, work]) => {
        const refusal = refused.get(addition);
        if (refusal === undefined) return [];
        return [skippedStep(work, insertionRefusalText(config, work.category, refusal))];
      }),
    ],
    written: done.map(({ work }) => work),
  };
}

function additionOf(listPath: string, { bibEntry, bibliography, category }: Placed): Addition {
  const entry = { ...newEntryOf(bibEntry), bibLines: linesOf(bibEntry, bibliography) };
  return { category, entry, bibPath: relativePath(listPath, bibliography.source.path) };
}

/** Fields in which people and reference managers name a work's category, the clearest first. */
const FIELDS = ['category', 'categories', 'keywords', 'groups'];

/**
 * The category that a bib entry names itself: in `category`, or as one of its `keywords` or
 * `groups`. Case, punctuation and emoji do not count; a heading or the path to it is accepted.
 *
 * @returns undefined when no field names a category, or one names several.
 */
function categoryOfFields(
  { fields }: BibEntry,
  categories: readonly Category[],
): Category | undefined {
  const byName = new Map<string, Category[]>();
  for (const category of categories) {
    const names = new Set([fold(category.heading.text), fold(category.path.join(' '))]);
    for (const name of names) {
      if (name !== '') addTo(byName, name, category);
    }
  }
  for (const name of FIELDS) {
    const value = fields.get(name)?.value ?? '';
    const parts = [value, ...value.split(/[,;]/)].map(fold);
    const found = new Set(parts.flatMap((part) => byName.get(part) ?? []));
    const [only, second] = found;
    if (only !== undefined && second === undefined) return only;
  }
  return undefined;
}
