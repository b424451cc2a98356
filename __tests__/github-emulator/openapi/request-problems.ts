import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Route } from '../routing.ts';

interface Description {
  readonly query: object;
  readonly body?: object;
}

const DESCRIPTIONS: Readonly<Record<string, Description>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'requests.json'), 'utf8'),
);
const options = { strict: false, allErrors: true, validateFormats: false } as const;
const bodies = new Ajv(options);
/** All of a query is text. */
const queries = new Ajv({ ...options, coerceTypes: true });
const compiled = new Map<object, ValidateFunction>();

function problemsOf(ajv: Ajv, schema: object, value: unknown, what: string): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${what}${words(error)}`);
}

function words({ instancePath, message = '', params }: ErrorObject): string {
  const named = params.additionalProperty === undefined ? '' : ` "${params.additionalProperty}"`;
  return `${instancePath.replaceAll('/', '.')} ${message}${named}`;
}

/** What GitHub's own description does not allow in a request: an unknown key, a wrong type. */
export function requestProblems(
  { method, template }: Pick<Route, 'method' | 'template'>,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const known = DESCRIPTIONS[`${method} ${template}`];
  if (known === undefined) return ['not in requests.json: run scripts/write-openapi-subset.ts'];
  const problems = problemsOf(queries, known.query, Object.fromEntries(query), 'query');
  // Octokit sends an empty object along where there is nothing to say.
  const empty = body === undefined || JSON.stringify(body) === '{}';
  if (known.body === undefined) return empty ? problems : [...problems, 'takes no body'];
  return [...problems, ...problemsOf(bodies, known.body, body ?? {}, 'body')];
}
