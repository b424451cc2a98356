import { parseDoi } from '../identifiers/doi.ts';
import { parseJson } from '../text/parse-json.ts';
import { type Answer, answerOf } from './answer.ts';
import { readCslItem } from './csl-json.ts';
import { encodeDoi } from './encode-doi.ts';
import { at, listAt, textAt } from './json.ts';
import type { Asked, Budget, Registries } from './registries.ts';

/** What doi.org says of a DOI's registration. */
export type Registration =
  | { readonly kind: 'registered'; readonly agency: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

/** doi.org answers for this many at once; its own limit is not published. */
const MOST_DOIS_AT_ONCE = 50;

/**
 * Reads the answer of `GET /doiRA/{doi},{doi}`, which names the agency of each DOI in order.
 *
 * @param asked the DOIs in the order in which they were asked, normalised.
 * @returns by DOI; one that the answer passes over is `unknown`. Undefined when this is no such
 *   answer.
 * @see https://www.doi.org/the-identifier/resources/handbook/
 */
export function readAgencies(
  text: string,
  asked: readonly string[],
): ReadonlyMap<string, Registration> | undefined {
  const answer = parseJson(text);
  if (!Array.isArray(answer) || answer.length === 0) return undefined;
  const said = new Map<string, Registration>();
  for (const one of listAt(answer)) {
    const doi = parseDoi(textAt(one, 'DOI') ?? '');
    if (doi === undefined) continue;
    const agency = textAt(one, 'RA');
    if (agency !== undefined) said.set(doi, { kind: 'registered', agency });
    else if (/^doi does not exist$/i.test(textAt(one, 'status') ?? '')) {
      said.set(doi, { kind: 'absent' });
    }
  }
  return new Map(asked.map((doi) => [doi, said.get(doi) ?? { kind: 'unknown' }]));
}

/**
 * Reads the answer of `GET /api/handles/{doi}`. Only the registry's own body counts: a bare 404
 * may come from anything on the way.
 *
 * @see https://www.handle.net/proxy_servlet.html
 */
export function readHandle(
  text: string,
  doi: string,
): { readonly kind: 'exists'; readonly url?: string } | { readonly kind: 'absent' } | undefined {
  const answer = parseJson(text);
  if (textAt(answer, 'handle')?.toLowerCase() !== doi.toLowerCase()) return undefined;
  const code = at(answer, 'responseCode');
  if (code === 100) return { kind: 'absent' };
  if (code !== 1 && code !== 200) return undefined;
  const value = listAt(answer, 'values').find((one) => textAt(one, 'type') === 'URL');
  const url = textAt(value, 'data', 'value');
  return { kind: 'exists', ...(url === undefined ? {} : { url }) };
}

/**
 * Asks doi.org at which agency DOIs are registered, in batches.
 *
 * @param dois normalised.
 * @returns by DOI. What a failed batch held is left out; `failures` says why.
 */
export async function askAgencies(
  dois: readonly string[],
  registries: Registries,
  budget: Budget,
): Promise<{
  readonly said: ReadonlyMap<string, Registration>;
  readonly failures: readonly string[];
}> {
  const said = new Map<string, Registration>();
  const failures: string[] = [];
  for (const batch of batches(dois)) {
    const path = `/doiRA/${batch.map(encodeDoi).join(',')}`;
    const asked = await registries.ask('doi', path, { accept: 'application/json', budget });
    const read = asked.kind === 'reply' ? readAgencies(asked.reply.body, batch) : undefined;
    if (read === undefined) failures.push(failureOf(asked));
    else for (const [doi, registration] of read) said.set(doi, registration);
  }
  return { said, failures: [...new Set(failures)] };
}

/** A DOI with a comma would be taken for two; it goes alone, with its comma encoded. */
function batches(dois: readonly string[]): string[][] {
  const plain = dois.filter((doi) => !doi.includes(','));
  const found = dois.filter((doi) => doi.includes(',')).map((doi) => [doi]);
  for (let from = 0; from < plain.length; from += MOST_DOIS_AT_ONCE) {
    found.push(plain.slice(from, from + MOST_DOIS_AT_ONCE));
  }
  return found;
}

/**
 * Reads the answer of `GET /api/handles/{short DOI}?type=HS_ALIAS`, which holds the DOI that the
 * short one stands for.
 *
 * @see https://www.handle.net/proxy_servlet.html
 */
export function readAlias(text: string, short: string): string | 'absent' | undefined {
  const answer = parseJson(text);
  if (textAt(answer, 'handle')?.toLowerCase() !== short) return undefined;
  if (at(answer, 'responseCode') === 100) return 'absent';
  const value = listAt(answer, 'values').find((one) => textAt(one, 'type') === 'HS_ALIAS');
  return parseDoi(textAt(value, 'data', 'value') ?? '');
}

/**
 * Asks doi.org which DOI a short one stands for.
 *
 * @param short with its `10/`.
 * @returns the DOI, normalised; or why there is none.
 */
export async function askShortDoi(
  short: string,
  registries: Registries,
  budget: Budget,
): Promise<string | Exclude<Answer, { outcome: 'found' }>> {
  const path = `/api/handles/${encodeDoi(short)}?type=HS_ALIAS`;
  const asked = await registries.ask('doi', path, { accept: 'application/json', budget });
  const read = asked.kind === 'reply' ? readAlias(asked.reply.body, short) : undefined;
  if (read === 'absent') return { registry: 'doi', outcome: 'absent' };
  return read ?? { registry: 'doi', outcome: 'failed', why: failureOf(asked) };
}

/** What doi.org says of one DOI's existence. */
export type HandleAnswer =
  | { readonly kind: 'exists'; readonly url?: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly why: string };

/** Asks doi.org whether a DOI exists and where it leads. */
export async function askHandle(
  doi: string,
  registries: Registries,
  budget: Budget,
): Promise<HandleAnswer> {
  const path = `/api/handles/${encodeDoi(doi)}?type=URL`;
  const asked = await registries.ask('doi', path, { accept: 'application/json', budget });
  const read = asked.kind === 'reply' ? readHandle(asked.reply.body, doi) : undefined;
  return read ?? { kind: 'failed', why: failureOf(asked) };
}

/**
 * Asks doi.org for a DOI's metadata as CSL-JSON, which the agencies Crossref, DataCite, mEDRA,
 * JaLC and others give. An agency without such a service
 * answers 404 too: only doi.org's own words say that a DOI does not exist.
 *
 * @see https://citation.doi.org/docs.html
 */
export async function askCslJson(
  doi: string,
  registries: Registries,
  budget: Budget,
): Promise<Answer> {
  const accept = 'application/vnd.citationstyles.csl+json';
  const asked = await registries.ask('doi', `/${encodeDoi(doi)}`, { accept, budget });
  return answerOf('doi', asked, ({ status, body }) => {
    if (status === 404 && /\bDOI Not Found\b/i.test(body)) return 'absent';
    return status === 200 ? readCslItem(parseJson(body)) : undefined;
  });
}

function failureOf(asked: Asked): string {
  return asked.kind === 'failed' ? asked.why : `answered ${asked.reply.status} without sense`;
}
