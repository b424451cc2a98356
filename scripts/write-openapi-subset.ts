import { writeFileSync } from 'node:fs';
import { routes } from '../__tests__/github-emulator/routes.ts';
import { fileOfPackage } from './unpack-package.ts';

/**
 * Writes what GitHub's OpenAPI description says of the requests that the emulated GitHub answers:
 * query and body, strictly, so that an unknown key is an error.
 */
const SOURCE = '@octokit/openapi@23.0.2';
const TARGET = '__tests__/github-emulator/openapi/requests.json';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const api: JsonObject = JSON.parse(fileOfPackage(SOURCE, 'generated/api.github.com.json'));
/** Words for people, which check nothing. */
const WORDS = new Set(['description', 'example', 'examples', 'title', 'deprecated', 'format']);

const at = (value: Json | undefined, ...path: string[]): Json | undefined =>
  path.reduce<Json | undefined>((one, key) => (isObject(one) ? one[key] : undefined), value);

const resolved = (value: Json | undefined): JsonObject => {
  if (!isObject(value)) throw new Error('a description is missing');
  const { $ref } = value;
  return typeof $ref === 'string' ? resolved(at(api, ...$ref.slice(2).split('/'))) : value;
};

/** A schema with its references written out, in which objects hold nothing else. */
function strict(schema: Json | undefined): JsonObject {
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(resolved(schema))) {
    if (WORDS.has(key) || key.startsWith('x-')) continue;
    if (key === 'properties' && isObject(value)) {
      const members = Object.entries(value).map(([name, one]) => [name, strict(one)]);
      kept.properties = Object.fromEntries(members);
    } else if (Array.isArray(value) && ['allOf', 'anyOf', 'oneOf'].includes(key)) {
      kept[key] = value.map(strict);
    } else if (key === 'items' || (key === 'additionalProperties' && isObject(value))) {
      kept[key] = strict(value);
    } else kept[key] = value;
  }
  if (kept.properties !== undefined) kept.additionalProperties ??= false;
  if (kept.nullable === true && kept.type === undefined) {
    const { nullable, ...rest } = kept;
    return { anyOf: [{ type: 'null' }, rest] };
  }
  return kept;
}

const described = routes.map(({ method, template }) => {
  const operation = resolved(at(api, 'paths', template, method.toLowerCase()));
  const shared = at(api, 'paths', template, 'parameters');
  const parameters = [operation.parameters, shared]
    .flatMap((one) => (Array.isArray(one) ? one : []))
    .map(resolved)
    .filter((one) => one.in === 'query');
  const query = {
    type: 'object',
    properties: Object.fromEntries(parameters.map((one) => [one.name, strict(one.schema)])),
    required: parameters.filter((one) => one.required === true).map((one) => String(one.name)),
    additionalProperties: false,
  };
  const body = at(operation, 'requestBody', 'content', 'application/json', 'schema');
  return [
    `${method} ${template}`,
    { query, ...(body !== undefined && { body: strict(body) }) },
  ] as const;
});
described.sort(([one], [other]) => (one < other ? -1 : 1));
const lines = described.map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`);
writeFileSync(TARGET, `{\n${lines.join(',\n')}\n}\n`);
