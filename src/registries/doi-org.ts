import { encodeDoi, parseDoi } from '../identifiers/doi.ts';
import { at, compact, listAt, parseJson, textAt } from '../text/json.ts';
import { type Answer, ask, askForWork } from './answer.ts';
import { batches, type Existence, type ExistenceTools } from './batches.ts';
import type { RegistryTools } from './client.ts';
import { readCslItem } from './csl-json.ts';

/** A DOI's registration according to doi.org. */
type Registration =
  | { readonly kind: 'registered'; readonly agency: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

/** DOIs per request; doi.org's own limit is not published. */
const MOST_DOIS_AT_ONCE = 50;

/**
 * Reads the answer of `GET /doiRA/{doi},{doi}`, which names the agency of each DOI in order.
 *
 * @param asked the DOIs in the order of the request, normalized.
 * @returns by DOI; a DOI that the answer omits is `unknown`. Undefined if the text is not such an
 *   answer.
 * @see https://www.doi.org/the-identifier/resources/handbook/
 */
export function readAgencies(
  text: string,
  asked: readonly string[],
): ReadonlyMap<string, Registration> | undefined {
  const answer = parseJson(text);
  if (!Array.isArray(answer) || answer.length === 0) return undefined;
  const registrations = new Map<string, Registration>();
  for (const one of listAt(answer)) {
    const doi = parseDoi(textAt(one, 'DOI') ?? '');
    if (doi === undefined) continue;
    const agency = textAt(one, 'RA');
    if (agency !== undefined) registrations.set(doi, { kind: 'registered', agency });
    else if (/^doi does not exist$/i.test(textAt(one, 'status') ?? '')) {
      registrations.set(doi, { kind: 'absent' });
    }
  }
  return new Map(asked.map((doi) => [doi, registrations.get(doi) ?? { kind: 'unknown' }]));
}

/**
 * Reads the answer of `GET /api/handles/{handle}`. Only the registry's own body counts: a bare 404
 * may come from a proxy or gateway.
 *
 * @param type the type of the value to read.
 * @see https://www.handle.net/proxy_servlet.html
 */
function handleValue(
  text: string,
  handle: string,
  type: 'URL' | 'HS_ALIAS',
): { readonly value?: string } | 'absent' | undefined {
  const answer = parseJson(text);
  if (textAt(answer, 'handle')?.toLowerCase() !== handle.toLowerCase()) return undefined;
  const code = at(answer, 'responseCode');
  if (code === 100) return 'absent';
  if (code !== 1 && code !== 200) return undefined;
  const found = listAt(answer, 'values').find((one) => textAt(one, 'type') === type);
  return compact({ value: textAt(found, 'data', 'value') });
}

/** Whether a DOI exists according to the answer for its handle; undefined for any other text. */
export function readHandle(text: string, doi: string): 'exists' | 'absent' | undefined {
  const read = handleValue(text, doi, 'URL');
  return read === 'absent' ? read : read && 'exists';
}

/** The DOI of a short one according to the answer for its handle. */
export function readAlias(text: string, short: string): string | 'absent' | undefined {
  const read = handleValue(text, short, 'HS_ALIAS');
  return read === 'absent' ? read : parseDoi(read?.value ?? '');
}

/**
 * Asks doi.org at which agency DOIs are registered, in batches.
 *
 * @param dois normalized.
 * @returns by DOI, without the DOIs of failed batches; `failures` has the reasons.
 */
export async function askAgencies(dois: readonly string[], tools: RegistryTools) {
  const registrations = new Map<string, Registration>();
  const failures: string[] = [];
  // A comma separates DOIs, so a DOI with a comma is asked for alone, with its comma encoded.
  const plain = dois.filter((doi) => !doi.includes(','));
  const alone = dois.filter((doi) => doi.includes(',')).map((doi) => [doi]);
  for (const batch of [...alone, ...batches(plain, MOST_DOIS_AT_ONCE)]) {
    const path = `/doiRA/${batch.map(encodeDoi).join(',')}`;
    const read = await askDoiOrg(path, tools, (body) => readAgencies(body, batch));
    if ('why' in read) failures.push(read.why);
    else for (const [doi, registration] of read) registrations.set(doi, registration);
  }
  return { registrations, failures: [...new Set(failures)] };
}

/**
 * Asks doi.org which DOI a short one stands for.
 *
 * @param short with its `10/`.
 * @returns the DOI, normalized; or the answer that says why there is none.
 */
export async function askShortDoi(
  short: string,
  tools: RegistryTools,
): Promise<string | Exclude<Answer, { outcome: 'found' }>> {
  const path = `/api/handles/${encodeDoi(short)}?type=HS_ALIAS`;
  const read = await askDoiOrg(path, tools, (body) => readAlias(body, short));
  if (read === 'absent') return { registry: 'doi', outcome: 'absent' };
  return typeof read === 'string' ? read : { registry: 'doi', outcome: 'failed', why: read.why };
}

/** Asks doi.org whether a DOI exists. */
export function askHandle(
  doi: string,
  tools: RegistryTools,
): Promise<'exists' | 'absent' | { readonly why: string }> {
  const path = `/api/handles/${encodeDoi(doi)}?type=URL`;
  return askDoiOrg(path, tools, (body) => readHandle(body, doi));
}

/**
 * Asks doi.org for a DOI's metadata as CSL-JSON, which Crossref, DataCite, mEDRA, JaLC and other
 * agencies offer. An agency without this service answers 404 too: only doi.org's own message says
 * that a DOI does not exist.
 *
 * @see https://citation.doi.org/docs.html
 */
export function askCslJson(doi: string, tools: RegistryTools): Promise<Answer> {
  const accept = 'application/vnd.citationstyles.csl+json';
  const question = { registry: 'doi', path: `/${encodeDoi(doi)}`, accept } as const;
  return askForWork(tools, question, ({ status, body }) => {
    if (status === 404 && /\bDOI Not Found\b/i.test(body)) return 'absent';
    return status === 200 ? readCslItem(parseJson(body)) : undefined;
  });
}

/** Asks doi.org, whose answers are judged by their body alone. */
async function askDoiOrg<T extends object | string>(
  path: string,
  tools: RegistryTools,
  read: (body: string) => T | undefined,
): Promise<T | { readonly why: string }> {
  const asked = await ask(tools, { registry: 'doi', path });
  if (asked.kind === 'failed') return { why: asked.why };
  const { status, body } = asked.reply;
  return read(body) ?? { why: `sent an unreadable answer (status ${status})` };
}

/** After this many failures in a row, doi.org counts as unavailable. */
const MOST_FAILURES = 2;

/**
 * Asks doi.org which DOIs exist: fifty per request for their agencies, then the handle of each DOI
 * without an agency. A DOI is absent only if both say that it does not exist.
 *
 * @param dois normalized.
 */
export async function doisExist(dois: readonly string[], tools: ExistenceTools): Promise<void> {
  const { report } = tools;
  const alone: string[] = [];
  let failures = 0;
  let why = '';
  const unavailable = (): Existence => ({ kind: 'unknown', reason: `doi.org ${why}` });
  for (const batch of batches(dois, MOST_DOIS_AT_ONCE)) {
    const answer = failures < MOST_FAILURES ? await askAgencies(batch, tools) : undefined;
    if (answer !== undefined) {
      failures = answer.registrations.size === 0 ? failures + 1 : 0;
      why = answer.failures[0] ?? why;
    }
    for (const doi of batch) {
      const registration = answer?.registrations.get(doi);
      if (registration === undefined) report(doi, unavailable());
      else if (registration.kind === 'registered') {
        report(doi, { kind: 'exists', agency: registration.agency });
      } else alone.push(doi);
    }
  }
  await handlesExist(alone, failures < MOST_FAILURES ? undefined : why, tools);
}

const NO_SUCH_DOI = 'doi.org says that this DOI does not exist';

/** Asks for each DOI separately, unless doi.org is already known to be unavailable. */
async function handlesExist(
  dois: readonly string[],
  problem: string | undefined,
  tools: ExistenceTools,
): Promise<void> {
  const { report } = tools;
  let failures = problem === undefined ? 0 : MOST_FAILURES;
  let why = problem;
  for (const doi of dois) {
    const handle = failures < MOST_FAILURES ? await askHandle(doi, tools) : undefined;
    if (typeof handle !== 'string') {
      failures += 1;
      why = handle?.why ?? why;
      report(doi, { kind: 'unknown', reason: `doi.org ${why}` });
      continue;
    }
    failures = 0;
    report(doi, handle === 'exists' ? { kind: handle } : { kind: handle, reason: NO_SUCH_DOI });
  }
}
