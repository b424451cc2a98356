import { fold } from '../../../text/fold.ts';
import { groupBy } from '../../../text/group-by.ts';
import type { ListEntry } from '../../list.ts';
import { type Evidence, flag, probability } from '../fields/confidence.ts';
import {
  evidenceAlone,
  type KindEvidence,
  type Readme,
  roleOf,
  type Unjudged,
} from './kind-evidence.ts';
import table from './kinds.json' with { type: 'json' };

/** The weights of the evidence: for an entry looked at alone, and among the entries of its list. */
export type KindWeights = Readonly<Record<'alone' | 'among', Evidence>>;

/** The entries of a list with their kinds. */
interface Judged {
  readonly entries: readonly ListEntry[];
  /** The papers that may be none, where the list's papers are expected to hold many such. */
  readonly uncertain: ReadonlySet<ListEntry>;
}

/**
 * Gives all entries of a list their kinds. Papers need an abstract and a key; tools, data sets,
 * blogs, courses and other lists do not. Each entry is judged alone first; then what the entries
 * around it are judged to be is evidence, too. The weights are in `kinds.json`;
 * `bench/reading/learn-kinds.ts` learns them from labeled lists.
 */
export function withKinds(
  entries: readonly Unjudged[],
  readme: Readme,
  weights: KindWeights = table,
): Judged {
  const doubts: { readonly entry: ListEntry; readonly doubt: number }[] = [];
  const judged = evidenceAmong(entries, readme, weights.alone).map((evidence, at) => {
    const entry = entries[at] as Unjudged;
    const likely =
      entry.kind === undefined ? probability(Object.values(evidence), weights.among) : 1;
    const made: ListEntry = {
      ...entry,
      kind: entry.kind ?? (likely >= LIKELY ? 'paper' : 'resource'),
    };
    if (made.kind === 'paper') doubts.push({ entry: made, doubt: 1 - likely });
    return made;
  });
  const expected = doubts.reduce((sum, { doubt }) => sum + doubt, 0);
  const areDoubtful = expected >= Math.max(FEWEST_WRONG, doubts.length * SHARE_OF_WRONG);
  const uncertain = doubts.filter(({ doubt }) => areDoubtful && doubt >= DOUBTFUL);
  return { entries: judged, uncertain: new Set(uncertain.map(({ entry }) => entry)) };
}

/**
 * So many papers, and such a share of them, must be expected to be none before all that are not
 * likely enough are uncertain. Hardly any labeled list with the right number of papers reaches it;
 * most lists of tools, data sets or books, of which some are read as papers, do.
 */
const FEWEST_WRONG = 2;
const SHARE_OF_WRONG = 0.15;
const DOUBTFUL = 0.2;

/** A paper must be more likely than not. */
const LIKELY = 0.5;

/** The evidence for each entry as a paper, with that of the entries around it. */
export function evidenceAmong(
  entries: readonly Unjudged[],
  readme: Readme,
  alone: Evidence,
): readonly KindEvidence[] {
  const own = entries.map((entry) => evidenceAlone(entry, readme));
  const likely = own.map((one, at) =>
    entries[at]?.kind === 'paper' ? 1 : probability(Object.values(one), alone),
  );
  const ofList = pooled(likely, () => '');
  const categoryOf = (at: number): string => (entries[at]?.categories ?? []).join('\n');
  const ofCategory = pooled(likely, categoryOf, ofList);
  const ofLook = pooled(likely, (at) => lookOf(entries[at]), ofCategory);
  const ofRole = pooled(likely, (at) => roleOf(entries[at]), ofList);
  const proven = own.map(({ facts: { unproven, dated } }) =>
    unproven !== 1 || dated === 1 ? 1 : 0,
  );
  const ofProven = shares(proven, () => '');
  const categoryProven = shares(proven, categoryOf);
  const ofResults = shares(
    own.map(({ words: { results = 0 } }) => results),
    (at) => lookOf(entries[at]),
  );
  const repeated = repeatedNames(entries);
  const long = own.map(({ words: { long: one = 0 } }) => one);
  const ofLong = shares(long, () => '');
  const names = own.map((evidence) => evidence.own['resource name'] ?? 0);
  const ofNames = pooled(names, () => '');
  const categoryNames = pooled(names, categoryOf, ofNames);
  const size = Math.min(1, entries.length / LARGE);
  return own.map((evidence, at) => {
    const { nothing = 0, unproven = 0, elsewhere = 0, dated = 0 } = evidence.facts;
    const { 'below resources': resources = 0 } = evidence.category;
    const around = {
      'of list': ofList[at] ?? 0,
      'of category': ofCategory[at] ?? 0,
      'of look': ofLook[at] ?? 0,
      'of role': ofRole[at] ?? 0,
      'nothing, of look': nothing * (ofLook[at] ?? 0),
      'unproven category, proven list':
        unproven * elsewhere * (1 - dated) * (ofProven[at] ?? 0) * (1 - (categoryProven[at] ?? 0)),
      'elsewhere, proven list': elsewhere * unproven * (ofProven[at] ?? 0),
      'short, proven list':
        evidence.words.long === 1 ? 0 : nothing * elsewhere * (ofProven[at] ?? 0),
      'below resources, proven list': resources * (ofProven[at] ?? 0),
      'title alone, unproven list': isTitleAlone(evidence) * (1 - (ofProven[at] ?? 0)),
      'results of look': ofResults[at] ?? 0,
      'proven of list': ofProven[at] ?? 0,
      'proven of category': categoryProven[at] ?? 0,
      'large list of names': size * (1 - (ofProven[at] ?? 0)) * (1 - (ofLong[at] ?? 0)),
      'repeated name': flag(repeated.has(fold(entries[at]?.title ?? ''))),
      'name of such a category':
        (names[at] ?? 0) * (categoryNames[at] ?? 0) * (1 - (ofNames[at] ?? 0)),
      'names of list': ofNames[at] ?? 0,
      'names of category': categoryNames[at] ?? 0,
    };
    return { ...evidence, around };
  });
}

/** A list with so many entries is large. */
const LARGE = 40;
/** A paper may be in some categories of a list, a button with its name is in many entries. */
const OFTEN = 4;

/** The titles that many entries of a list have, as names of links do: `Conda`, `Docs`. */
function repeatedNames(entries: readonly Unjudged[]): ReadonlySet<string> {
  const groups = groupBy(entries, ({ title }) => fold(title));
  return new Set([...groups].flatMap(([name, all]) => (all.length >= OFTEN ? [name] : [])));
}

/** Whether an entry is a title of some words with a link to some page, below an ordinary name. */
function isTitleAlone({ facts, page, category }: KindEvidence): number {
  const isLong = facts.nothing === 1 && facts['nothing, name'] !== 1;
  return flag(isLong && page['to other'] === 1 && category['below resource word'] !== 1);
}

/** The share of what holds in each entry's group. */
function shares(holds: readonly number[], groupOf: (at: number) => string): readonly number[] {
  const groups = groupBy([...holds.keys()], groupOf);
  const share = new Map(
    [...groups].map(([group, all]) => [
      group,
      all.reduce((sum, at) => sum + (holds[at] ?? 0), 0) / all.length,
    ]),
  );
  return holds.map((_, at) => share.get(groupOf(at)) ?? 0);
}

/** So many entries of the larger group count with those of a group. */
const DRAWN = 2;
/**
 * The share of papers among the other entries of each one's group. A small group resembles the
 * `larger`, a small list the entry itself.
 */
function pooled(
  likely: readonly number[],
  groupOf: (at: number) => string,
  larger: readonly number[] = likely,
): readonly number[] {
  const sums = new Map<string, readonly [number, number]>();
  const groups = likely.map((one, at) => {
    const group = groupOf(at);
    const [sum, count] = sums.get(group) ?? [0, 0];
    sums.set(group, [sum + one, count + 1]);
    return group;
  });
  return groups.map((group, at) => {
    const [sum, count] = sums.get(group) ?? [0, 0];
    const others = sum - (likely[at] ?? 0) + DRAWN * (larger[at] ?? 0);
    return others / (count - 1 + DRAWN);
  });
}

/** How an entry is set within its category. */
function lookOf(entry: Unjudged | undefined): string {
  if (entry === undefined) return '';
  const { categories, unit, url, links, titleRange: title } = entry;
  const isLinked = links.some(({ range }) => range.start <= title.start && title.end <= range.end);
  return [...categories, unit, url === undefined, isLinked].join('\n');
}
