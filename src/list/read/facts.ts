import { plain } from '../source/flat-text.ts';
import { readBadges } from './badges.ts';
import type { Parts } from './parts.ts';
import { findAuthors } from './tail-authors.ts';
import { outsideLinks, type TailText } from './tail-text.ts';
import { findVenue } from './tail-venue.ts';
import { yearIn } from './year.ts';

/** Who, where and when, as an entry prints it. */
export interface Facts {
  readonly authors?: string;
  readonly venue?: string;
  readonly year?: number;
}

/** Reads authors, venue and year from what surrounds the title. */
export function readFacts(parts: Parts, tails: readonly TailText[]): Facts {
  const authors = attribute(parts, 'authors') ?? findAuthors(tails);
  const badges = [parts.head, ...parts.texts].map(readBadges);
  const badge = badges.find(({ year }) => year !== undefined) ?? {};
  const date = attribute(parts, 'date');
  const publisher = attribute(parts, 'venue');
  const printed = tails
    .flatMap(({ flat, stretches }) => stretches.map((stretch) => outsideLinks(flat, stretch)))
    .join(' ; ');
  const venue = publisher ?? findVenue(tails, authors) ?? badge.venue;
  const year =
    (date === undefined ? undefined : yearIn(date)) ??
    (publisher === undefined ? undefined : yearIn(publisher)) ??
    yearIn(printed.replace(authors ?? '\u0000', ' ')) ??
    badge.year ??
    yearInLinks(tails);
  return {
    ...(authors === undefined ? {} : { authors }),
    ...(venue === undefined ? {} : { venue }),
    ...(year === undefined ? {} : { year }),
  };
}

function attribute(
  { attributes }: Parts,
  wanted: 'authors' | 'date' | 'venue',
): string | undefined {
  const found = attributes.find(({ kind }) => kind === wanted);
  const value =
    found === undefined ? '' : plain(found.value, { start: 0, end: found.value.text.length });
  return value === '' ? undefined : value.replace(/[*_]+$/g, '').trim();
}

function yearInLinks(tails: readonly TailText[]): number | undefined {
  for (const { flat, stretches } of tails) {
    for (const { start, end } of flat.links) {
      if (!stretches.some((stretch) => stretch.start <= start && end <= stretch.end)) continue;
      const year = yearIn(flat.text.slice(start, end).replace(/https?:\S+/g, ''));
      if (year !== undefined) return year;
    }
  }
  return undefined;
}
