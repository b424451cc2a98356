import type { BibEntry } from '../bibtex/bibliography.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { titleKey } from '../catalog/title-key.ts';
import type { Preset } from '../config/config.ts';
import { identifierKey } from '../identifiers/identifier.ts';
import type { ListEntry } from '../list/list.ts';
import { append } from '../text/append.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { fold } from '../text/fold.ts';
import { compact } from '../text/json.ts';
import { lazy } from '../text/memo.ts';
import { overlaps, type Range } from '../text/range.ts';
import {
  bySeverity,
  type Finding,
  type FindingEntry,
  type Place,
  type Severity,
} from './finding.ts';
import { listSyntax } from './list-syntax.ts';
import { inPreset, presetSeverity } from './presets.ts';
import type { LocatedProblem, Rule, RuleSettings, Spot } from './rule.ts';
import { withHabits } from './support/habit.ts';
import { joinCopies } from './support/join-copies.ts';
import { conflictsIn } from './support/merge-conflicts.ts';
import { isBibEntry } from './support/naming.ts';
import { suppressionJudge } from './support/suppression-judge.ts';
import { suppressionsOf } from './support/suppressions.ts';
import { suppression } from './suppression.ts';
import { visitCatalog, visitEnd } from './visit-catalog.ts';

/** The severities of a configuration. */
export interface SeveritySettings {
  readonly preset?: Preset;
  /** By rule id; they take precedence over the preset, and `off` turns a rule off. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * Runs rules over a catalog. What a comment suppresses is not reported, and what a rule
 * finds again and again by habit becomes one finding.
 *
 * @returns the findings in the order of the files (the list first), then of their lines.
 */
export function runRules(
  rules: readonly Rule[],
  catalog: Catalog,
  settings: RuleSettings,
  { preset = 'recommended', rules: severities }: SeveritySettings,
): Finding[] {
  const judge = suppressionJudge(suppressionsOf(catalog));
  const severityOf = ({ id }: Rule): Severity | 'off' | undefined =>
    Object.hasOwn(severities, id) ? severities[id] : inPreset(preset, id) ? undefined : 'off';
  const active = rules.filter((rule) => severityOf(rule) !== 'off');
  const suppressions = () => judge.judged(rules, active);
  const isOfMerge = ofUnfinishedMerge(catalog);
  const running = active.map((rule) => ({
    rule,
    visitor: rule.create({ catalog, settings, suppressions }),
    problems: [] as LocatedProblem[],
  }));
  let isBegun = false;
  const outOfTime = (): boolean => {
    const isOver = settings.outOfTime?.() === true;
    isBegun ||= !isOver;
    return isOver;
  };
  visitCatalog(catalog, running, outOfTime);
  const isCut = outOfTime();
  if (isCut) {
    const syntax = running.find(({ rule }) => rule.id === listSyntax.id);
    if (syntax !== undefined) append(syntax.problems, unfinished(catalog, isBegun));
  }
  const last = running.filter(({ rule }) => rule.id === suppression.id);
  const findings = [...running.filter((one) => !last.includes(one)), ...last].flatMap((one) => {
    // What was seen of a part of the files allows no judgment of the whole.
    if (!isCut) visitEnd(one);
    const { rule, problems } = one;
    const isReported = (problem: LocatedProblem): boolean =>
      rule.id === suppression.id || !judge.silences(rule.id, problem);
    const configured = severityOf(rule);
    const find = (problem: LocatedProblem): Finding => {
      const severity =
        configured === undefined || configured === 'off'
          ? presetSeverity(preset, problem.severity ?? rule.severity)
          : configured;
      const isNote = problem.isNote === true && configured === undefined && preset !== 'strict';
      return { ...toFinding(rule, problem, severity, catalog), ...(isNote ? { isNote } : {}) };
    };
    const findAll = (some: readonly LocatedProblem[]): Finding[] =>
      withHabits(some, isReported)
        // Where a merge was not finished, all else follows from its two versions.
        .filter((problem) => rule.id === listSyntax.id || !isOfMerge(problem))
        .map((problem) => withParts(find(problem), problem.many, find, findAll));
    return findAll(problems);
  });
  return numberRepeats(joinCopies(sortByPlace(findings, catalog)));
}

/**
 * A finding with those that it reports together. On some of them, no finding is more severe than the
 * one on all of them.
 */
function withParts(
  finding: Finding,
  problems: readonly LocatedProblem[] | undefined,
  find: (problem: LocatedProblem) => Finding,
  findAll: (problems: readonly LocatedProblem[]) => Finding[],
): Finding {
  if (problems === undefined) return finding;
  const parts = lazy(() => numberRepeats(problems.map(find)));
  const only = (prints: ReadonlySet<string>): Finding[] =>
    findAll(problems.filter((_, at) => prints.has(parts()[at]?.fingerprint ?? ''))).map((one) => ({
      ...one,
      severity: bySeverity(one, finding) < 0 ? finding.severity : one.severity,
    }));
  return { ...finding, many: { parts, only } };
}

/** Whether a problem lies in a merge of the list that was not finished, which list-syntax reports. */
function ofUnfinishedMerge({ list }: Catalog): (problem: LocatedProblem) => boolean {
  const merges = list === undefined ? [] : conflictsIn(list.source);
  return ({ file, range, entry }) =>
    file === list?.source &&
    merges.some((one) => overlaps(one, entry === undefined ? range : spanOf(entry, range)));
}

function spanOf(entry: ListEntry | BibEntry, range: Range): Range {
  return isBibEntry(entry) ? range : entry.range;
}

/** Reports that the time was too short for all rules; a list that none has seen does not pass. */
function unfinished({ list, bibliographies }: Catalog, isBegun: boolean): LocatedProblem[] {
  const [file] = [list, ...bibliographies].flatMap((one) => one?.source ?? []);
  if (file === undefined) return [];
  const what = isBegun ? 'not all rules were checked' : 'no entry was checked';
  return [
    {
      message: `Time is up: ${what}. Split the list, or allow more time (deadline).`,
      file,
      range: { start: 0, end: 0 },
      content: 'unfinished',
      severity: isBegun ? undefined : 'error',
    },
  ];
}

function toFinding(
  rule: Rule,
  problem: LocatedProblem,
  severity: Severity,
  catalog: Catalog,
): Finding {
  const { entry, file, fix, related = [] } = problem;
  const hasEdits = fix !== undefined && fix.edits.length > 0;
  return compact({
    ruleId: rule.id,
    severity,
    message: problem.message,
    place: placeOf(problem),
    related: related.map(({ message, ...spot }) => ({
      ...placeOf({ file: spot.file ?? file, range: spot.range }),
      message,
    })),
    fingerprint: fingerprint([rule.id, identityOf(entry), fold(problem.content ?? '')].join('\n')),
    entry: entry && nameEntry(entry, catalog),
    isLack: problem.isLack || undefined,
    fix: hasEdits ? { kind: fix.kind, files: [{ file: file.path, edits: fix.edits }] } : undefined,
  });
}

function placeOf({ file, range }: Spot): Place {
  return {
    file: file.path,
    range,
    start: file.lines.position(range.start),
    end: file.lines.position(range.end),
  };
}

function nameEntry(entry: ListEntry | BibEntry, catalog: Catalog): FindingEntry {
  if (isBibEntry(entry)) {
    const title = entry.fields.get('title')?.value ?? '';
    return compact({ title, citationKey: entry.key || undefined });
  }
  const citationKey = catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key;
  return compact({ title: entry.title, citationKey });
}

/** What stays the same when an entry is moved or edited: its identifier, or else its title. */
function identityOf(entry: ListEntry | BibEntry | undefined): string {
  if (entry === undefined) return '';
  if (isBibEntry(entry)) return `bib ${entry.key}`;
  const [identifier] = entry.identifiers;
  return identifier === undefined ? `title ${titleKey(entry.title)}` : identifierKey(identifier);
}

function sortByPlace(findings: Finding[], catalog: Catalog): Finding[] {
  const files = [
    catalog.list?.source,
    ...catalog.bibliographies.map(({ source }) => source),
    catalog.form?.source,
  ];
  const order = new Map(files.map((file, index) => [file?.path, index] as const));
  const fileOf = ({ place }: Finding): number => order.get(place.file) ?? 0;
  return findings.sort(
    (a, b) => fileOf(a) - fileOf(b) || a.place.range.start - b.place.range.start,
  );
}

/** Equal findings (a repeated key's third copy) are distinguished by their order. */
function numberRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const repeat = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, repeat + 1);
    if (repeat === 0) return finding;
    return { ...finding, fingerprint: fingerprint(`${finding.fingerprint}\n${repeat}`) };
  });
}
