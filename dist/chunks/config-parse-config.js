import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  DEFAULT_CONFIG,
  DEFAULT_LINK_SETTINGS
} from "./config-defaults.js";
import {
  array,
  boolean,
  description,
  integer,
  literal,
  maxValue,
  minValue,
  nonEmpty,
  number,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
  union
} from "./valibot-dist-index.js";
import {
  require_dist
} from "./yaml-dist-compose-compose-collection.js";
import {
  ORDERS
} from "./text-order.js";
import "./text-fold.js";
import {
  withoutTail
} from "./text-without-tail.js";
import "./text-memo.js";
import {
  didYouMean,
  suggestionText
} from "./text-did-you-mean.js";
import "./text-at-most.js";
import {
  at,
  compact,
  ownValue
} from "./text-json.js";
import "./text-attempt.js";
import {
  __toESM
} from "./runtime.js";

// src/config/parse-config.ts
var import_yaml = __toESM(require_dist(), 1);

// src/config/config.ts
var PRESETS = ["recommended", "strict", "minimal"];
var DUPLICATE_SCOPES = ["category", "list"];
var KEY_STYLES = ["AuthorYear", "authoryear", "authoryearword"];

// src/config/schema.ts
function setting(schema, description2) {
  return optional(pipe(schema, description(description2)));
}
function between(least, most) {
  return pipe(number(), minValue(least), maxValue(most));
}
var PATH = pipe(string(), nonEmpty());
var REGISTRY = optional(
  strictObject({
    url: setting(
      pipe(string(), regex(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/)),
      "Address of a mirror, such as https://mirror.example/crossref."
    )
  })
);
var CONFIGURED_SEVERITIES = ["error", "warning", "info", "off"];
var REGISTRIES = strictObject({
  doi: REGISTRY,
  crossref: REGISTRY,
  datacite: REGISTRY,
  arxiv: REGISTRY,
  pubmed: REGISTRY,
  europepmc: REGISTRY,
  semanticscholar: REGISTRY,
  openalex: REGISTRY
});
var LINKS = strictObject({
  failures: setting(
    pipe(number(), integer(), minValue(2), maxValue(6)),
    "Failing runs before a link counts as dead, 2 to 6."
  ),
  days: setting(between(0, 90), "Days between the first and the last of these failures, 0 to 90."),
  "recheck-days": setting(
    between(0, 365),
    "Days for which the result of a link is valid, 0 to 365."
  ),
  ignore: setting(
    array(pipe(string(), regex(/^https?:\/\//))),
    "Addresses, or their beginnings, that are not checked."
  ),
  contact: setting(
    pipe(string(), regex(/^[\x21-\x7e]{3,100}$/)),
    "An address at which the owner of a site can reach you."
  ),
  archive: setting(
    union([boolean(), pipe(string(), regex(/^https?:\/\/[^\s/?#@]+$/))]),
    "Whether, or where, to look for archived copies of dead links."
  )
});
var BIB_FORMAT = strictObject({
  indent: setting(
    union([pipe(number(), integer(), minValue(0), maxValue(16)), literal("tab")]),
    "Spaces before each field, 0 to 16, or tab."
  ),
  "field-order": setting(
    array(pipe(string(), regex(/^[A-Za-z][\w-]*$/))),
    "Field names in their order; other fields follow."
  )
});
var KEYS = {
  "bib-format": Object.keys(BIB_FORMAT.entries),
  links: Object.keys(LINKS.entries),
  registries: Object.keys(REGISTRIES.entries)
};
var CONFIG_SCHEMA = strictObject({
  readme: setting(PATH, "Path of the list, relative to the repository."),
  bib: setting(
    union([PATH, array(PATH), literal(false)]),
    "Path or paths of the .bib files, or false for a list without any."
  ),
  "skip-sections": setting(array(string()), "Headings whose sections contain no entries."),
  categories: setting(array(string()), "The categories that the list may have."),
  entry: setting(
    PATH,
    "How entries are written: Markdown with {title}, {url}, {authors} and so on."
  ),
  duplicates: setting(
    picklist(DUPLICATE_SCOPES),
    "Where a paper may be listed only once: in each category, or in the whole list."
  ),
  "key-style": setting(
    picklist(KEY_STYLES),
    "How citation keys are made: AuthorYear, authoryear or authoryearword."
  ),
  "entry-order": setting(
    picklist(ORDERS),
    "The order of the entries within each category: by year, title or key."
  ),
  "bib-order": setting(picklist(ORDERS), "The order of the bib entries: by key, year or title."),
  "bib-format": setting(BIB_FORMAT, "How bib entries are formatted: indent, field-order."),
  preset: setting(
    picklist(PRESETS),
    "The severities to start from: recommended, strict or minimal."
  ),
  rules: setting(
    record(string(), picklist(CONFIGURED_SEVERITIES)),
    "Severity by rule: error, warning, info, or off."
  ),
  baseline: setting(PATH, "Path of a file with known findings, which are hidden."),
  links: setting(LINKS, "How links are checked."),
  "contact-email": setting(
    pipe(string(), regex(/^[^\s@<>()]+@[^\s@<>().]+(?:\.[^\s@<>().]+)+$/)),
    "An address at which registries can reach you."
  ),
  registries: setting(REGISTRIES, "Other addresses of registries, for mirrors.")
});
function configOf(written) {
  const { bib, "bib-format": bibFormat, links = {}, registries } = written;
  const { "recheck-days": recheckDays, archive, ...others } = links;
  return {
    ...DEFAULT_CONFIG,
    ...compact({
      readme: written.readme,
      bib: typeof bib === "string" ? [bib] : bib === false ? [] : bib,
      keyStyle: written["key-style"],
      entryOrder: written["entry-order"],
      bibOrder: written["bib-order"],
      bibFormat: bibFormat && layoutOf(bibFormat),
      skipSections: written["skip-sections"],
      categories: written.categories,
      entry: written.entry,
      duplicates: written.duplicates,
      preset: written.preset,
      rules: written.rules,
      baseline: written.baseline,
      contactEmail: written["contact-email"],
      registryUrls: registries && urlsOf(registries)
    }),
    links: {
      ...DEFAULT_LINK_SETTINGS,
      ...compact({ ...others, recheckDays, archive: archive === true ? void 0 : archive })
    }
  };
}
function layoutOf({ indent, "field-order": order }) {
  return compact({
    indent: indent === "tab" ? "	" : indent === void 0 ? void 0 : " ".repeat(indent),
    fieldOrder: order?.map((name) => name.toLowerCase())
  });
}
function urlsOf(registries) {
  return Object.fromEntries(
    Object.entries(registries).flatMap(
      ([name, settings]) => settings?.url === void 0 ? [] : [[name, withoutTail(settings.url, /\//)]]
    )
  );
}

// src/config/parse-config.ts
var MOST_ALIASES = 20;
var LONGEST = 64 * 1024;
var MAPPINGS = ["bib-format", "rules", "registries", "links"];
function parseConfig(source, known) {
  const at2 = (offset) => source.lines.position(offset);
  const read = readYaml(source.text);
  if ("message" in read) {
    return { problems: [{ message: read.message, position: at2(read.offset) }] };
  }
  const { root, value } = read;
  const lists = MAPPINGS.filter((name) => Array.isArray(at(value, name)));
  const nulls = Object.fromEntries(lists.map((name) => [name, null]));
  const parsed = safeParse(CONFIG_SCHEMA, withoutNulls({ ...Object(value), ...nulls }));
  const problems = [
    ...lists.map((name) => ({
      message: `"${name}" is a list; expected ${EXPECTED[name]}`,
      position: at2(offsetOf(root, [name], false))
    })),
    ...(parsed.issues ?? []).flatMap(
      (issue) => (
        // Valibot reports a value that is no mapping as the same type.
        issue.type === "strict_object" && issue.expected === "never" ? unknownKeys(issue, root, at2) : problemOf(issue, root, at2)
      )
    ),
    ...unknownRules(root, known, at2),
    ...parsed.success ? entryProblems(parsed.output.entry, root, known, at2) : []
  ];
  if (!parsed.success || problems.length > 0) {
    const byPlace = problems.toSorted(
      ({ position: a }, { position: b }) => a.line - b.line || a.column - b.column
    );
    return { problems: byPlace };
  }
  return { config: configOf(parsed.output), problems: [] };
}
function readYaml(text) {
  if (text.length > LONGEST) {
    const message2 = `it has ${text.length} characters, and at most ${LONGEST} are read. Remove what is not a setting`;
    return { message: message2, offset: LONGEST };
  }
  const document = (0, import_yaml.parseDocument)(text, { prettyErrors: false, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken !== void 0) {
    const advice = YAML_ADVICE[broken.code];
    const message2 = advice ?? `this is not valid YAML: ${sentence(broken.message)}`;
    return { message: message2, offset: broken.pos[0] };
  }
  const root = document.contents;
  try {
    const value = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
    if (root === null || (0, import_yaml.isMap)(root) || (0, import_yaml.isScalar)(root) && root.value === null) {
      return { root, value };
    }
  } catch (error) {
    const message2 = error instanceof Error ? error.message : String(error);
    return { message: `the YAML cannot be read: ${sentence(message2)}`, offset: 0 };
  }
  const message = 'the configuration must be a mapping such as "readme: README.md"';
  return { message, offset: root.range?.[0] ?? 0 };
}
var YAML_ADVICE = {
  BLOCK_AS_IMPLICIT_KEY: "this is not valid YAML: write a value with a colon in quotes",
  MULTIPLE_DOCS: 'there is a line "---" between settings: remove it, a configuration is one document',
  UNEXPECTED_TOKEN: 'this is not valid YAML: write a value that begins with a mark such as "-" or "[" in quotes'
};
function withoutNulls(value) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== null).map(([key, one]) => [key, key === "rules" ? one : withoutNulls(one)])
  );
}
function problemOf(issue, root, at2) {
  const path = (issue.path ?? []).map(({ key: key2 }) => key2);
  const position = at2(offsetOf(root, path, false));
  const key = String(path.at(-1) ?? "");
  const name = path.map(String).join(".");
  if (typeof path.at(-1) === "number") {
    const setting2 = path.slice(0, -1).map(String).join(".");
    const isText = !["number", "boolean"].includes(typeof issue.input);
    const advice = isText ? `expected ${EXPECTED[`${setting2}.*`] ?? "text"}` : `write it in quotes: "${issue.input}"`;
    return { message: `"${setting2}" contains ${show(issue.input)}; ${advice}`, position };
  }
  if (path[0] === "registries" && path.length === 3 && typeof issue.input === "string") {
    return {
      message: `"${name}" is ${show(issue.input)}; expected an address that begins with https:// or http:// and has no query`,
      position
    };
  }
  const isSeverity = path[0] === "rules" && path.length === 2;
  const names = isSeverity ? CONFIGURED_SEVERITIES : ownValue(PICKED, String(path[0]));
  if (names !== void 0 && typeof issue.input === "string") {
    return { message: unknown(isSeverity ? "severity" : key, issue.input, names), position };
  }
  const ofAll = path.length > 1 ? EXPECTED[`${String(path[0])}.*`] : void 0;
  const usual = ofAll ?? EXPECTED[String(path[0])] ?? issue.expected ?? "something else";
  const expected = EXPECTED[name] ?? (names && oneOf(names)) ?? usual;
  return { message: `"${name}" is ${show(issue.input)}; expected ${expected}`, position };
}
function oneOf(names) {
  return `one of ${names.join(", ")}`;
}
function unknownKeys(issue, root, at2) {
  const path = (issue.path ?? []).map(({ key }) => key);
  const parent = path.slice(0, -1);
  const known = knownKeys(path);
  const keys = keysOf(root, parent).filter((key) => !known.includes(key));
  return (keys.length === 0 ? [String(path.at(-1) ?? "")] : keys).map((key) => ({
    message: unknown("key", key, known),
    position: at2(offsetOf(root, [...parent, key], true))
  }));
}
var PICKED = {
  preset: PRESETS,
  "key-style": KEY_STYLES,
  "entry-order": ORDERS,
  "bib-order": ORDERS
};
function knownKeys([mapping, ...inner]) {
  if (inner.length === 0) return Object.keys(CONFIG_SCHEMA.entries);
  return inner.length === 1 ? ownValue(KEYS, String(mapping)) ?? [] : ["url"];
}
var EXPECTED = {
  readme: "the path of a file",
  bib: "a path, a list of paths, or false",
  "skip-sections": "a list of headings",
  categories: "a list of headings",
  entry: 'a template such as "- [{title}]({url}), {authors}, *{venue}* {year}"',
  duplicates: oneOf(DUPLICATE_SCOPES),
  "bib-format": "a mapping such as { indent: 2, field-order: [title, author] }",
  "bib-format.indent": "a whole number from 0 to 16, or tab",
  "bib-format.field-order": "a list of field names",
  "bib-format.field-order.*": "the name of a field",
  rules: "a mapping of rule ids to severities",
  "contact-email": "an email address",
  registries: "a mapping of registries to their settings",
  "registries.*": 'a mapping such as { url: "https://mirror.example" }',
  links: "a mapping such as { failures: 3, days: 3 }",
  "links.failures": "a whole number from 2 to 6",
  "links.days": "a number from 0 to 90",
  "links.recheck-days": "a number from 0 to 365",
  "links.ignore": "a list of addresses",
  "links.ignore.*": "an address, or its beginning, with https:// or http://",
  "links.contact": "an address without spaces",
  "links.archive": "true, false, or the address of an archive"
};
function entryProblems(entry, root, { entryProblem }, at2) {
  const problem = entry === void 0 ? void 0 : entryProblem?.(entry);
  if (problem === void 0) return [];
  const place = problem.at > 0 ? ` (character ${problem.at + 1})` : "";
  const message = `"entry" is not a template: ${problem.message}${place}`;
  return [{ message, position: at2(offsetOf(root, ["entry"], false)) }];
}
function unknownRules(root, { ruleIds }, at2) {
  return keysOf(root, ["rules"]).filter((id) => !ruleIds.includes(id)).map((id) => ({
    message: unknown("rule", id, ruleIds),
    position: at2(offsetOf(root, ["rules", id], true))
  }));
}
function keysOf(root, path) {
  const value = path.length === 0 ? root : (0, import_yaml.isMap)(root) ? root.getIn(path) : void 0;
  return (0, import_yaml.isMap)(value) ? value.items.map((item) => String((0, import_yaml.isScalar)(item.key) ? item.key.value : item.key)) : [];
}
function unknown(kind, name, names) {
  return `unknown ${kind} "${name}". ${suggestionText(didYouMean(name, names), names)}`;
}
function show(value) {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return JSON.stringify(value) ?? String(value);
}
function offsetOf(root, path, ofKey) {
  let node = root;
  let offset = root?.range?.[0] ?? 0;
  path.forEach((step, depth) => {
    if (!(0, import_yaml.isMap)(node)) return;
    const pair = node.items.find(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === String(step));
    if (pair === void 0) return;
    const target = ofKey && depth === path.length - 1 ? pair.key : pair.value ?? pair.key;
    node = pair.value;
    if ((0, import_yaml.isNode)(target)) offset = target.range?.[0] ?? offset;
  });
  return offset;
}
function sentence(message) {
  const [first = ""] = message.split("\n");
  return first.charAt(0).toLowerCase() + first.slice(1).replace(/[.:]$/, "");
}
export {
  parseConfig
};
