import { addressesIn, type BibEntry, venueOfFields, yearOfFields } from '../bibtex/bibliography.ts';
import { type PersonName, parseNames } from '../bibtex/names.ts';
import { doiAddress, isNeverRegistered } from '../identifiers/doi.ts';
import { idOf } from '../identifiers/identifier.ts';
import { pageOf } from '../identifiers/page-of.ts';
import type { NewEntry, Person } from '../list/write/new-entry.ts';
import { bareAbstract } from '../scholarly/bare-abstract.ts';
import { fromBibValue } from '../scholarly/from-bib-value.ts';
import { foldSpaces, type ScholarlyText } from '../scholarly/scholarly-text.ts';
import { withSubtitle } from '../scholarly/with-subtitle.ts';
import { compact, noneIfEmpty } from '../text/json.ts';
import { monthNumber } from '../text/months.ts';

/** The content of a list entry for a bib entry. */
export function newEntryOf(bibEntry: BibEntry): Omit<NewEntry, 'bibLines'> {
  const value = (name: string): string | undefined => bibEntry.fields.get(name)?.value || undefined;
  const names = parseNames(bibEntry.fields.get('author')?.raw ?? '');
  const published = venueOfFields(bibEntry.fields);
  const preprint = idOf(bibEntry.identifiers, 'arxiv');
  const year = yearOfFields(bibEntry.fields);
  const month =
    monthNumber(value('month') ?? value('date')?.slice(5, 7)) ??
    (published === undefined ? monthOfArxivId(preprint, year) : undefined);
  const [publishedAt] = addressesIn({ raw: bibEntry.fields.get('howpublished')?.raw ?? '' });
  const text = (name: string): ScholarlyText =>
    foldSpaces(fromBibValue(bibEntry.fields.get(name)?.raw ?? ''));
  return compact({
    title: withSubtitle(text('title'), text('subtitle')),
    citationKey: bibEntry.key,
    url: addressOf(bibEntry) ?? value('url') ?? publishedAt,
    people: noneIfEmpty(names.map(personOf)),
    venue: published ?? (preprint === undefined ? undefined : 'arXiv'),
    year,
    month,
    abstract: value('abstract') === undefined ? undefined : abstractOf(bibEntry),
  });
}

/** The abstract of a bib entry, without the heading and notice of its publisher. */
export function abstractOf({ fields }: BibEntry): ScholarlyText {
  return foldSpaces(bareAbstract(fromBibValue(fields.get('abstract')?.raw ?? '')));
}

/** The address of the work's DOI, or its page at arXiv. */
function addressOf({ identifiers, fields }: BibEntry): string | undefined {
  const doi = idOf(identifiers, 'doi');
  const arxiv = idOf(identifiers, 'arxiv');
  // ACM's page is better than a name with the prefix for tests, which no resolver knows.
  if (doi !== undefined && !(isNeverRegistered(doi) && fields.has('url'))) return doiAddress(doi);
  return arxiv === undefined ? undefined : pageOf({ kind: 'arxiv', id: arxiv });
}

/** The month in the name of a preprint of some year: `2409.12345`. */
function monthOfArxivId(id = '', year: number | undefined): number | undefined {
  const [, years, month] = /^(\d\d)(\d\d)\./.exec(id) ?? [];
  return years === String(year).slice(-2) ? monthNumber(month) : undefined;
}

function personOf(name: PersonName): Person {
  const family = [name.von, name.last].filter((part) => part !== '').join(' ');
  return { given: name.first, family: name.jr === '' ? family : `${family} ${name.jr}` };
}
