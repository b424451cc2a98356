import { arxivIdOfDoi } from '../identifiers/arxiv.ts';
import { encodeDoi, parseDoi } from '../identifiers/doi.ts';
import { pageOf } from '../identifiers/page-of.ts';
import type { ScholarlyText } from '../scholarly/scholarly-text.ts';
import { withSubtitle } from '../scholarly/with-subtitle.ts';
import { at, compact, listAt, ownValue, parseJson, textAt } from '../text/json.ts';
import { type Answer, askForWork } from './answer.ts';
import { type RecordTools, recordsInBatches } from './batches.ts';
import { cleanScholarlyText, cleanText } from './clean-text.ts';
import type { RegistryTools } from './client.ts';
import { dateOfIso, yearsOf } from './dates.ts';
import { groupName, nameOfParts, nameOfText, namesOf } from './names.ts';
import types from './types.json' with { type: 'json' };
import type { WorkName, WorkRecord, WorkType } from './work.ts';

/** https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-1/resourceTypeGeneral/ */
const TYPES = types.datacite as Readonly<Record<string, WorkType>>;

/** Words in `resourceType`, a free text, that give the type where the general one is "Text" or "Other". */
const TYPES_IN_WORDS: readonly (readonly [RegExp, WorkType])[] = [
  [/thesis|dissertation/i, 'thesis'],
  [/preprint/i, 'preprint'],
  [/conference|proceedings/i, 'proceedings-article'],
  [/journal|article/i, 'article'],
  [/chapter/i, 'chapter'],
  [/book/i, 'book'],
  [/report|working paper/i, 'report'],
];

/** Relations of a preprint to its publication. */
const PUBLISHED_AS = /^(?:IsPreviousVersionOf|IsVersionOf|IsPreprintOf)$/;

/**
 * Reads a DOI of DataCite.
 *
 * @param data the value of `data` in the answer to `GET /dois/{doi}`.
 */
export function readDataciteDoi(data: unknown): WorkRecord {
  const attributes = at(data, 'attributes');
  const doi = parseDoi(textAt(attributes, 'doi') ?? '');
  const arxiv = doi === undefined ? undefined : arxivIdOfDoi(doi);
  const publisher = textAt(attributes, 'publisher') ?? textAt(attributes, 'publisher', 'name');
  const published = listAt(attributes, 'relatedIdentifiers').find(
    (one) =>
      arxiv !== undefined &&
      textAt(one, 'relatedIdentifierType') === 'DOI' &&
      PUBLISHED_AS.test(textAt(one, 'relationType') ?? ''),
  );
  const publishedDoi = parseDoi(textAt(published, 'relatedIdentifier') ?? '');
  const abstract = listAt(attributes, 'descriptions').find(
    (one) => textAt(one, 'descriptionType') === 'Abstract',
  );
  const first = textAt(attributes, 'container', 'firstPage');
  const last = textAt(attributes, 'container', 'lastPage');
  return compact({
    title: titleOf(attributes),
    authors: namesOf(listAt(attributes, 'creators').map(creatorName)),
    date: dateOf(attributes),
    years: yearsOf([
      dateOfIso(textAt(attributes, 'publicationYear')),
      ...listAt(attributes, 'dates').map((one) => dateOfIso(textAt(one, 'date'))),
    ]),
    venue: cleanText(textAt(attributes, 'container', 'title')),
    type: typeOf(attributes),
    abstract: cleanScholarlyText(textAt(abstract, 'description')),
    doi,
    arxiv,
    volume: cleanText(textAt(attributes, 'container', 'volume')),
    issue: cleanText(textAt(attributes, 'container', 'issue')),
    pages: first === undefined ? undefined : last === undefined ? first : `${first}-${last}`,
    publisher: cleanText(publisher),
    url: arxiv === undefined ? textAt(attributes, 'url') : pageOf({ kind: 'arxiv', id: arxiv }),
    published: publishedDoi === undefined ? undefined : { doi: publishedDoi },
  });
}

/** Titles with a `titleType` are alternative titles, translations or subtitles, and may be first. */
function titleOf(attributes: unknown): ScholarlyText | undefined {
  const titles = listAt(attributes, 'titles');
  const main = titles.find((one) => textAt(one, 'titleType') === undefined) ?? titles[0];
  const sub = titles.find((one) => textAt(one, 'titleType') === 'Subtitle');
  const title = cleanScholarlyText(textAt(main, 'title'));
  const subtitle = main === sub ? undefined : cleanScholarlyText(textAt(sub, 'title'));
  return title === undefined ? undefined : withSubtitle(title, subtitle ?? '');
}

function creatorName(creator: unknown): WorkName | undefined {
  const name = textAt(creator, 'name');
  if (textAt(creator, 'nameType') === 'Organizational') {
    return name === undefined ? undefined : groupName(name);
  }
  const family = textAt(creator, 'familyName');
  if (family !== undefined) return nameOfParts(family, textAt(creator, 'givenName'), undefined);
  return name === undefined ? undefined : nameOfText(name);
}

function dateOf(attributes: unknown): string | undefined {
  const dates = listAt(attributes, 'dates');
  const year = dateOfIso(textAt(attributes, 'publicationYear'));
  // For a preprint, "issued" is only a year, and the first submission is an exact date.
  const exact = ['Issued', 'Available', 'Submitted', 'Created']
    .map((type) => dates.find((one) => textAt(one, 'dateType') === type))
    .map((one) => dateOfIso(textAt(one, 'date')))
    .filter((date) => date !== undefined && (year === undefined || date.startsWith(year)));
  return exact.find((date) => date !== undefined && date.length > 4) ?? year ?? exact[0];
}

function typeOf(attributes: unknown): WorkType {
  const general = (textAt(attributes, 'types', 'resourceTypeGeneral') ?? '').toLowerCase();
  const known = ownValue(TYPES, general);
  const words = textAt(attributes, 'types', 'resourceType') ?? '';
  return known ?? TYPES_IN_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

const ACCEPT = 'application/vnd.api+json, application/json';

/** Asks DataCite for a DOI. Its "does not exist" means "not registered here". */
export function askDatacite(doi: string, tools: RegistryTools): Promise<Answer> {
  const path = `/dois/${encodeDoi(doi)}`;
  const question = { registry: 'datacite', path, accept: ACCEPT } as const;
  return askForWork(tools, question, ({ status, body }) => {
    const answer = parseJson(body);
    if (status === 404 && listAt(answer, 'errors').length > 0) return 'absent';
    const data = status === 200 ? at(answer, 'data') : undefined;
    return textAt(data, 'attributes', 'doi') === undefined ? undefined : readDataciteDoi(data);
  });
}

/**
 * Asks DataCite for the records of DOIs that are registered there.
 *
 * @param dois normalized.
 * @see https://support.datacite.org/docs/api-get-lists
 */
export function dataciteRecords(dois: readonly string[], tools: RecordTools): Promise<void> {
  return recordsInBatches(dois, tools, {
    registry: 'datacite',
    question(batch) {
      const path = `/dois?ids=${batch.map(encodeDoi).join(',')}&page[size]=${batch.length}`;
      return { path, accept: ACCEPT };
    },
    items: (answer) => at(answer, 'data'),
    read: readDataciteDoi,
    askAlone: askDatacite,
  });
}
