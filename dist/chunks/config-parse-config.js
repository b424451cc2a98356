import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
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
  ORDERS
} from "./text-order.js";
import {
  withoutTail
} from "./text-fold.js";
import {
  didYouMean
} from "./text-did-you-mean.js";
import {
  require_dist
} from "./yaml-dist-compose-compose-collection.js";
import {
  __toESM
} from "./runtime.js";

// src/config/parse-config.ts
var import_yaml = __toESM(require_dist(), 1);

// src/config/config.ts
var PRESETS = ["recommended", "strict", "minimal"];
var DUPLICATE_SCOPES = ["category", "list"];
var KEY_STYLES = ["AuthorYear", "authoryear", "authoryearword"];
var ENTRY_TEMPLATES = [
  "nested-labels",
  "linked-bullets",
  "table",
  "details-abstract"
];

// src/config/config-of.ts
function configOf(written) {
  const { readme, bib, "key-style": keyStyle, baseline } = written;
  const { "entry-order": entryOrder, "entry-template": entryTemplate } = written;
  const { "bib-order": bibOrder, "bib-format": bibFormat } = written;
  return {
    ...readme === void 0 ? {} : { readme },
    ...bib === void 0 ? {} : { bib: bib === false ? [] : typeof bib === "string" ? [bib] : bib },
    ...keyStyle === void 0 ? {} : { keyStyle },
    ...entryOrder === void 0 ? {} : { entryOrder },
    ...entryTemplate === void 0 ? {} : { entryTemplate },
    ...bibOrder === void 0 ? {} : { bibOrder },
    ...bibFormat === void 0 ? {} : { bibFormat: bibFormatOf(bibFormat) },
    skipSections: written["skip-sections"] ?? [],
    categories: written.categories ?? [],
    ...written.entry === void 0 ? {} : { entry: written.entry },
    duplicates: written.duplicates ?? "category",
    preset: written.preset ?? "recommended",
    rules: written.rules ?? {},
    ...baseline === void 0 ? {} : { baseline },
    links: linkSettings(written.links ?? {}),
    ...written["contact-email"] === void 0 ? {} : { contactEmail: written["contact-email"] },
    ...written.registries === void 0 ? {} : { registryUrls: urlsOf(written.registries) }
  };
}
function bibFormatOf(written) {
  const { indent, "field-order": fieldOrder } = written;
  return {
    ...indent === void 0 ? {} : { indent: indent === "tab" ? "	" : " ".repeat(indent) },
    ...fieldOrder === void 0 ? {} : { fieldOrder: fieldOrder.map((name) => name.toLowerCase()) }
  };
}
function linkSettings(written) {
  const { failures, days, recheckDays, ignore, archive } = DEFAULT_LINK_SETTINGS;
  return {
    failures: written.failures ?? failures,
    days: written.days ?? days,
    recheckDays: written["recheck-days"] ?? recheckDays,
    ignore: written.ignore ?? ignore,
    ...written.contact === void 0 ? {} : { contact: written.contact },
    archive: written.archive === void 0 || written.archive === true ? archive : written.archive
  };
}
function urlsOf(registries) {
  const urls = {};
  for (const [name, settings] of Object.entries(registries)) {
    if (settings?.url !== void 0) urls[name] = withoutTail(settings.url, /\//);
  }
  return urls;
}

// src/config/schema.ts
var REGISTRY = optional(
  strictObject({
    url: optional(
      pipe(
        string(),
        regex(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/),
        description("Address of a mirror, such as https://mirror.example/crossref.")
      )
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
  failures: optional(
    pipe(
      number(),
      integer(),
      minValue(2),
      maxValue(6),
      description("Failing runs before a link is called dead, 2 to 6.")
    )
  ),
  days: optional(
    pipe(
      number(),
      minValue(0),
      maxValue(90),
      description("Days between the first and the last of these failures, 0 to 90.")
    )
  ),
  "recheck-days": optional(
    pipe(
      number(),
      minValue(0),
      maxValue(365),
      description("Days for which the answer of a link counts, 0 to 365.")
    )
  ),
  ignore: optional(
    pipe(
      array(pipe(string(), regex(/^https?:\/\//))),
      description("Addresses, or their beginnings, that are not checked.")
    )
  ),
  contact: optional(
    pipe(
      string(),
      regex(/^[\x21-\x7e]{3,100}$/),
      description("An address at which the owner of a site can reach you.")
    )
  ),
  archive: optional(
    pipe(
      union([boolean(), pipe(string(), regex(/^https?:\/\/[^\s/?#@]+$/))]),
      description("Whether, or where, to look for archived copies of dead links.")
    )
  )
});
var BIB_FORMAT = strictObject({
  indent: optional(
    pipe(
      union([pipe(number(), integer(), minValue(0), maxValue(16)), literal("tab")]),
      description("Spaces before each field, 0 to 16, or tab.")
    )
  ),
  "field-order": optional(
    pipe(
      array(pipe(string(), regex(/^[A-Za-z][\w-]*$/))),
      description("Field names in their order; other fields follow.")
    )
  )
});
var BIB_FORMAT_KEYS = Object.keys(BIB_FORMAT.entries);
var LINK_KEYS = Object.keys(LINKS.entries);
var REGISTRY_KEYS = Object.keys(REGISTRIES.entries);
var CONFIG_SCHEMA = strictObject({
  readme: optional(
    pipe(
      string(),
      nonEmpty(),
      description("Path of the list, relative to the repository.")
    )
  ),
  bib: optional(
    pipe(
      union([
        pipe(string(), nonEmpty()),
        array(pipe(string(), nonEmpty())),
        literal(false)
      ]),
      description("Path or paths of the .bib files, or false for a list without any.")
    )
  ),
  "skip-sections": optional(
    pipe(array(string()), description("Headings whose sections hold no entries."))
  ),
  categories: optional(
    pipe(array(string()), description("The categories that the list may have."))
  ),
  entry: optional(
    pipe(
      string(),
      nonEmpty(),
      description("How entries are written: Markdown with {title}, {url}, {authors} and so on.")
    )
  ),
  duplicates: optional(
    pipe(
      picklist(DUPLICATE_SCOPES),
      description("Where a paper may stand only once: in each category, or in the whole list.")
    )
  ),
  "key-style": optional(
    pipe(
      picklist(KEY_STYLES),
      description("How citation keys are made: AuthorYear, authoryear or authoryearword.")
    )
  ),
  "entry-order": optional(
    pipe(
      picklist(ORDERS),
      description("The order of the entries within each category: by year, title or key.")
    )
  ),
  "entry-template": optional(
    pipe(
      picklist(ENTRY_TEMPLATES),
      description("How new entries of the list are written; like their neighbours when absent.")
    )
  ),
  "bib-order": optional(
    pipe(
      picklist(ORDERS),
      description("The order of the bib entries: by key, year or title.")
    )
  ),
  "bib-format": optional(
    pipe(BIB_FORMAT, description("How bib entries are laid out: indent, field-order."))
  ),
  preset: optional(
    pipe(
      picklist(PRESETS),
      description("The severities to start from: recommended, strict or minimal.")
    )
  ),
  rules: optional(
    pipe(
      record(string(), picklist(CONFIGURED_SEVERITIES)),
      description("Severity by rule: error, warning, info, or off.")
    )
  ),
  baseline: optional(
    pipe(
      string(),
      nonEmpty(),
      description("Path of a file with known findings, which are hidden.")
    )
  ),
  links: optional(pipe(LINKS, description("How links are checked."))),
  "contact-email": optional(
    pipe(
      string(),
      regex(/^[^\s@<>()]+@[^\s@<>().]+(?:\.[^\s@<>().]+)+$/),
      description("An address at which registries can reach whoever runs this.")
    )
  ),
  registries: optional(
    pipe(REGISTRIES, description("Other addresses of registries, for mirrors."))
  )
});

// src/config/parse-config.ts
var MOST_ALIASES = 20;
var LONGEST = 64 * 1024;
function parseConfig(source, known) {
  if (source.text.length > LONGEST) {
    const message = `it has ${source.text.length} characters, and at most ${LONGEST} are read. Remove what is not a setting`;
    return { problems: [{ message, position: source.lines.position(LONGEST) }] };
  }
  const lineCounter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(source.text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true
  });
  const at = (offset) => source.lines.position(offset);
  const [broken] = document.errors;
  if (broken !== void 0) {
    return {
      problems: [
        {
          message: `this is not valid YAML: ${sentence(broken.message)}`,
          position: at(broken.pos[0])
        }
      ]
    };
  }
  let value;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch (error) {
    return {
      problems: [
        {
          message: `the YAML cannot be read: ${sentence(String(error instanceof Error ? error.message : error))}`,
          position: at(0)
        }
      ]
    };
  }
  const root = document.contents;
  if (root !== null && !(0, import_yaml.isMap)(root) && !((0, import_yaml.isScalar)(root) && root.value === null)) {
    return {
      problems: [
        {
          message: 'the configuration must be a mapping such as "readme: README.md"',
          position: at(root.range?.[0] ?? 0)
        }
      ]
    };
  }
  const parsed = safeParse(CONFIG_SCHEMA, withoutNulls(value));
  const problems = [
    ...(parsed.issues ?? []).map((issue) => problemOf(issue, root, at)),
    ...parsed.success ? unknownNames(root, known, at) : [],
    ...parsed.success ? entryProblems(parsed.output.entry, root, known, at) : []
  ];
  if (!parsed.success || problems.length > 0) return { problems: problems.sort(byPlace) };
  return { config: configOf(parsed.output), problems: [] };
}
function byPlace(a, b) {
  return a.position.line - b.position.line || a.position.column - b.position.column;
}
function withoutNulls(value) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== null).map(([key, one]) => [key, key === "rules" ? one : withoutNulls(one)])
  );
}
function problemOf(issue, root, at) {
  const path = (issue.path ?? []).map(({ key: key2 }) => key2);
  const position = at(offsetOf(root, path, issue.type === "strict_object"));
  const key = String(path.at(-1) ?? "");
  const name = path.map(String).join(".");
  if (issue.type === "strict_object") {
    return { message: unknown("key", key, knownKeys(path)), position };
  }
  if (path[0] === "rules" && path.length === 2) {
    const given = String(issue.input);
    const hint = didYouMean(given, CONFIGURED_SEVERITIES);
    return {
      message: `the severity of "${key}" is ${show(issue.input)}; expected one of ${CONFIGURED_SEVERITIES.join(", ")}${hint === void 0 ? "" : `. Did you mean "${hint}"?`}`,
      position
    };
  }
  if (path[0] === "registries" && path.length === 3 && typeof issue.input === "string") {
    return {
      message: `"${name}" is ${show(issue.input)}; expected an address that begins with https:// and has no query`,
      position
    };
  }
  const names = PICKED[String(path[0])];
  if (names !== void 0 && typeof issue.input === "string") {
    return { message: unknown(key, issue.input, names), position };
  }
  return {
    message: `"${name}" is ${show(issue.input)}; expected ${EXPECTED[name] ?? EXPECTED[String(path[0])] ?? issue.expected ?? "something else"}`,
    position
  };
}
var PICKED = {
  preset: PRESETS,
  "key-style": KEY_STYLES,
  "entry-order": ORDERS,
  "entry-template": ENTRY_TEMPLATES,
  "bib-order": ORDERS
};
function knownKeys(path) {
  if (path[0] === "bib-format" && path.length === 2) return BIB_FORMAT_KEYS;
  if (path[0] === "links" && path.length === 2) return LINK_KEYS;
  if (path[0] !== "registries") return Object.keys(CONFIG_SCHEMA.entries);
  return path.length === 2 ? REGISTRY_KEYS : ["url"];
}
var EXPECTED = {
  readme: "the path of a file",
  bib: "a path, a list of paths, or false",
  "skip-sections": "a list of headings",
  categories: "a list of headings",
  entry: 'a template such as "- [{title}]({url}), {authors}, *{venue}* {year}"',
  duplicates: `one of ${DUPLICATE_SCOPES.join(", ")}`,
  "key-style": `one of ${KEY_STYLES.join(", ")}`,
  "entry-order": `one of ${ORDERS.join(", ")}`,
  "entry-template": `one of ${ENTRY_TEMPLATES.join(", ")}`,
  "bib-order": `one of ${ORDERS.join(", ")}`,
  "bib-format": "a mapping such as { indent: 2, field-order: [title, author] }",
  "bib-format.indent": "a whole number from 0 to 16, or tab",
  "bib-format.field-order": "a list of field names",
  preset: `one of ${PRESETS.join(", ")}`,
  rules: "a mapping of rule ids to severities",
  "contact-email": "an e-mail address",
  registries: "a mapping of registries to their settings",
  links: "a mapping such as { failures: 3, days: 3 }",
  "links.failures": "a whole number from 2 to 6",
  "links.days": "a number from 0 to 90",
  "links.recheck-days": "a number from 0 to 365",
  "links.ignore": "a list of addresses",
  "links.contact": "an address without spaces",
  "links.archive": "true, false, or the address of an archive"
};
function entryProblems(entry, root, { entryProblem }, at) {
  const problem = entry === void 0 ? void 0 : entryProblem?.(entry);
  if (problem === void 0) return [];
  const place = problem.at > 0 ? ` (character ${problem.at + 1})` : "";
  return [
    {
      message: `"entry" is no template: ${problem.message}${place}`,
      position: at(offsetOf(root, ["entry"], false))
    }
  ];
}
function unknownNames(root, known, at) {
  const problems = [];
  for (const id of keysOf(root, "rules")) {
    if (known.ruleIds.includes(id)) continue;
    problems.push({
      message: unknown("rule", id, known.ruleIds),
      position: at(offsetOf(root, ["rules", id], true))
    });
  }
  return problems;
}
function keysOf(root, key) {
  const value = (0, import_yaml.isMap)(root) ? root.get(key) : void 0;
  return (0, import_yaml.isMap)(value) ? value.items.map((item) => String((0, import_yaml.isScalar)(item.key) ? item.key.value : item.key)) : [];
}
function unknown(kind, name, names) {
  const meant = didYouMean(name, names);
  return `unknown ${kind} "${name}". ${meant === void 0 ? `Known are ${names.join(", ")}.` : `Did you mean "${meant}"?`}`;
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
    if (target !== null && typeof target === "object" && "range" in target && Array.isArray(target.range)) {
      offset = Number(target.range[0]);
    }
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
