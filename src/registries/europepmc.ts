import { findDoi, parseDoi } from '../identifiers/doi.ts';
import type { Identifier } from '../identifiers/identifier.ts';
import { parsePmid } from '../identifiers/pmid.ts';
import { parseJson } from '../text/parse-json.ts';
import { type Answer, answerOf } from './answer.ts';
import { cleanScholarlyText, cleanText } from './clean-text.ts';
import { dateOfIso } from './dates.ts';
import { compact, listAt, textAt } from './json.ts';
import { groupName, nameOfParts, nameWithInitials } from './names.ts';
import { pubmedTitle } from './pubmed-title.ts';
import type { Budget, Registries } from './registries.ts';
import type { Notice, NoticeKind, OtherVersion, WorkName, WorkRecord, WorkType } from './work.ts';

/** The `type` of a related comment or correction, in lower case. */
const ABOUT: Readonly<Record<string, NoticeKind>> = {
  'retraction in': 'retraction',
  'partial retraction in': 'partial-retraction',
  'expression of concern in': 'concern',
  'erratum in': 'correction',
};
const NOTICE_OF: Readonly<Record<string, NoticeKind>> = {
  'retraction of': 'retraction',
  'partial retraction of': 'partial-retraction',
  'expression of concern for': 'concern',
  'erratum for': 'correction',
};
/** `pubType` of the notices themselves. */
const NOTICE_TYPES: Readonly<Record<string, NoticeKind>> = {
  'retraction notice': 'retraction',
  'retraction of publication': 'retraction',
  'expression of concern': 'concern',
  'published erratum': 'correction',
};

/**
 * Reads the results of a search at Europe PMC, `resultType=core` or `lite`.
 *
 * @returns undefined when this is no such answer.
 * @see https://europepmc.org/RestfulWebService
 */
export function readEuropePmcResults(answer: unknown): WorkRecord[] | undefined {
  if (textAt(answer, 'hitCount') === undefined) return undefined;
  return listAt(answer, 'resultList', 'result').map(readResult);
}

function readResult(result: unknown): WorkRecord {
  const types = pubTypesOf(result);
  const type = typeOf(types);
  const pmcid = /^PMC\d+$/.exec(textAt(result, 'pmcid') ?? '')?.[0];
  const pmid = parsePmid(textAt(result, 'pmid') ?? '');
  const authors = authorsOf(result);
  return compact({
    title: pubmedTitle(textAt(result, 'title')),
    authors: authors.length > 0 ? authors : undefined,
    date: dateOfIso(textAt(result, 'firstPublicationDate')) ?? dateOfIso(textAt(result, 'pubYear')),
    venue: cleanText(
      textAt(result, 'journalInfo', 'journal', 'title') ??
        textAt(result, 'journalTitle') ??
        textAt(result, 'bookOrReportDetails', 'publisher'),
    )?.replace(/ : .*$/s, ''),
    type,
    abstract: cleanScholarlyText(textAt(result, 'abstractText')),
    doi: parseDoi(textAt(result, 'doi') ?? ''),
    pmid,
    pmcid,
    volume: cleanText(textAt(result, 'journalInfo', 'volume') ?? textAt(result, 'journalVolume')),
    issue: cleanText(textAt(result, 'journalInfo', 'issue') ?? textAt(result, 'issue')),
    pages: cleanText(textAt(result, 'pageInfo')),
    url:
      pmid === undefined
        ? pmcid === undefined
          ? undefined
          : `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`
        : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
    published: type === 'preprint' ? versionOf(result, 'preprint of') : undefined,
    preprint: versionOf(result, 'preprint in'),
    notices: noticesOf(result, types),
    noticeOf: noticeOf(result, types),
  });
}

function pubTypesOf(result: unknown): string[] {
  return [
    ...listAt(result, 'pubTypeList', 'pubType').map(String),
    ...(textAt(result, 'pubType') ?? '').split(';'),
  ].map((one) => one.trim().toLowerCase());
}

function typeOf(types: readonly string[]): WorkType {
  if (types.includes('preprint')) return 'preprint';
  return types.some((type) => /^book/.test(type)) ? 'book' : 'article';
}

function authorsOf(result: unknown): WorkName[] {
  const listed = listAt(result, 'authorList', 'author').map((author) => {
    const group = textAt(author, 'collectiveName');
    if (group !== undefined) return groupName(group);
    const given = textAt(author, 'firstName') ?? textAt(author, 'initials');
    return nameOfParts(textAt(author, 'lastName') ?? textAt(author, 'fullName'), given, undefined);
  });
  const names =
    listed.length > 0
      ? listed
      : (textAt(result, 'authorString') ?? '').replace(/\.$/, '').split(', ').map(nameWithInitials);
  return names.filter((name) => name !== undefined);
}

function related(result: unknown): readonly unknown[] {
  return listAt(result, 'commentCorrectionList', 'commentCorrection');
}

function typeOfRelated(one: unknown): string {
  return (textAt(one, 'type') ?? '').toLowerCase();
}

function referenceOf(one: unknown): { doi?: string; pmid?: string; citation?: string } {
  const citation = cleanText(textAt(one, 'reference'));
  return compact({
    doi: findDoi(citation ?? ''),
    pmid: textAt(one, 'source') === 'MED' ? parsePmid(textAt(one, 'id') ?? '') : undefined,
    citation,
  });
}

function versionOf(result: unknown, type: string): OtherVersion | undefined {
  const found = related(result).find((one) => typeOfRelated(one) === type);
  return found === undefined ? undefined : referenceOf(found);
}

function relatedNotices(result: unknown, kinds: Readonly<Record<string, NoticeKind>>): Notice[] {
  return related(result).flatMap((one) => {
    const type = typeOfRelated(one);
    const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    if (kind === undefined) return [];
    const { doi, pmid } = referenceOf(one);
    return [compact({ kind, doi, pmid, source: 'pubmed' })];
  });
}

function noticesOf(result: unknown, types: readonly string[]): Notice[] {
  const found = relatedNotices(result, ABOUT);
  return types.includes('retracted publication') && !found.some(({ kind }) => kind === 'retraction')
    ? [...found, { kind: 'retraction', source: 'pubmed' }]
    : found;
}

function noticeOf(result: unknown, types: readonly string[]): Notice[] {
  const found = relatedNotices(result, NOTICE_OF);
  if (found.length > 0) return found;
  const kind = types.map((type) => NOTICE_TYPES[type]).find((one) => one !== undefined);
  return kind === undefined ? [] : [{ kind, source: 'pubmed' }];
}

/**
 * Asks Europe PMC for a paper by DOI, PMID or PMCID. What it does not know may exist all the same:
 * it holds the life sciences only.
 */
export async function askEuropePmc(
  { kind, id }: Identifier,
  registries: Registries,
  budget: Budget,
): Promise<Answer> {
  const quoted = `"${id.replace(/["\\]/g, '')}"`;
  const query = new URLSearchParams({
    query:
      kind === 'pmid'
        ? `EXT_ID:${id} AND SRC:MED`
        : kind === 'pmcid'
          ? `PMCID:${id}`
          : `DOI:${quoted}`,
    resultType: 'core',
    format: 'json',
    pageSize: '5',
  });
  const path = `/search?${query}`;
  const asked = await registries.ask('europepmc', path, { accept: 'application/json', budget });
  return answerOf('europepmc', asked, ({ status, body }) => {
    const results = status === 200 ? readEuropePmcResults(parseJson(body)) : undefined;
    if (results === undefined) return undefined;
    return (
      results.find((one) =>
        kind === 'pmid' ? one.pmid === id : kind === 'pmcid' ? one.pmcid === id : one.doi === id,
      ) ?? 'absent'
    );
  });
}
