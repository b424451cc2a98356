import { parseDoi } from '../identifiers/doi.ts';
import { type Identifier, parsePmid } from '../identifiers/identifier.ts';
import { pageOf } from '../identifiers/page-of.ts';
import type { ScholarlyText } from '../scholarly/scholarly-text.ts';
import { compact, listAt, parseJson, textAt } from '../text/json.ts';
import { type Answer, ask, askForWork, type Question, usableRecord } from './answer.ts';
import { batches } from './batches.ts';
import { cleanScholarlyText, cleanText, isSameTitle } from './clean-text.ts';
import type { RegistryTools } from './client.ts';
import { dateOfIso } from './dates.ts';
import { medlineNotices, medlineTitle, relatedRecord, versionOf } from './medline.ts';
import { groupName, nameOfParts, namesOf, nameWithInitials } from './names.ts';
import type { WorkName, WorkRecord, WorkType } from './work.ts';

/**
 * Reads the results of a search at Europe PMC, `resultType=core` or `lite`.
 *
 * @returns undefined if the value is not such an answer.
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
  const related = listAt(result, 'commentCorrectionList', 'commentCorrection').map((one) =>
    relatedRecord(
      textAt(one, 'type'),
      textAt(one, 'reference'),
      textAt(one, 'source') === 'MED' ? textAt(one, 'id') : undefined,
    ),
  );
  return compact({
    title: medlineTitle(textAt(result, 'title')),
    authors: namesOf(authorsOf(result)),
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
        ? pmcid && pageOf({ kind: 'pmcid', id: pmcid })
        : pageOf({ kind: 'pmid', id: pmid }),
    published: type === 'preprint' ? versionOf(related, 'preprint of') : undefined,
    preprint: versionOf(related, 'preprint in'),
    ...medlineNotices(types, related),
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

function authorsOf(result: unknown): (WorkName | undefined)[] {
  const listed = listAt(result, 'authorList', 'author').map((author) => {
    const group = textAt(author, 'collectiveName');
    if (group !== undefined) return groupName(group);
    const given = textAt(author, 'firstName') ?? textAt(author, 'initials');
    return nameOfParts(textAt(author, 'lastName') ?? textAt(author, 'fullName'), given, undefined);
  });
  return listed.length > 0
    ? listed
    : (textAt(result, 'authorString') ?? '').replace(/\.$/, '').split(', ').map(nameWithInitials);
}

/**
 * Asks Europe PMC for a paper by DOI, PMID or PMCID. A paper that it does not know may still exist:
 * it covers only the life sciences.
 */
export function askEuropePmc({ kind, id }: Identifier, tools: RegistryTools): Promise<Answer> {
  const query =
    kind === 'pmid' ? `EXT_ID:${id} AND SRC:MED` : kind === 'pmcid' ? `PMCID:${id}` : doiQuery(id);
  return askForWork(tools, search(query, 5), ({ status, body }) => {
    const results = status === 200 ? readEuropePmcResults(parseJson(body)) : undefined;
    if (results === undefined) return undefined;
    const field = kind === 'pmid' || kind === 'pmcid' ? kind : 'doi';
    return results.find((one) => one[field] === id) ?? 'absent';
  });
}

function doiQuery(doi: string): string {
  return `DOI:"${doi.replace(/["\\]/g, '')}"`;
}

function search(query: string, pageSize: number): Question {
  const parameters = { query, resultType: 'core', format: 'json', pageSize: String(pageSize) };
  return { registry: 'europepmc', path: `/search?${new URLSearchParams(parameters)}` };
}

/** DOIs per request. */
const AT_ONCE = 25;

/**
 * Asks Europe PMC for the abstracts of works, which publishers often do not deposit at their own
 * registry. It covers only the life sciences.
 *
 * @returns the abstracts by DOI.
 */
export async function abstractsOfDois(
  works: readonly { readonly doi: string; readonly title: string }[],
  tools: RegistryTools,
): Promise<ReadonlyMap<string, ScholarlyText>> {
  const found = new Map<string, ScholarlyText>();
  for (const batch of batches(works, AT_ONCE)) {
    const query = batch.map(({ doi }) => doiQuery(doi)).join(' OR ');
    const asked = await ask(tools, search(query, 2 * AT_ONCE));
    const results =
      asked.kind === 'reply' && asked.reply.status === 200
        ? readEuropePmcResults(parseJson(asked.reply.body))
        : undefined;
    // Abstracts are optional, so an unavailable registry is not asked again.
    if (results === undefined) break;
    for (const { doi, title } of batch) {
      const result = results.find((one) => one.doi === doi && one.abstract !== undefined);
      const record = result === undefined ? undefined : usableRecord(result);
      if (record?.abstract === undefined || record.title === undefined) continue;
      if (isSameTitle(record.title, title)) found.set(doi, record.abstract);
    }
  }
  return found;
}
