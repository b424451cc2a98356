import type { Catalog } from '../catalog/catalog.ts';
import type { List, ListEntry } from '../list/list.ts';
import { fromTex } from '../scholarly/from-tex.ts';
import { withoutMarkup } from '../scholarly/markup-in-tex.ts';
import type { Problem, Rule } from './rule.ts';
import { abstractWriter } from './support/abstract-style.ts';
import { fixIn } from './support/fix-in.ts';
import { isHabit } from './support/habit.ts';
import { count, quote } from './support/naming.ts';
import { strayAbstract } from './support/stray-abstract.ts';

/** What people write while the abstract is still to come. */
const PLACEHOLDER =
  /^(?:tb[acd]|todo|fixme|wip|n\/?a|none|null|nil|xxx+|coming soon|to be (?:added|announced|continued|determined|done)|(?:no|insert|add|your|the|paste)?\s*abstract(?:\s+(?:here|goes here|text|not available|unavailable|missing))?|not available|unavailable|lorem ipsum\b.*|placeholder|description|待补充|暂无)$/i;

/** More papers without an abstract that nobody knows are one note. */
const MANY_MISSING = 20;

/** From this many on, labels that nearly all have nothing behind them are the list's habit. */
const MANY_EMPTY = 6;

/** Every paper has an abstract that says something. */
export const entryAbstract: Rule = {
  id: 'entry-abstract',
  severity: 'error',
  fix: 'suggested',
  summary: 'Every paper of the list has an abstract.',
  why: 'Readers choose papers by their abstracts; an entry without one sends them away to find out what it is about.',
  *check({ catalog, isReported }) {
    const { list } = catalog;
    if (list === undefined) return;
    const papers = list.entries.filter(({ kind }) => kind === 'paper');
    const missing = papers.filter(
      (entry) =>
        entry.abstract === undefined &&
        isReported({ at: { file: list.source, range: entry.titleRange }, entry }),
    );
    const habit = isHabit(missing.length, papers.length);
    const [first] = missing;
    if (habit && first !== undefined) yield allMissing(list, first, missing.length, papers.length);
    const empty = papers.flatMap((entry) => emptyAbstract(list, entry) ?? []).filter(isReported);
    if (empty.length >= MANY_EMPTY && isHabit(empty.length, papers.length)) {
      yield* allEmpty(empty, papers.length);
    } else yield* empty;
    if (habit) return;
    const write = abstractWriter(list);
    const problems = missing.map((entry) => missingAbstract(list, entry, catalog, write));
    // Where the abstract is known, it can be added; the others are a part of the list.
    const unknown = problems.filter(
      ({ content, related }) => content === undefined && related === undefined,
    );
    const isPart = first !== undefined && unknown.length > MANY_MISSING;
    if (isPart) yield allMissing(list, first, unknown.length, papers.length);
    for (const problem of problems) if (!isPart || !unknown.includes(problem)) yield problem;
  },
};

function allMissing(list: List, first: ListEntry, missing: number, papers: number): Problem {
  const what =
    missing === papers
      ? 'No paper has an abstract'
      : `${missing} of ${count(papers, 'paper')} have no abstract`;
  return {
    message: `${what}. Add the abstracts, or set "entry-abstract: off" if the list does without.`,
    at: { file: list.source, range: first.titleRange },
    severity: 'warning',
    content: 'all',
    isNote: true,
  };
}

function* allEmpty(empty: readonly Problem[], papers: number): Iterable<Problem> {
  const [first] = empty;
  if (first === undefined) return;
  yield {
    message: `The abstracts of ${empty.length} of ${count(papers, 'paper')} are empty or placeholders. Write them, or leave their labels out.`,
    at: first.at,
    severity: 'warning',
    content: 'all empty',
  };
}

function missingAbstract(
  list: List,
  entry: ListEntry,
  catalog: Catalog,
  write: ReturnType<typeof abstractWriter>,
): Problem {
  const pair = catalog.pairOf(entry);
  const field = pair?.bibEntry.fields.get('abstract');
  const at = { file: list.source, range: entry.titleRange };
  const stray = strayAbstract(list, entry);
  if (stray !== undefined) {
    const { message, range, kind, edit } = stray;
    return {
      message,
      at: { file: list.source, range },
      entry,
      content: 'stray',
      ...fixIn(kind, list.source, edit === undefined ? [] : [edit]),
    };
  }
  if (pair === undefined || field === undefined || field.value === '') {
    return {
      message: 'The paper has no abstract. Add one below its title.',
      at,
      entry,
      isLack: true,
    };
  }
  const edit = write(entry, fromTex(withoutMarkup(field.raw)));
  return {
    message: `The paper has no abstract in the list. Its bib entry "${pair.bibEntry.key}" has one: copy it below the title.`,
    at,
    entry,
    related: [
      {
        file: pair.bibliography.source,
        range: field.node.range,
        message: 'the abstract in the bibliography',
      },
    ],
    ...(edit === undefined
      ? {}
      : { fix: { kind: 'suggested', files: [{ file: list.source.path, edits: [edit] }] } }),
  };
}

function emptyAbstract(list: List, entry: ListEntry): Problem | undefined {
  const { abstract } = entry;
  if (abstract === undefined) return undefined;
  const text = withoutSigns(abstract.text);
  if (text === '') {
    return {
      message: 'The abstract is empty. Write it after its label.',
      at: { file: list.source, range: abstract.label ?? entry.titleRange },
      entry,
    };
  }
  if (!PLACEHOLDER.test(text)) return undefined;
  return {
    message: `The abstract is only a placeholder, ${quote(abstract.text)}. Replace it with the paper's abstract.`,
    at: { file: list.source, range: abstract.range },
    entry,
  };
}

/** Whether an abstract says something: it is neither empty nor a placeholder. */
export function isAbstract(text: string): boolean {
  const said = withoutSigns(text);
  return said !== '' && !PLACEHOLDER.test(said);
}

/** A text without the characters and spaces around it, in linear time. */
function withoutSigns(text: string): string {
  const start = text.search(/[^\s\p{P}\p{S}]/u);
  if (start < 0) return '';
  let end = text.length;
  for (;;) {
    const pair = (text.codePointAt(end - 2) ?? 0) > 0xffff;
    const last = text.slice(pair ? end - 2 : end - 1, end);
    if (!/^[\s\p{P}\p{S}]/u.test(last)) return text.slice(start, end);
    end -= last.length;
  }
}
