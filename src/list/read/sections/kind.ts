import { groupBy } from '../../../text/group-by.ts';
import type { ListEntry } from '../../list.ts';
import { type Evidence, probability } from '../fields/confidence.ts';
import { evidenceAlone, roleOf, type Unjudged } from './kind-evidence.ts';
import table from './kinds.json' with { type: 'json' };

/** The weights of the evidence: for an entry looked at alone, and among the entries of its list. */
export type KindWeights = Readonly<Record<'alone' | 'among', Evidence>>;

/**
 * Gives all entries of a list their kinds. Papers need an abstract and a key; tools, data sets,
 * blogs, courses and other lists do not. Each entry is judged alone first; then what the entries
 * around it are judged to be is evidence, too. The weights are in `kinds.json`;
 * `bench/reading/learn-kinds.ts` learns them from labeled lists.
 */
export function withKinds(
  entries: readonly Unjudged[],
  source: string,
  weights: KindWeights = table,
): readonly ListEntry[] {
  const among = evidenceAmong(entries, source, weights.alone);
  return entries.map((entry, at) => {
    const evidence = among[at] ?? {};
    const isPaper =
      isCited(evidence) || (!isOther(evidence) && probability([evidence], weights.among) >= LIKELY);
    return { ...entry, kind: entry.kind ?? (isPaper ? 'paper' : 'resource') };
  });
}

/** A paper must be more likely than not: asking for the abstract of a tool is worse than silence. */
const LIKELY = 0.52;

/**
 * Whether an entry is certainly a paper: it has a citation key or BibTeX; or, not below the name of
 * resources and not in a table of results, an identifier, people and a year, and no code or talk.
 */
function isCited(evidence: Evidence): boolean {
  const { authors, year, venue, identifier, citation, 'below event': event } = evidence;
  if (citation === 1) return true;
  if (authors === 1 && year === 1 && venue === 1 && event !== 1) return true;
  if (OF_OTHERS.some((name) => evidence[name] === 1)) return false;
  return (
    identifier === 1 || (authors === 1 && year === 1 && !ELSEWHERE.some((to) => evidence[to] === 1))
  );
}

const ELSEWHERE = ['to code', 'to talk', 'to video'];

/** What speaks against a paper, whatever its facts. */
const OF_OTHERS = [
  'below resource word',
  'resource word',
  'results',
  'prose',
  'slides',
  'other path',
  'dated path',
  'event',
];

/**
 * Whether an entry is certainly no paper: another list, a link to a blog or talk alone, something
 * that begins with another name, one of a category without papers in a list of papers, or a data
 * set or tool by its name, as most of its category, though not of its list, are.
 */
function isOther(evidence: Evidence): boolean {
  const { unproven, collection, talks, 'named otherwise': other, 'resource name': name } = evidence;
  if (unproven === 1 && ([collection, talks, other].includes(1) || isAmongOthers(evidence)))
    return true;
  const { 'names of category': category = 0, 'names of list': list = 0 } = evidence;
  return name === 1 && category >= MOST_NAMES && list < MOST_NAMES;
}

/** Whether hardly any entry of a category leads to a paper, or is dated, in a list where most do. */
function isAmongOthers(evidence: Evidence): boolean {
  const {
    heading,
    dated,
    'proven of list': list = 0,
    'proven of category': category = 1,
  } = evidence;
  // A heading is a category of its own.
  return heading !== 1 && dated !== 1 && list >= MOST_PROVEN && category < HARDLY_ANY;
}

const MOST_PROVEN = 0.5;
const HARDLY_ANY = 0.1;

/** From such a share on, a category or list is one of names. */
const MOST_NAMES = 0.5;

/** The evidence for each entry as a paper, with that of the entries around it. */
export function evidenceAmong(
  entries: readonly Unjudged[],
  source: string,
  alone: Evidence,
): readonly Evidence[] {
  const own = entries.map((entry) => evidenceAlone(entry, source));
  const likely = own.map((one) => (isCited(one) ? 1 : probability([one], alone)));
  const ofList = pooled(likely, () => '');
  const categoryOf = (at: number): string => (entries[at]?.categories ?? []).join('\n');
  const ofCategory = pooled(likely, categoryOf, ofList);
  const ofLook = pooled(likely, (at) => lookOf(entries[at]), ofCategory);
  const ofRole = pooled(likely, (at) => roleOf(entries[at]), ofList);
  const proven = own.map(({ unproven, dated }) => (unproven !== 1 || dated === 1 ? 1 : 0));
  const ofProven = shares(proven, () => '');
  const categoryProven = shares(proven, categoryOf);
  const ofResults = shares(
    own.map(({ results = 0 }) => results),
    (at) => lookOf(entries[at]),
  );
  const names = own.map((evidence) => evidence['resource name'] ?? 0);
  const ofNames = pooled(names, () => '');
  const categoryNames = pooled(names, categoryOf, ofNames);
  return own.map((evidence, at) => {
    const { nothing = 0, unproven = 0, elsewhere = 0, 'below resources': resources = 0 } = evidence;
    return {
      ...evidence,
      'of list': ofList[at] ?? 0,
      'of category': ofCategory[at] ?? 0,
      'of look': ofLook[at] ?? 0,
      'of role': ofRole[at] ?? 0,
      'nothing, of look': nothing * (ofLook[at] ?? 0),
      'elsewhere, proven list': elsewhere * unproven * (ofProven[at] ?? 0),
      'short, proven list': evidence.long === 1 ? 0 : nothing * elsewhere * (ofProven[at] ?? 0),
      'below resources, proven list': resources * (ofProven[at] ?? 0),
      'title alone, unproven list': isTitleAlone(evidence) * (1 - (ofProven[at] ?? 0)),
      'results of look': ofResults[at] ?? 0,
      'proven of list': ofProven[at] ?? 0,
      'proven of category': categoryProven[at] ?? 0,
      'names of list': ofNames[at] ?? 0,
      'names of category': categoryNames[at] ?? 0,
    };
  });
}

/** Whether an entry is a title of some words with a link to some page, below an ordinary name. */
function isTitleAlone(evidence: Evidence): number {
  const { nothing, 'nothing, name': name, 'to other': page } = evidence;
  return nothing === 1 && name !== 1 && page === 1 && evidence['below resource word'] !== 1 ? 1 : 0;
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
