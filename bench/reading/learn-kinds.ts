import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, probability } from '../../src/list/read/fields/confidence.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { evidenceAmong, type KindWeights, withKinds } from '../../src/list/read/sections/kind.ts';
import {
  evidenceAlone,
  type KindEvidence,
  type Readme,
  type Unjudged,
} from '../../src/list/read/sections/kind-evidence.ts';
import { regress } from './regress.ts';
import { pairsOf } from './samples.ts';
import { readTruth, truthFiles } from './truth.ts';

/** A labeled list as it is read; what is known of some entries: whether they are papers. */
interface Read {
  readonly name: string;
  readonly readme: Readme;
  readonly entries: readonly Unjudged[];
  readonly known: ReadonlyMap<Unjudged, boolean>;
  readonly labeled: number | undefined;
}

function readLabeled(folder: string, file: string): Read[] {
  const labelled = readTruth(folder, file);
  if (labelled === undefined) return [];
  const { source, truth } = labelled;
  const { list, samples, traps = [], entryCount } = truth;
  const { entries: read, title } = readList(source);
  const entries = read.map(({ kind: _, ...entry }) => entry);
  const known = new Map<Unjudged, boolean>();
  for (const entry of entries) {
    const { line } = source.lines.position(entry.range.start);
    if (samples.some((one) => one.line === line)) known.set(entry, true);
    else if (traps.some((one) => one.line === line)) known.set(entry, false);
  }
  const named = { text: source.text, ...(title === undefined ? {} : { title }) };
  return [{ name: list, readme: named, entries, known: evenly(known), labeled: entryCount }];
}

/** So many labeled entries of a list count, so that none weighs more than many small ones. */
const MOST_OF_LIST = 20;

/** As many as count, evenly spread over the list. */
function evenly(known: ReadonlyMap<Unjudged, boolean>): ReadonlyMap<Unjudged, boolean> {
  const step = Math.max(1, known.size / MOST_OF_LIST);
  return new Map([...known].filter((_, at) => Math.floor((at + 1) / step) > Math.floor(at / step)));
}

/** So many papers, or others, of a list make a small one. */
const FEW = 2;

/**
 * Small lists made of a list: a few papers with nothing but a title and a link to some page, a few
 * others, one other among papers as they are, and some with an odd entry or category.
 */
function smallLists({ name, readme: { text }, known }: Read, at: number): Read[] {
  const some = (isPaper: boolean, count: number): readonly Unjudged[] => {
    const all = [...known].flatMap(([entry, right]) => (right === isPaper ? [entry] : []));
    const step = Math.max(1, Math.floor(all.length / count));
    return all.filter((_, at) => at % step === 0).slice(0, count);
  };
  const papers = some(true, known.size);
  const others = some(false, FEW);
  const odd = oddLists(papers, others);
  const lists: readonly Small[] = [
    [some(true, FEW).map(bare), []],
    [[], others],
    ...others.map((other): Small => [some(true, 2 * FEW), [other]]),
    ...odd.filter((_, which) => which % ODD === at % ODD),
  ];
  return lists.map(([papers, others]) => ({
    name,
    readme: { text },
    entries: [...papers, ...others],
    known: new Map([
      ...papers.map((entry) => [entry, true] as const),
      ...others.map((entry) => [entry, false] as const),
    ]),
    labeled: papers.length,
  }));
}

/** Of so many odd lists, a list gives one. */
const ODD = 3;

/** The papers and the other entries of a small list. */
type Small = readonly [papers: readonly Unjudged[], others: readonly Unjudged[]];

/**
 * Small lists in which an entry or a category is not as the rest: pages, workshops, names of data
 * sets, and other lists beside papers; papers below the names of other things; a society.
 */
function oddLists(papers: readonly Unjudged[], others: readonly Unjudged[]): readonly Small[] {
  const dated = papers.filter(({ authors, year }) => authors !== undefined && year !== undefined);
  const paper = dated.find(({ venue }) => venue !== undefined) ?? dated[0];
  if (paper === undefined) return [];
  const usual = papers.filter((one) => one !== paper).slice(0, 2 * FEW);
  const page = { ...paper, ...PAGE };
  const data = { ...bare(paper), ...SHORT, identifiers: paper.identifiers };
  const pages = [undated(page), undated(page)];
  return [
    [[...usual, page], []],
    [[...usual.slice(0, 1), { ...page, ...VIDEO }], []],
    [[...below(usual, 'Datasets'), data], []],
    [pages, []],
    [usual, pages],
    [usual, [{ ...page, title: `Blog: ${paper.title}` }]],
    [usual, below([page], 'Workshops')],
    [usual, [{ ...bare(paper), url: 'https://github.com/moss/awesome-moss' }]],
    [usual, [data, data]],
    [usual, below([bare(paper)], 'Blogs')],
    [[], [...others, { ...bare(paper), url: 'https://moss.example/' }]],
    [[], [...others, { ...bare(paper), title: 'Journal of Moss Research' }]],
    [[], [...others, { ...bare(paper), ...PACKAGE }]],
    [usual, ['one', 'two'].map((name) => ({ ...bare(paper), ...repository(name) }))],
  ];
}

/** A paper that is named, placed and linked as a video would be. */
const VIDEO = {
  title: 'Moss Videos from Rain',
  url: 'https://moss.github.io/',
  categories: ['Videos'],
};

/** Entries in another category. */
function below(entries: readonly Unjudged[], category: string): readonly Unjudged[] {
  return entries.map((entry) => ({ ...entry, categories: [category] }));
}

/** A data set by its name. */
const SHORT = {
  title: 'Bark Box',
  url: 'https://arxiv.org/abs/2101.00011',
  categories: ['Datasets'],
};

/** A page with people, without a date, in a category without papers. */
function undated({ year: _, venue: __, ...entry }: Unjudged): Unjudged {
  const { year: ___, date: ____, ...places } = entry.places;
  return { ...entry, places, categories: ['Pages'] };
}

/** What leads to some page. */
const PAGE = { identifiers: [], links: [], url: 'https://moss.example/1' };

/** A repository that is listed by its address. */
function repository(name: string): Pick<Unjudged, 'title' | 'url'> {
  return { title: `moss/${name}`, url: `https://github.com/moss/${name}` };
}

/** A package in an archive whose DOIs are none of papers. */
const PACKAGE = {
  title: 'Counts of Rain',
  url: 'https://doi.org/10.18129/B9.bioc.rain',
  identifiers: [{ kind: 'doi' as const, id: '10.18129/b9.bioc.rain' }],
};

/** A paper without its facts. */
function bare({ authors, venue, year, abstract, citation, ...entry }: Unjudged): Unjudged {
  const { year: _, date: __, ...places } = entry.places;
  return { ...entry, ...PAGE, places };
}

/** Learns the weights from what is known of some lists. */
export function learn(lists: readonly Read[]): KindWeights {
  const observe = (
    all: readonly Read[],
    evidenceOf: (list: Read) => readonly KindEvidence[],
  ): Record<string, number> =>
    regress(
      all.flatMap((list) => {
        const evidence = evidenceOf(list);
        return list.entries.flatMap((entry, at) => {
          const right = list.known.get(entry);
          const whole: Evidence = Object.assign({}, ...Object.values(evidence[at] ?? {}));
          return right === undefined ? [] : [{ evidence: whole, right }];
        });
      }),
    );
  const all = [...lists, ...lists.flatMap(smallLists)];
  const alone = observe(all, ({ entries, readme }) =>
    entries.map((entry) => evidenceAlone(entry, readme)),
  );
  const among = observe(all, ({ entries, readme }) => evidenceAmong(entries, readme, alone));
  return { alone, among };
}

const FOLDS = 4;
/** A count is right within this share. */
const CLOSE = 0.03;

/** Prints how often the kinds of lists are right with the weights learned from others. */
function score(lists: readonly Read[], weights: KindWeights, total: Map<string, number>): void {
  const count = (what: string): unknown => total.set(what, (total.get(what) ?? 0) + 1);
  for (const { name, readme, entries, known, labeled } of lists) {
    const { entries: judged } = withKinds(entries, readme, weights);
    const among = evidenceAmong(entries, readme, weights.alone);
    for (const [at, entry] of entries.entries()) {
      const right = known.get(entry);
      const isPaper = judged[at]?.kind === 'paper';
      if (right === undefined) continue;
      count(right ? 'papers' : 'others');
      if (right === isPaper) continue;
      count(right ? 'papers lost' : 'others read as papers');
      const likely = probability(Object.values(among[at] ?? {}), weights.among).toFixed(2);
      console.log(`${name}: ${right ? 'lost' : 'no paper'} ${likely} ${entry.title}`);
    }
    if (labeled === undefined) continue;
    const isClose = (all: number): boolean => Math.abs(all - labeled) <= labeled * CLOSE;
    const papers = judged.filter(({ kind }) => kind === 'paper').length;

    count('lists');
    if (isClose(papers) || isClose(entries.length)) count('counts right');
  }
}

/**
 * Learns what shows that an entry is a paper: `node bench/reading/learn-kinds.ts LISTS LABELS [LISTS
 * LABELS ...]`. Writes `kinds.json`, and prints what lists score with the weights of others.
 */
if (process.argv[1] === import.meta.filename) {
  const lists = pairsOf(process.argv.slice(2)).flatMap(([folder, labels]) =>
    truthFiles(labels).flatMap((file) => readLabeled(folder, file)),
  );
  const file = join(import.meta.dirname, '../../src/list/read/sections/kinds.json');
  writeFileSync(file, `${JSON.stringify(learn(lists), undefined, 2)}\n`);
  const total = new Map<string, number>();
  // A list that is labeled twice is in one fold.
  const names = [...new Set(lists.map(({ name }) => name))];
  const foldOf = ({ name }: Read): number => names.indexOf(name) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++)
    score(
      lists.filter((list) => foldOf(list) === fold),
      learn(lists.filter((list) => foldOf(list) !== fold)),
      total,
    );
  for (const [what, count] of total) console.log(`${what}: ${count}`);
}
