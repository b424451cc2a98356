import type { BibEntry, BibField, Bibliography } from '../bibtex/bibliography.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { List, ListEntry } from '../list/list.ts';
import { append } from '../text/append.ts';
import { ownValue } from '../text/json.ts';
import { memo } from '../text/memo.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { FieldVisitor, Found, LocatedProblem, Visitor } from './rule.ts';
import { isBibEntry } from './support/naming.ts';
import { valueRange } from './support/own-fields.ts';

/** A visitor at work. */
interface Running {
  readonly visitor: Visitor;
  /** What it has found. */
  readonly problems: LocatedProblem[];
}

/**
 * Visits each part of a catalog once for all rules, the list first, and keeps what they find.
 *
 * @param outOfTime called before each entry; when true, no more are visited.
 */
export function visitCatalog(
  { list, bibliographies }: Catalog,
  running: readonly Running[],
  outOfTime: () => boolean = () => false,
): void {
  const inTime = function* <T>(entries: Iterable<T>): Iterable<T> {
    for (const entry of entries) {
      if (outOfTime()) return;
      yield entry;
    }
  };
  if (list !== undefined) visitList(list, running, inTime);
  const visitorsOf = fieldVisitors(running);
  for (const bibliography of bibliographies)
    visitBibliography(bibliography, { running, visitorsOf }, inTime);
}

/** Passes entries on until the time is over. */
type InTime = <T>(entries: Iterable<T>) => Iterable<T>;

/** Collects what a rule has found in all that it visited. */
export function visitEnd({ visitor, problems }: Running): void {
  append(problems, visitor.onEnd?.() ?? []);
}

function visitList(list: List, running: readonly Running[], inTime: InTime): void {
  const file = list.source;
  for (const one of running) keep(one, one.visitor.onList?.(list), { file });
  const ofEntries = running.filter(({ visitor }) => visitor.onEntry !== undefined);
  for (const entry of inTime(list.entries)) {
    const visited = { file, entry };
    for (const one of ofEntries) keep(one, one.visitor.onEntry?.(entry, list), visited);
  }
}

type VisitorsOf = (field: string) => readonly { one: Running; visit: FieldVisitor }[];

/** Looks up the visitors of a field by its name; they are collected once for each name. */
function fieldVisitors(running: readonly Running[]): VisitorsOf {
  return memo((field) =>
    running.flatMap((one) =>
      ['*', field].flatMap((name) => {
        const visit = ownValue(one.visitor.onField ?? {}, name);
        return visit === undefined ? [] : { one, visit };
      }),
    ),
  );
}

function visitBibliography(
  bibliography: Bibliography,
  {
    running,
    visitorsOf,
  }: { readonly running: readonly Running[]; readonly visitorsOf: VisitorsOf },
  inTime: InTime,
): void {
  const file = bibliography.source;
  for (const one of inTime(running))
    keep(one, one.visitor.onBibliography?.(bibliography), { file });
  const ofEntries = running.filter(({ visitor }) => visitor.onBibEntry !== undefined);
  for (const entry of inTime(bibliography.entries)) {
    const visited = { file, entry };
    for (const one of ofEntries) keep(one, one.visitor.onBibEntry?.(entry, bibliography), visited);
    for (const field of entry.fields.values()) {
      if (field.inheritedFrom !== undefined) continue;
      for (const { one, visit } of visitorsOf(field.name)) {
        const found = visit(field, entry, bibliography);
        if (found !== undefined) keep(one, found, { file, entry, field });
      }
    }
  }
}

/** What is visited: problems are there unless they name another place. */
interface Visited {
  readonly file: SourceFile;
  readonly entry?: ListEntry | BibEntry;
  readonly field?: BibField;
}

function keep({ problems }: Running, found: Found, visited: Visited): void {
  if (found === undefined) return;
  for (const problem of Symbol.iterator in found ? found : [found]) {
    const { entry = visited.entry, file = visited.file } = problem;
    const range =
      visited.field === undefined ? rangeOf(entry, file) : valueRange(visited.field, file);
    problems.push({ ...problem, entry, file, range: problem.range ?? range });
  }
}

function rangeOf(entry: ListEntry | BibEntry | undefined, { text }: SourceFile): Range {
  if (entry === undefined) return { start: 0, end: text.length };
  return isBibEntry(entry) ? entry.keyRange : entry.titleRange;
}
