import * as v from 'valibot';
import { type ErrorCode, isMap, isNode, isScalar, type Node, parseDocument } from 'yaml';
import { didYouMean, suggestionText } from '../text/did-you-mean.ts';
import { ownValue, at as valueAt } from '../text/json.ts';
import type { Position } from '../text/line-table.ts';
import { ORDERS } from '../text/order.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type Config, DUPLICATE_SCOPES, KEY_STYLES, PRESETS } from './config.ts';
import { CONFIG_SCHEMA, CONFIGURED_SEVERITIES, configOf, KEYS } from './schema.ts';

/** A problem of the configuration file. */
interface ConfigProblem {
  /** What is wrong, and what is expected. */
  readonly message: string;
  readonly position: Position;
}

/** Names that the configuration may use but does not define. */
export interface KnownNames {
  readonly ruleIds: readonly string[];
  /** What is wrong with the template of an entry, and at which of its characters. */
  readonly entryProblem?: (
    template: string,
  ) => { readonly message: string; readonly at: number } | undefined;
}

/** The configuration of a file, or all problems of the file. */
export type ParsedConfig =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config?: undefined; readonly problems: readonly ConfigProblem[] };

/** The number of aliases that are resolved, so that a small file cannot become a huge one. */
const MOST_ALIASES = 20;

/** Longer configurations are refused (characters); the parser's time grows faster than the text. */
const LONGEST = 64 * 1024;

/** Settings that are mappings. */
const MAPPINGS = ['bib-format', 'rules', 'registries', 'links'];

/** Reads a configuration file, and reports every problem in it. */
export function parseConfig(source: SourceFile, known: KnownNames): ParsedConfig {
  const at = (offset: number): Position => source.lines.position(offset);
  const read = readYaml(source.text);
  if ('message' in read) {
    return { problems: [{ message: read.message, position: at(read.offset) }] };
  }
  const { root, value } = read;
  // Valibot takes a list for a mapping of numbers.
  const lists = MAPPINGS.filter((name) => Array.isArray(valueAt(value, name)));
  const nulls = Object.fromEntries(lists.map((name) => [name, null]));
  const parsed = v.safeParse(CONFIG_SCHEMA, withoutNulls({ ...Object(value), ...nulls }));
  const problems = [
    ...lists.map((name) => ({
      message: `"${name}" is a list; expected ${EXPECTED[name]}`,
      position: at(offsetOf(root, [name], false)),
    })),
    ...(parsed.issues ?? []).flatMap((issue) =>
      // Valibot reports a value that is no mapping as the same type.
      issue.type === 'strict_object' && issue.expected === 'never'
        ? unknownKeys(issue, root, at)
        : problemOf(issue, root, at),
    ),
    ...unknownRules(root, known, at),
    ...(parsed.success ? entryProblems(parsed.output.entry, root, known, at) : []),
  ];
  if (!parsed.success || problems.length > 0) {
    const byPlace = problems.toSorted(
      ({ position: a }, { position: b }) => a.line - b.line || a.column - b.column,
    );
    return { problems: byPlace };
  }
  return { config: configOf(parsed.output), problems: [] };
}

/** The root node and the value of a configuration; or why it cannot be read, and where. */
function readYaml(
  text: string,
): { root: Node | null; value: unknown } | { message: string; offset: number } {
  if (text.length > LONGEST) {
    const message = `it has ${text.length} characters, and at most ${LONGEST} are read. Remove what is not a setting`;
    return { message, offset: LONGEST };
  }
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const advice = YAML_ADVICE[broken.code];
    const message = advice ?? `this is not valid YAML: ${sentence(broken.message)}`;
    return { message, offset: broken.pos[0] };
  }
  const root = document.contents;
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
    if (root === null || isMap(root) || (isScalar(root) && root.value === null)) {
      return { root, value };
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message: `the YAML cannot be read: ${sentence(message)}`, offset: 0 };
  }
  const message = 'the configuration must be a mapping such as "readme: README.md"';
  return { message, offset: root.range?.[0] ?? 0 };
}

/** What to do about faults that YAML's own words do not explain, by the codes of its errors. */
const YAML_ADVICE: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'this is not valid YAML: write a value with a colon in quotes',
  MULTIPLE_DOCS:
    'there is a line "---" between settings: remove it, a configuration is one document',
  UNEXPECTED_TOKEN:
    'this is not valid YAML: write a value that begins with a mark such as "-" or "[" in quotes',
};

type Issue = v.InferIssue<typeof CONFIG_SCHEMA>;
type At = (offset: number) => Position;

/** `rules:` without a value means its default, not null. */
function withoutNulls(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([key, one]) => [key, key === 'rules' ? one : withoutNulls(one)]),
  );
}

function problemOf(issue: Issue, root: Node | null, at: At): ConfigProblem {
  const path = (issue.path ?? []).map(({ key }) => key);
  const position = at(offsetOf(root, path, false));
  const key = String(path.at(-1) ?? '');
  const name = path.map(String).join('.');
  if (typeof path.at(-1) === 'number') {
    const setting = path.slice(0, -1).map(String).join('.');
    const isText = !['number', 'boolean'].includes(typeof issue.input);
    const advice = isText
      ? `expected ${EXPECTED[`${setting}.*`] ?? 'text'}`
      : `write it in quotes: "${issue.input}"`;
    return { message: `"${setting}" contains ${show(issue.input)}; ${advice}`, position };
  }
  if (path[0] === 'registries' && path.length === 3 && typeof issue.input === 'string') {
    return {
      message: `"${name}" is ${show(issue.input)}; expected an address that begins with https:// or http:// and has no query`,
      position,
    };
  }
  const isSeverity = path[0] === 'rules' && path.length === 2;
  const names = isSeverity ? CONFIGURED_SEVERITIES : ownValue(PICKED, String(path[0]));
  if (names !== undefined && typeof issue.input === 'string') {
    return { message: unknown(isSeverity ? 'severity' : key, issue.input, names), position };
  }
  const ofAll = path.length > 1 ? EXPECTED[`${String(path[0])}.*`] : undefined;
  const usual = ofAll ?? EXPECTED[String(path[0])] ?? issue.expected ?? 'something else';
  const expected = EXPECTED[name] ?? (names && oneOf(names)) ?? usual;
  return { message: `"${name}" is ${show(issue.input)}; expected ${expected}`, position };
}

function oneOf(names: readonly string[]): string {
  return `one of ${names.join(', ')}`;
}

/** All unknown keys of a mapping; valibot names the first of them. */
function unknownKeys(issue: Issue, root: Node | null, at: At): ConfigProblem[] {
  const path = (issue.path ?? []).map(({ key }) => key);
  const parent = path.slice(0, -1);
  const known = knownKeys(path);
  const keys = keysOf(root, parent).filter((key) => !known.includes(key));
  return (keys.length === 0 ? [String(path.at(-1) ?? '')] : keys).map((key) => ({
    message: unknown('key', key, known),
    position: at(offsetOf(root, [...parent, key], true)),
  }));
}

/** Keys whose value is one of a few names; a typo gets "did you mean". */
const PICKED: Readonly<Record<string, readonly string[]>> = {
  preset: PRESETS,
  'key-style': KEY_STYLES,
  'entry-order': ORDERS,
  'bib-order': ORDERS,
};

/** The keys that are allowed instead of an unknown one. */
function knownKeys([mapping, ...inner]: readonly unknown[]): readonly string[] {
  if (inner.length === 0) return Object.keys(CONFIG_SCHEMA.entries);
  return inner.length === 1 ? (ownValue(KEYS, String(mapping)) ?? []) : ['url'];
}

const EXPECTED: Readonly<Record<string, string>> = {
  readme: 'the path of a file',
  bib: 'a path, a list of paths, or false',
  'skip-sections': 'a list of headings',
  categories: 'a list of headings',
  entry: 'a template such as "- [{title}]({url}), {authors}, *{venue}* {year}"',
  duplicates: oneOf(DUPLICATE_SCOPES),
  'bib-format': 'a mapping such as { indent: 2, field-order: [title, author] }',
  'bib-format.indent': 'a whole number from 0 to 16, or tab',
  'bib-format.field-order': 'a list of field names',
  'bib-format.field-order.*': 'the name of a field',
  rules: 'a mapping of rule ids to severities',
  'contact-email': 'an email address',
  registries: 'a mapping of registries to their settings',
  'registries.*': 'a mapping such as { url: "https://mirror.example" }',
  links: 'a mapping such as { failures: 3, days: 3 }',
  'links.failures': 'a whole number from 2 to 6',
  'links.days': 'a number from 0 to 90',
  'links.recheck-days': 'a number from 0 to 365',
  'links.ignore': 'a list of addresses',
  'links.ignore.*': 'an address, or its beginning, with https:// or http://',
  'links.contact': 'an address without spaces',
  'links.archive': 'true, false, or the address of an archive',
};

function entryProblems(
  entry: string | undefined,
  root: Node | null,
  { entryProblem }: KnownNames,
  at: At,
): ConfigProblem[] {
  const problem = entry === undefined ? undefined : entryProblem?.(entry);
  if (problem === undefined) return [];
  const place = problem.at > 0 ? ` (character ${problem.at + 1})` : '';
  const message = `"entry" is not a template: ${problem.message}${place}`;
  return [{ message, position: at(offsetOf(root, ['entry'], false)) }];
}

function unknownRules(root: Node | null, { ruleIds }: KnownNames, at: At): ConfigProblem[] {
  return keysOf(root, ['rules'])
    .filter((id) => !ruleIds.includes(id))
    .map((id) => ({
      message: unknown('rule', id, ruleIds),
      position: at(offsetOf(root, ['rules', id], true)),
    }));
}

/** The keys of a mapping as they are written; valibot skips names such as `constructor`. */
function keysOf(root: Node | null, path: readonly unknown[]): string[] {
  const value = path.length === 0 ? root : isMap(root) ? root.getIn(path) : undefined;
  return isMap(value)
    ? value.items.map((item) => String(isScalar(item.key) ? item.key.value : item.key))
    : [];
}

function unknown(kind: string, name: string, names: readonly string[]): string {
  return `unknown ${kind} "${name}". ${suggestionText(didYouMean(name, names), names)}`;
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return JSON.stringify(value) ?? String(value);
}

/** The offset of a key, or of its value. */
function offsetOf(root: Node | null, path: readonly unknown[], ofKey: boolean): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  path.forEach((step, depth) => {
    if (!isMap(node)) return;
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (pair === undefined) return;
    const target = ofKey && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key);
    node = pair.value;
    if (isNode(target)) offset = target.range?.[0] ?? offset;
  });
  return offset;
}

function sentence(message: string): string {
  const [first = ''] = message.split('\n');
  return first.charAt(0).toLowerCase() + first.slice(1).replace(/[.:]$/, '');
}
