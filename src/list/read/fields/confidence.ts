import type { Confidence, EntryFact } from '../../list.ts';
import { ROLES, type Role } from '../decode/model.ts';
import type { Neighbors, Reading } from '../decode/reading.ts';
import { runAt, runEvidence, runsOf } from '../decode/role-runs.ts';
import { readBadges } from '../words/badges.ts';
import { contentOf } from '../words/content.ts';
import { authorEvidence } from '../words/people.ts';
import { venueEvidence } from '../words/venue.ts';
import { linkLabel, VOCABULARY } from '../words/vocabulary.ts';
import { yearIn, yearOfDate } from '../words/year.ts';
import table from './certainty.json' with { type: 'json' };
import type { Facts } from './facts.ts';

/** What decoded candidates share. */
export function neighborsOf(readings: readonly Omit<Reading, 'around'>[]): Neighbors {
  const counts = { venues: [1, 2], authors: [1, 2], words: [0, 2] };
  const count = (what: keyof Neighbors, holds: boolean): void => {
    counts[what][0] = (counts[what][0] ?? 0) + flag(holds);
    counts[what][1] = (counts[what][1] ?? 0) + 1;
  };
  for (const { segments, roles } of readings)
    for (const [at, { text, content }] of segments.entries()) {
      if (roles[at] === roles[at - 1]) continue;
      if (isRole(roles[at], 'venue'))
        count('venues', shows(text, 'venue short', 'venue long', 'venue abbreviated'));
      else if (isRole(roles[at], 'authors')) count('authors', content.people === 'strong');
      else if (isRole(roles[at], 'title'))
        count('words', roles[at + 1] !== roles[at] && content.words === 1);
    }
  const share = ([some = 0, all = 0]: readonly number[]): number => some / all;
  return {
    venues: share(counts.venues),
    authors: share(counts.authors),
    words: share(counts.words),
  };
}

const FACTS = ['title', 'authors', 'venue', 'year'] as const;
const TABLE: Readonly<Record<EntryFact, { readonly weights: Evidence }>> = table;

/** The evidence for a fact and against it: 0 and 1 for false and true, or a size. */
export type Evidence = Readonly<Record<string, number>>;

/**
 * How certain the facts of an entry are. The weights of the evidence, and the probability from
 * which a fact is certain, are in `certainty.json`; `bench/reading/calibrate.ts` learns them from
 * labeled lists that are read with weights learned without them. A margin alone shows little: a
 * list can be misread throughout with great margins.
 */
export function confidenceOf(
  reading: Reading,
  facts: Facts & { readonly title: string },
): Confidence {
  const found: { [Fact in EntryFact]?: number } = {};
  const evidence = evidenceOf(reading, facts);
  for (const fact of FACTS) {
    const own = evidence[fact];
    if (own !== undefined) found[fact] = probability(own, TABLE[fact].weights);
  }
  return found;
}

/** The probability of a fact by all its evidence: logistic regression. */
export function probability(
  evidence: readonly Evidence[],
  weights: Readonly<Record<string, number>>,
): number {
  let sum = 0;
  for (const some of evidence)
    for (const name in some) {
      const value = some[name] ?? 0;
      if (value !== 0) sum += value * (weights[name] ?? 0);
    }
  return 1 / (1 + Math.exp(-sum));
}

/** The evidence for each fact that was read: what decoding shows, and what its text does. */
export function evidenceOf(
  reading: Reading,
  facts: Facts & { readonly title: string },
): Partial<Readonly<Record<EntryFact, readonly Evidence[]>>> {
  const { title, authors, venue, year } = facts;
  const found: { [Fact in EntryFact]?: readonly Evidence[] } = {
    title: titleEvidence(reading, title),
  };
  if (authors !== undefined) found.authors = authorsEvidence(reading, authors);
  if (venue !== undefined) found.venue = venueEvidenceOf(reading, venue);
  if (year !== undefined) found.year = yearEvidence(reading, year);
  return found;
}

function titleEvidence(reading: Reading, title: string): readonly Evidence[] {
  const [run] = runsOf(reading, 'title');
  const words = /\p{Script=Han}/u.test(title) ? 5 : title.split(/\s+/).length;
  const first = run?.segments[0];
  const last = run?.segments.at(-1);
  return [
    runEvidence(reading, run, 'title'),
    {
      entry: Math.min(reading.margin, 20) / 20,
      'one word': flag(words === 1),
      'two or three words': flag(words === 2 || words === 3),
      neighbors: reading.around.words,
      people: flag(contentOf(title).people === 'strong'),
      'people after': flag(hasPeopleAfter(title)),
      'people in front': flag(
        first !== undefined && first !== last && first.content.people === 'strong',
      ),
      malformed: flag(isMalformed(title)),
      'quotation inside': flag(/.["“”]./.test(title)),
      linked: flag(first !== undefined && first.link >= 0),
      'longer text': flag(hasLonger(reading, title)),
    },
  ];
}

function authorsEvidence(reading: Reading, authors: string): readonly Evidence[] {
  const runs = runsOf(reading, 'authors');
  const [run] = runs;
  const title = reading.roles.indexOf(ROLES.indexOf('title'));
  const { people } = contentOf(authors);
  return [
    runEvidence(reading, run, 'authors'),
    {
      strong: flag(people === 'strong'),
      weak: flag(people === 'weak'),
      neighbors: reading.around.authors,
      'one word': flag(!/\s/.test(authors)),
      digits: flag(/\d/.test(authors)),
      venue: flag(
        run?.segments.some(({ text }) =>
          shows(text, 'venue short', 'venue long', 'venue abbreviated'),
        ),
      ),
      'like a venue': flag(run?.segments.some(({ text }) => shows(text, 'venue-like'))),
      'several segments': flag(run !== undefined && run.to > run.from),
      'before title': flag(run !== undefined && run.from < title),
      unbalanced: flag(isUnbalanced(authors)),
      'several runs': flag(runs.length > 1),
      'goes on': flag(/(?:[&:]|\band)$/.test(authors)),
    },
  ];
}

function venueEvidenceOf(reading: Reading, venue: string): readonly Evidence[] {
  const runs = runsOf(reading, 'venue');
  const [run] = runs;
  const evidence = venueEvidence(venue);
  const { people, words } = contentOf(venue);
  const isDated = yearIn(run?.segments[0]?.text ?? '') !== undefined;
  return [
    runEvidence(reading, run, 'venue'),
    {
      short: flag(evidence === 'short'),
      long: flag(evidence === 'long'),
      abbreviated: flag(evidence === 'abbreviated'),
      unknown: flag(evidence === undefined && !isDated),
      'unknown, dated': flag(evidence === undefined && isDated),
      'like a venue': flag(shows(venue, 'venue-like')),
      dated: flag(isDated),
      people: flag(people !== 'none'),
      address: flag(/\.[^\s/.]{0,40}\//.test(venue)),
      digits: flag(/\d/.test(venue.replace(/['’]?\d{2,4}$/, ''))),
      'one word': flag(words === 1),
      lower: flag(/^\p{Ll}/u.test(venue)),
      neighbors: reading.around.venues,
      'unknown, neighbors': evidence === undefined ? reading.around.venues : 0,
      labelled: flag(run?.segments[0]?.label === 'venue'),
      'link label': flag(linkLabel(venue) !== undefined),
      date: flag(/^\d/.test(venue) && DAY_AND_MONTH.test(venue)),
      preprint: flag(/^(?:arxiv|corr|\w*rxiv)\b/i.test(venue)),
      'several runs': flag(runs.length > 1),
    },
  ];
}

const DAY_AND_MONTH = /^\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?(?:\s\d{4})?$/u;

function yearEvidence(reading: Reading, year: number): readonly Evidence[] {
  const { segments, roles, candidate } = reading;
  const printed = segments.findIndex(
    ({ text }, at) => isRole(roles[at], 'date') && yearOfDate(text) === year,
  );
  const at =
    printed >= 0
      ? printed
      : segments.findIndex(
          ({ text }, index) => isRole(roles[index], 'venue') && yearIn(text) === year,
        );
  const years = new Set(
    segments.flatMap(({ text }, index) =>
      isRole(roles[index], 'date') || isRole(roles[index], 'venue') ? (yearIn(text) ?? []) : [],
    ),
  );
  const role = ROLES[roles[at] ?? 0] ?? 'date';
  const run = at < 0 ? undefined : runAt(reading, at);
  return [
    runEvidence(reading, run, role),
    {
      'several years': flag(years.size > 1),
      short: flag(at >= 0 && yearIn(segments[at]?.text ?? '') !== year),
      badge: flag(at < 0 && candidate.parts.some(({ flat }) => readBadges(flat).year === year)),
      date: flag(role === 'date' && at >= 0),
      odd: flag(year < 1950 || year > 2050),
    },
  ];
}

/** Whether a text has one of some features by its letters; what was judged once is remembered. */
function shows(text: string, ...names: readonly string[]): boolean {
  const own = contentOf(text).names;
  return names.some((name) => own.includes(name));
}

/** Something that holds or not, as evidence. */
export function flag(holds: boolean | undefined): number {
  return holds === true ? 1 : 0;
}

function isRole(role: number | undefined, name: Role): boolean {
  return role === ROLES.indexOf(name);
}

const PAIRS = ['()', '[]', '“”', '（）', '《》'] as const;
const OF_PAIRS = /["()[\]“”（）《》]/;

/** Whether a text has a bracket or a quotation mark without its partner. */
function isUnbalanced(text: string): boolean {
  if (!OF_PAIRS.test(text)) return false;
  const count = (mark: string): number => text.split(mark).length - 1;
  return (
    count('"') % 2 === 1 || PAIRS.some((pair) => count(pair.charAt(0)) !== count(pair.charAt(1)))
  );
}

/** Whether the last sentence of a title is rather its authors: `A census of walls. Moss, Hale`. */
export function hasPeopleAfter(title: string): boolean {
  const last = /[.?!] /.test(title) ? /(?<=\w\w[.?!] )[^.?!]+$/.exec(title)?.[0] : undefined;
  return last !== undefined && authorEvidence(last) !== 'none';
}

/** Whether a title ends or begins as no title does, or contains something else. */
export function isMalformed(title: string): boolean {
  const [first = '', second] = title.split(/:\s*["“]?/, 3);
  const isSaidTwice = first.trim() !== '' && second?.trim().startsWith(first.trim()) === true;
  const dated = /\d\d /.test(title) ? DATED_IN_FRONT.exec(title)?.[0] : undefined;
  return (
    isUnbalanced(title) ||
    isSaidTwice ||
    OF_NO_TITLE.test(title) ||
    (dated !== undefined && venueEvidence(dated) === 'short')
  );
}

const DATED_IN_FRONT = /^\p{Lu}[\p{L}-]{1,12} ?['’]?(?:20)?\d\d (?=\p{Lu})/u;
/** An address within, "et al." or a word that continues at the end. */
const OF_NO_TITLE = new RegExp(`://|\\bet al\\.?$|\\b(?:${VOCABULARY.unfinished.join('|')})$`, 'u');

/** Whether another text of the entry is more of a title by its length. */
function hasLonger({ segments, roles }: Reading, title: string): boolean {
  return segments.some(({ text, content, label }, at) => {
    if (isRole(roles[at], 'title') || label === 'abstract' || label === 'note') return false;
    if (text.length <= title.length * 1.3 + 8 || text.length > 160) return false;
    return content.words >= 5 && content.people !== 'strong';
  });
}
