import type { BibEntry, Bibliography } from '../bibtex/bibliography.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { List, ListEntry } from '../list/list.ts';
import { append } from '../text/append.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Found, LocatedProblem, Problem, Visitor } from './rule.ts';
import { isBibEntry } from './support/naming.ts';
import { valueRange } from './support/own-fields.ts';

/** A visitor at work. */
interface Running {
  readonly visitor: Visitor;
  /** What it has found. */
  readonly problems: LocatedProblem[];
}

/** Visits each part of a catalog once for all rules, the list first, and keeps what they find. */
export function visitCatalog({ list, bibliographies }: Catalog, running: readonly Running[]): void {
  if (list !== undefined) visitList(list, running);
  const byField = fieldVisitors(running);
  for (const bibliography of bibliographies) visitBibliography(bibliography, running, byField);
}

/** Asks a rule for what it has found in all that it was shown. */
export function visitEnd({ visitor, problems }: Running): void {
  append(problems, visitor.onEnd?.() ?? []);
}

function visitList(list: List, running: readonly Running[]): void {
  const file = list.source;
  for (const { visitor, problems } of running) {
    append(problems, located(visitor.onList?.(list), { file }));
  }
  const entryVisitors = running.filter(({ visitor }) => visitor.onEntry !== undefined);
  for (const entry of list.entries) {
    for (const { visitor, problems } of entryVisitors) {
      append(problems, located(visitor.onEntry?.(entry, list), { file, entry }));
    }
  }
}

type ByField = ReadonlyMap<string, readonly Running[]>;

/** The visitors of each field by its name; those of all fields are under `*` alone. */
function fieldVisitors(running: readonly Running[]): ByField {
  const byField = new Map<string, Running[]>();
  for (const one of running) {
    for (const name of Object.keys(one.visitor.onField ?? {})) {
      const visitors = byField.get(name) ?? [];
      byField.set(name, visitors);
      visitors.push(one);
    }
  }
  return byField;
}

function visitBibliography(
  bibliography: Bibliography,
  running: readonly Running[],
  byField: ByField,
): void {
  const file = bibliography.source;
  for (const { visitor, problems } of running) {
    append(problems, located(visitor.onBibliography?.(bibliography), { file }));
  }
  const entryVisitors = running.filter(({ visitor }) => visitor.onBibEntry !== undefined);
  for (const entry of bibliography.entries) {
    for (const { visitor, problems } of entryVisitors) {
      append(problems, located(visitor.onBibEntry?.(entry, bibliography), { file, entry }));
    }
    visitFields(entry, bibliography, byField);
  }
}

function visitFields(entry: BibEntry, bibliography: Bibliography, byField: ByField): void {
  const file = bibliography.source;
  for (const field of entry.fields.values()) {
    if (field.inheritedFrom !== undefined) continue;
    for (const name of ['*', field.name]) {
      for (const { visitor, problems } of byField.get(name) ?? []) {
        const found = visitor.onField?.[name]?.(field, entry, bibliography);
        if (found === undefined) continue;
        append(problems, located(found, { file, entry, range: valueRange(field, file) }));
      }
    }
  }
}

/** What is visited: problems are there unless they say otherwise. */
interface Visited {
  readonly file: SourceFile;
  readonly entry?: ListEntry | BibEntry;
  readonly range?: Range;
}

function located(found: Found, visited: Visited): LocatedProblem[] {
  if (found === undefined) return [];
  const problems = Symbol.iterator in found ? found : [found];
  return Array.from(problems, (problem) => locatedProblem(problem, visited));
}

function locatedProblem(problem: Problem, visited: Visited): LocatedProblem {
  const entry = problem.entry ?? visited.entry;
  const file = problem.file ?? visited.file;
  const range = problem.range ?? visited.range ?? rangeOf(entry, file);
  return { ...problem, entry, file, range };
}

function rangeOf(entry: ListEntry | BibEntry | undefined, { text }: SourceFile): Range {
  if (entry === undefined) return { start: 0, end: text.length };
  return isBibEntry(entry) ? entry.keyRange : entry.titleRange;
}
