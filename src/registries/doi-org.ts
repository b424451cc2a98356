import { parseDoi } from '../identifiers/doi.ts';
import { at, listAt, parseJson, textAt } from './json.ts';

/** What doi.org says of a DOI's registration. */
export type Registration =
  | { readonly kind: 'registered'; readonly agency: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

/** doi.org answers for this many at once; its own limit is not published. */
export const MOST_DOIS_AT_ONCE = 50;

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
