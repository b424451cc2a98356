import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  AGREEMENT,
  FORM_FIELDS,
  SUBMISSION_LABEL
} from "./features-form-fields.js";
import {
  statisticsOf
} from "./catalog-statistics.js";
import {
  groupBy
} from "./cli-by-reason.js";
import {
  writeFiles
} from "./files-write-files.js";
import {
  listRequest,
  loadInput,
  optionValue,
  timeLimitOf
} from "./cli-input.js";
import "./files-find-input.js";
import {
  CONFIG_PATHS,
  FORM_PATH
} from "./files-find-files.js";
import "./cli-usage-error.js";
import "./files-replace-file.js";
import {
  baselineText
} from "./features-baseline.js";
import {
  unifiedDiff
} from "./report-diff.js";
import "./diff-libesm-diff-array.js";
import {
  checkList
} from "./catalog-bib-index.js";
import {
  countFindings
} from "./rules-support-count-findings.js";
import "./text-fingerprint.js";
import {
  readConfig
} from "./features-time-limit.js";
import {
  isThere,
  readSource
} from "./files-read-source.js";
import {
  withFileErrors
} from "./files-with-file-errors.js";
import "./features-reading-options.js";
import "./bibtex-bib-identifiers.js";
import "./text-json.js";
import {
  printable
} from "./report-terminal-text.js";
import {
  PARTS
} from "./features-adopt-adoption.js";
import "./cli-version.js";
import {
  VERSION
} from "./version.js";
import "./report-rule-page.js";
import {
  categoryOptions,
  openCategories
} from "./bibtex-bibliography.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./rules-reference-rules.js";
import "./text-plural.js";
import "./bibtex-characters.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import {
  applyEdits,
  sourceFile
} from "./text-source-file.js";
import "./text-shorten.js";
import "./text-count-while.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./config-defaults.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import {
  require_dist
} from "./yaml-dist-compose-compose-collection.js";
import {
  __toESM
} from "./runtime.js";

// src/cli/init.ts
import { relative, resolve as resolve3 } from "node:path";

// src/features/adopt/git-checkout.ts
import { dirname, join, resolve } from "node:path";
var SHA = /^[\da-f]{40}$/;
function findCheckout(files, folder) {
  for (let root = folder; ; root = dirname(root)) {
    const checkout = readCheckout(files, root);
    if (checkout !== void 0 || root === dirname(root)) return checkout;
  }
}
function readCheckout(files, root) {
  const git = gitFolder(files, root);
  if (git === void 0) return void 0;
  const read = (name) => attempt(() => text(files, join(git.common, name))) ?? "";
  const start = attempt(() => text(files, join(git.own, "HEAD")).trim());
  if (start === void 0) return void 0;
  const refs = packedRefs(read("packed-refs"));
  const branch = /^ref: refs\/heads\/(\S+)$/.exec(start)?.[1];
  const head = branch === void 0 ? start : read(`refs/heads/${branch}`).trim() || refs.get(`refs/heads/${branch}`);
  const main = /^ref: refs\/remotes\/origin\/(\S+)/.exec(read("refs/remotes/origin/HEAD"))?.[1];
  const remote = /^\[remote "origin"\][^[]*/m.exec(read("config"))?.[0] ?? "";
  const origin = /^[ \t]*url[ \t]*=[ \t]*(\S+)/m.exec(remote)?.[1];
  const isHead = (name) => (read(name).trim() || refs.get(name)) === head;
  const namesIn2 = (kind) => [
    .../* @__PURE__ */ new Set([
      ...namesBelow(files, join(git.common, "refs", kind)).map((name) => `refs/${kind}/${name}`),
      ...[...refs.keys()].filter((name) => name.startsWith(`refs/${kind}/`))
    ])
  ];
  return {
    root,
    defaultBranch: main ?? branch ?? "main",
    ...head !== void 0 && SHA.test(head) ? { head } : {},
    ...origin === void 0 ? {} : { origin },
    tags: namesIn2("tags").filter(isHead).map((name) => name.slice("refs/tags/".length)),
    pushed: namesIn2("remotes").some(isHead)
  };
}
function gitFolder(files, root) {
  const path = join(root, ".git");
  const stats = attempt(() => files.statSync(path, { throwIfNoEntry: false }));
  if (stats === void 0) return void 0;
  if (stats.isDirectory()) return { own: path, common: path };
  const named = /^gitdir: (.+)$/m.exec(attempt(() => text(files, path)) ?? "")?.[1];
  if (named === void 0) return void 0;
  const own = resolve(root, named.trim());
  const shared = attempt(() => text(files, join(own, "commondir")).trim());
  return { own, common: shared === void 0 ? own : resolve(own, shared) };
}
function packedRefs(packed) {
  const refs = /* @__PURE__ */ new Map();
  let last = "";
  for (const line of packed.split("\n")) {
    const [sha = "", name] = line.split(" ");
    if (sha.startsWith("^")) refs.set(last, sha.slice(1));
    else if (name !== void 0 && SHA.test(sha)) {
      refs.set(name, sha);
      last = name;
    }
  }
  return refs;
}
function namesBelow(files, folder) {
  const names = attempt(() => files.readdirSync(folder)) ?? [];
  return names.flatMap((name) => {
    const stats = attempt(() => files.statSync(join(folder, name)));
    return stats?.isDirectory() === true ? namesBelow(files, join(folder, name)).map((below) => `${name}/${below}`) : [name];
  });
}
function text(files, path) {
  return files.readFileSync(path, "utf8");
}
function attempt(work) {
  try {
    return work();
  } catch {
    return void 0;
  }
}

// src/features/adopt/action-reference.ts
var NAMED = /^([\w.-]+\/[\w.-]+)@([\da-f]{40})(?:\s+#\s*([\w.,+ -]+))?$/i;
function usesOf({ repository, commit, version }) {
  return `${repository}@${commit}${version === void 0 ? "" : ` # ${version}`}`;
}
function readReference(text2) {
  const [, repository, commit, version] = NAMED.exec(text2.trim()) ?? [];
  if (repository !== void 0 && commit !== void 0) {
    return {
      repository,
      commit: commit.toLowerCase(),
      ...version === void 0 ? {} : { version }
    };
  }
  const [, ref] = /^[\w.-]+\/[\w.-]+@(\S+)/.exec(text2.trim()) ?? [];
  throw new InputError(
    ref === void 0 ? `--action is "${text2}"; expected OWNER/NAME@COMMIT, the repository of List Curator on GitHub and the full SHA of a commit.` : `--action names the commit "${ref}"; expected its full SHA, 40 hexadecimal digits. Tags and branches can be moved, and abbreviated SHAs are not accepted by GitHub.`
  );
}
function referenceOfProgram(files, folder, version) {
  const checkout = readCheckout(files, folder);
  const repository = repositoryOf(checkout?.origin ?? "");
  if (checkout?.head === void 0 || repository === void 0) return void 0;
  const tag = checkout.tags.find((name) => /^v?\d+\.\d+\.\d+/.test(name));
  return {
    reference: { repository, commit: checkout.head, version: tag ?? `${version}, unreleased` },
    pushed: checkout.pushed
  };
}
function repositoryOf(origin) {
  return /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(
    origin
  )?.[1];
}

// src/features/adopt/find-list.ts
import { join as join2, resolve as resolve2 } from "node:path";
async function findList(files, root, { cwd, path, readme, bibs }, outOfTime) {
  const configPath = CONFIG_PATHS.find((one) => isThere(files, join2(root, one)));
  const start = path === void 0 ? cwd : resolve2(cwd, path);
  const input = await loadInput(files, {
    cwd: root,
    path: start === root ? void 0 : start,
    readme: readme === void 0 ? void 0 : resolve2(cwd, readme),
    bibs: bibs?.map((bib) => resolve2(cwd, bib)),
    config: configPath
  });
  const outside = [input.readme, ...input.bibs].find((file) => file?.path.startsWith(".."));
  if (outside !== void 0) {
    throw new InputError(
      `${outside.path} is outside the repository in ${root}, where workflows cannot read it. Give files of the repository.`
    );
  }
  const check = checkList({ ...input, outOfTime });
  const papers = check.summary.entries;
  if (papers === 0) {
    throw new InputError(
      `${input.readme?.path} holds no papers that List Curator can read, so there is nothing to set up. If the papers are in another file, name it with --readme; docs/configuration.md of List Curator shows how an entry may be written.`
    );
  }
  const unaided = await loadUnaided(files, root);
  return {
    input,
    check,
    ...configPath === void 0 ? {} : { configPath },
    ...unaided === void 0 ? {} : { unaided },
    checkUnder: (config) => checkList({ ...input, config, outOfTime })
  };
}
async function loadUnaided(files, root) {
  let found;
  try {
    found = await loadInput(files, { cwd: root });
  } catch (error) {
    if (error instanceof InputError) return void 0;
    throw error;
  }
  return { readme: found.readme?.path, bibs: found.bibs.map(({ path }) => path) };
}

// src/features/adopt/plan-config.ts
import { join as join3 } from "node:path";

// src/features/adopt/propose-config.ts
var import_yaml = __toESM(require_dist(), 1);
var FEW = 5;
var SHARE = 1 / 20;
function rulesAgainstHabits({ papers, withAbstract, categories }) {
  if (papers < FEW) return [];
  const outside = categories.find(({ path }) => path.length === 0)?.papers ?? 0;
  const few = withAbstract === 0 ? `None of the ${papers} papers has an abstract.` : `Of the ${papers} papers, ${withAbstract} ${withAbstract === 1 ? "has" : "have"} an abstract.`;
  return [
    ...withAbstract < papers * SHARE ? [{ id: "entry-abstract", why: few }] : [],
    ...outside > papers * SHARE ? [
      {
        id: "entry-category",
        why: `Of the ${papers} papers, ${outside} ${outside === 1 ? "is" : "are"} outside any category.`
      }
    ] : []
  ];
}
function proposeConfig({
  readme,
  bib,
  statistics,
  baseline
}) {
  const parts = [];
  const say = (comment, value) => {
    parts.push(`${comment.map((line) => `# ${line}
`).join("")}${(0, import_yaml.stringify)(value)}`);
  };
  if (readme !== void 0) say(["The list."], { readme });
  if (bib !== void 0 && bib.length === 0) {
    say(
      ["There is no .bib, so citation keys are not checked. Name the .bib here once there is one."],
      { bib: false }
    );
  } else if (bib !== void 0)
    say(["The bibliography."], { bib: bib.length === 1 ? bib[0] : bib });
  if (baseline !== void 0) {
    const { path, findings } = baseline;
    say(
      [
        `The findings from the start (${findings} finding${findings === 1 ? "" : "s"}) are not reported again.`,
        "To see it: list-curator check --no-baseline",
        "To remove those that were fixed: list-curator check --update-baseline"
      ],
      { baseline: path }
    );
  }
  const off = rulesAgainstHabits(statistics);
  if (off.length > 0) {
    const lines = off.map(({ id, why }) => `  # ${why} So this rule is off.
  ${id}: off
`);
    parts.push(`rules:
${lines.join("")}`);
  }
  if (parts.length === 0) return void 0;
  return [
    "# How List Curator reads and checks this list. Everything else has its default;\n# see docs/configuration.md of List Curator for all options.\n",
    ...parts
  ].join("\n");
}

// src/features/adopt/plan-config.ts
var CONFIG = ".github/list-curator.yml";
var BASELINE = ".github/list-curator-baseline.json";
var MANY = 20;
async function planConfig(files, root, list) {
  if (list.configPath !== void 0) {
    return {
      files: [],
      skipped: [{ path: list.configPath, why: "It exists and is not changed." }],
      afterwards: []
    };
  }
  const facts = factsOf(list);
  const bare = proposeConfig(facts);
  const config = await readConfig(sourceFile(CONFIG, bare ?? ""));
  const { findings } = list.checkUnder(config);
  if (findings.length <= MANY || isThere(files, join3(root, BASELINE))) {
    return {
      files: configFile(bare),
      skipped: bare === void 0 ? [{ path: CONFIG, why: "Not needed: the defaults fit." }] : [],
      afterwards: putRight(findings, "list-curator check")
    };
  }
  const baseline = { path: BASELINE, findings: findings.length };
  return {
    files: [
      ...configFile(proposeConfig({ ...facts, baseline })),
      {
        after: sourceFile(BASELINE, baselineText(findings)),
        purpose: `what is wrong today, ${findings.length} findings`,
        data: true
      }
    ],
    skipped: [],
    afterwards: putRight(findings, "list-curator check --no-baseline")
  };
}
function putRight(findings, command) {
  if (findings.length === 0) return [];
  const { errors } = countFindings(findings);
  const safe = findings.filter(({ fix }) => fix?.kind === "safe").length;
  const all = `"${command}" reports ${findings.length} finding${findings.length === 1 ? "" : "s"}`;
  const bad = errors === 0 ? "" : `, ${errors} of them ${errors === 1 ? "an error" : "errors"}`;
  const fixes = safe === 0 ? "" : `; "list-curator format --diff" shows the safe fixes for ${safe}`;
  return [`${all}${bad}${fixes}.`];
}
function configFile(text2) {
  return text2 === void 0 ? [] : [{ after: sourceFile(CONFIG, text2), purpose: "what differs from the defaults" }];
}
function factsOf({ input, check, unaided }) {
  const readme = input.readme?.path;
  const bibs = input.bibs.map(({ path }) => path);
  const found = unaided?.bibs ?? [];
  const elsewhere = readme !== void 0 && readme !== unaided?.readme;
  const differ = elsewhere || bibs.length !== found.length || bibs.some((path) => !found.includes(path));
  return {
    ...elsewhere ? { readme } : {},
    ...differ || bibs.length === 0 ? { bib: bibs } : {},
    statistics: statisticsOf(check.catalog)
  };
}

// src/features/adopt/plan-form.ts
import { join as join4 } from "node:path";

// src/features/adopt/paper-form.ts
var import_yaml2 = __toESM(require_dist(), 1);
function paperForm(categories) {
  const options = categoryOptions(categories);
  const form = {
    name: "Submit a paper",
    description: "Propose a paper for the list. It is looked up, and a pull request is made for you.",
    title: "Paper: ",
    labels: [SUBMISSION_LABEL],
    body: FORM_FIELDS.map(({ id, label, type, description, required }) => ({
      type,
      id,
      attributes: {
        label,
        description,
        ...type === "dropdown" ? { options } : {},
        ...type === "checkboxes" ? { options: [{ label: AGREEMENT, required: true }] } : {}
      },
      ...required && type !== "checkboxes" ? { validations: { required } } : {}
    }))
  };
  return `# List Curator keeps the categories as the list has them; the words are yours.
${(0, import_yaml2.stringify)(form, { lineWidth: 0 })}`;
}

// src/features/adopt/plan-form.ts
var RULE = "form-categories";
function planForm(files, root, list) {
  const renewed = renewedForm(list);
  if (renewed !== void 0) return { files: [renewed], skipped: [], afterwards: [] };
  if (isThere(files, join4(root, FORM_PATH))) {
    return skipped("It exists and is not changed.");
  }
  const read = list.check.catalog.list;
  const paths = read === void 0 ? [] : openCategories(read).map(({ path }) => path);
  if (categoryOptions(paths).length === 0) {
    return skipped("The list has no categories to choose from.");
  }
  return {
    files: [
      { after: sourceFile(FORM_PATH, paperForm(paths)), purpose: "a form to submit a paper" }
    ],
    skipped: [],
    afterwards: [
      `Create the label "${SUBMISSION_LABEL}" (Issues, Labels): without it GitHub leaves the issues of the form unlabelled.`
    ]
  };
}
function renewedForm({ input, check }) {
  const before = input.form?.source;
  const fix = check.findings.find(({ ruleId }) => ruleId === RULE)?.fix;
  const edits = fix?.files.find(({ file }) => file === before?.path)?.edits;
  if (before === void 0 || edits === void 0) return void 0;
  const after = { ...sourceFile(before.path, applyEdits(before.text, edits)), bom: before.bom };
  return { before, after, purpose: "the categories of the form" };
}
function skipped(why) {
  return { files: [], skipped: [{ path: FORM_PATH, why }], afterwards: [] };
}

// src/features/adopt/plan-workflows.ts
import { join as join5 } from "node:path";

// src/features/adopt/read-workflow.ts
var import_yaml3 = __toESM(require_dist(), 1);
var OURS = /^[\w.-]+\/list-curator@/i;
function readWorkflow(text2) {
  const workflow = parsed(text2);
  const tasks = valuesOf(field(workflow, "jobs")).flatMap((job) => valuesOf(field(job, "steps"))).filter((step) => OURS.test(String(field(step, "uses") ?? ""))).map((step) => String(field(field(step, "with"), "task") ?? ""));
  if (tasks.length === 0) return void 0;
  const on = field(workflow, "on");
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(record(on));
  return { events: new Set(events), tasks: new Set(tasks) };
}
function parsed(text2) {
  try {
    return (0, import_yaml3.parseDocument)(text2, { prettyErrors: false }).toJS({ maxAliasCount: 20 });
  } catch {
    return void 0;
  }
}
function field(value, name) {
  return record(value)[name];
}
function valuesOf(value) {
  return Object.values(record(value));
}
function record(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

// src/features/adopt/plan-workflows.ts
var FOLDER = ".github/workflows";
function planWorkflows(files, root, workflows, { uses, branch }) {
  const found = workflowsIn(files, root);
  const planned = [];
  const skipped2 = [];
  const afterwards2 = /* @__PURE__ */ new Set();
  for (const workflow of workflows) {
    const { path, purpose } = workflow;
    const same = found.find((one) => one.path === path);
    const other = found.find(({ ours }) => ours !== void 0 && isSame(workflow, ours));
    if (same !== void 0) skipped2.push({ path, why: "It exists and is not changed." });
    else if (other !== void 0) {
      skipped2.push({ path, why: `${other.path} already uses List Curator for this.` });
    } else if (uses === void 0) skipped2.push({ path, why: UNKNOWN });
    else {
      planned.push({ after: sourceFile(path, workflow.text(uses, yamlName(branch))), purpose });
      for (const sentence of workflow.afterwards) afterwards2.add(sentence);
    }
  }
  return { files: planned, skipped: skipped2, afterwards: [...afterwards2] };
}
function yamlName(branch) {
  return /^[a-z][\w./-]*$/i.test(branch) ? branch : JSON.stringify(branch);
}
var UNKNOWN = "The repository and commit of List Curator are unknown: this copy is not a clone from GitHub. Give them with --action OWNER/NAME@COMMIT.";
function isSame({ events, task = "" }, ours) {
  return ours.tasks.has(task) && events.some((event) => ours.events.has(event));
}
function workflowsIn(files, root) {
  const folder = join5(root, FOLDER);
  return namesIn(files, folder).filter((name) => /\.ya?ml$/i.test(name)).sort().map((name) => {
    const path = `${FOLDER}/${name}`;
    const { text: text2 } = readSource(files, join5(folder, name), path);
    return { path, ours: readWorkflow(text2) };
  });
}
function namesIn(files, folder) {
  if (!isThere(files, folder)) return [];
  try {
    return files.readdirSync(folder);
  } catch {
    throw new InputError(
      `${FOLDER} cannot be read, so the existing workflows are unknown. Check that it is a folder that you may read.`
    );
  }
}

// src/features/adopt/workflows.ts
var reviewWorkflow = {
  part: "review",
  path: ".github/workflows/list.yml",
  purpose: "reviews every pull request",
  events: ["pull_request_target", "pull_request"],
  text: (uses) => `name: List
on: pull_request_target
permissions: {}
concurrency:
  group: list-curator-\${{ github.event.pull_request.number }}
  queue: max
jobs:
  list:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: ${uses}
`,
  afterwards: []
};
var commandsWorkflow = {
  part: "commands",
  path: ".github/workflows/commands.yml",
  purpose: 'answers commands in comments, such as "/curate recheck"',
  events: ["issue_comment"],
  text: (uses) => `name: Commands
on:
  issue_comment:
    types: [created]
permissions: {}
jobs:
  answer:
    if: startsWith(github.event.comment.body, '/curate')
    concurrency:
      group: list-curator-\${{ github.event.issue.number }}
      queue: max
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: write
      contents: write
      issues: write
      pull-requests: write
    steps:
      - uses: ${uses}
`,
  afterwards: []
};
var submissionsWorkflow = {
  part: "submissions",
  path: ".github/workflows/submissions.yml",
  purpose: "turns submitted papers into pull requests",
  events: ["issues"],
  task: "submissions",
  text: (uses, branch) => `name: Submissions
on:
  issues:
    types: [opened, edited, reopened, labeled, closed]
  pull_request_target:
    types: [closed]
  push:
    branches: [${branch}]
  workflow_dispatch:
permissions: {}
jobs:
  submissions:
    if: >-
      github.event_name == 'push' || github.event_name == 'workflow_dispatch' ||
      contains(github.event.issue.labels.*.name, 'submission') ||
      contains(github.event.issue.body, '### Paper') ||
      startsWith(github.event.pull_request.head.ref, 'list-curator/submission-')
    concurrency:
      group: list-curator-\${{ github.event.issue.number || github.event.pull_request.number || 'base' }}
      queue: max
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write
      issues: write
      pull-requests: write
    steps:
      - uses: ${uses}
        with:
          task: submissions
`,
  afterwards: [
    'Under Settings, Actions, General, tick "Allow GitHub Actions to create and approve pull requests": submissions become pull requests.'
  ]
};
var validationWorkflow = {
  part: "validation",
  path: ".github/workflows/validate.yml",
  purpose: "verifies links and references every night",
  events: ["schedule"],
  task: "validate",
  text: (uses) => `name: Validate
on:
  schedule:
    - cron: "23 4 * * *"
  workflow_dispatch:
permissions: {}
concurrency:
  group: \${{ github.workflow }}
jobs:
  validate:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: write
      issues: write
    steps:
      - uses: ${uses}
        with:
          task: validate
`,
  afterwards: []
};
var WORKFLOWS = [
  reviewWorkflow,
  commandsWorkflow,
  submissionsWorkflow,
  validationWorkflow
];

// src/features/adopt/plan-adoption.ts
async function planAdoption(files, root, list, parts, settings) {
  const workflows = WORKFLOWS.filter(({ part }) => parts.has(part));
  const plans = [
    ...parts.has("config") ? [await planConfig(files, root, list)] : [],
    planWorkflows(files, root, workflows, settings),
    ...parts.has("form") ? [planForm(files, root, list)] : []
  ];
  return {
    files: plans.flatMap((plan) => plan.files),
    skipped: plans.flatMap((plan) => plan.skipped),
    afterwards: plans.flatMap((plan) => plan.afterwards)
  };
}

// src/features/adopt/write-adoption.ts
import { dirname as dirname2, join as join6, sep } from "node:path";
function writeAdoption(files, root, planned, suffix) {
  for (const { before, after } of planned) {
    if (before === void 0) makeFolder(files, root, after.path);
  }
  writeFiles(files, root, planned, suffix);
}
function makeFolder(files, root, shown) {
  const folder = dirname2(join6(root, shown));
  writing(shown, () => {
    let there = folder;
    while (files.statSync(there, { throwIfNoEntry: false }) === void 0) there = dirname2(there);
    const real = files.realpathSync(there);
    const home = files.realpathSync(root);
    if (real !== home && !real.startsWith(home + sep)) {
      throw new InputError(
        `${shown} would be written outside the repository: a folder above it is a symbolic link to ${real}. Replace the link by a folder.`
      );
    }
    files.mkdirSync(folder, { recursive: true });
  });
}
var REASONS = {
  EACCES: "you are not allowed to write there",
  EPERM: "you are not allowed to write there",
  EEXIST: "something else is in the way"
};
function writing(shown, work) {
  withFileErrors(`${shown} cannot be written`, "Nothing was written.", REASONS, work);
}

// src/cli/init.ts
async function init(args, io) {
  const request = listRequest(args, io);
  const checkout = checkoutAround(request.path ?? request.readme ?? ".", io);
  const { root } = checkout;
  const { outOfTime } = timeLimitOf(args, io);
  const list = await findList(io.files, root, request, outOfTime);
  const action = actionOf(args, io);
  const parts = args.values.get("only");
  const plan = await planAdoption(
    io.files,
    root,
    list,
    new Set(PARTS.filter((part) => parts === void 0 || parts.includes(part))),
    { uses: action?.uses, branch: checkout.defaultBranch }
  );
  io.stdout(foundText(list));
  for (const { before, after, data } of plan.files) {
    if (data !== true) io.stdout(`
${unifiedDiff(before, after, io.color)}`);
  }
  io.stdout(summary(plan));
  if (plan.files.length === 0) {
    io.stdout("\nNothing to write.\n");
    return 0;
  }
  if (!await agreed(args, plan.files.length, io)) return 1;
  io.uninterrupted(() => writeAdoption(io.files, root, plan.files, io.runId));
  io.stdout(afterwards(plan, action?.remark, shownFolder(io, root)));
  return 0;
}
function checkoutAround(path, io) {
  const folder = resolve3(io.cwd, path);
  const checkout = findCheckout(io.files, folder);
  if (checkout !== void 0) return checkout;
  throw new InputError(
    `${path === "." ? "This folder" : path} is not in a git checkout. Workflows and forms belong in the root of a repository: clone the repository of your list, or create one with "git init", and run init there.`
  );
}
function actionOf(args, io) {
  const given = optionValue(args, "action");
  if (given !== void 0) return { uses: usesOf(readReference(given)) };
  const found = referenceOfProgram(io.files, io.program, VERSION);
  if (found === void 0) return void 0;
  const { reference, pushed } = found;
  const uses = usesOf(reference);
  if (pushed) return { uses };
  return {
    uses,
    remark: `The workflows use ${reference.repository} at ${reference.commit}, which no branch of its remote had when it was last fetched. Push that commit first.`
  };
}
function foundText({ input, check: { summary: counts } }) {
  const bibs = input.bibs.map(({ path }) => printable(path)).join(", ");
  const bibliography = bibs === "" ? "no .bib" : `${bibs} with ${number(counts.bibEntries, "bib entry", "bib entries")}`;
  return `${printable(input.readme?.path ?? "")} holds ${number(counts.entries, "paper", "papers")} in ${number(counts.categories, "category", "categories")}; ${bibliography}.
`;
}
function number(count, one, many) {
  return `${count} ${count === 1 ? one : many}`;
}
function summary({ files, skipped: skipped2 }) {
  const line = (kind, path, text2) => `  ${kind}  ${printable(`${path}: ${text2}`)}
`;
  return [
    "\n",
    ...files.map((file) => line(kindOf(file), file.after.path, file.purpose)),
    ...groupBy(skipped2, ({ why }) => why).flatMap(
      ([why, same]) => same.map(({ path }, at) => line("skipped", path, at === 0 ? why : "For the same reason."))
    )
  ].join("");
}
function kindOf({ before }) {
  return before === void 0 ? "new    " : "changed";
}
async function agreed(args, files, io) {
  if (args.switches.has("yes")) return true;
  const these = files === 1 ? "this file" : `these ${files} files`;
  if (io.ask === void 0) {
    io.stdout(`
Nothing was written. Use --yes to write ${these}.
`);
    return false;
  }
  const answer = await io.ask(`
Write ${these}? [y/N] `);
  if (/^\s*y(?:es)?\s*$/i.test(answer)) return true;
  io.stdout("Nothing was written.\n");
  return false;
}
function afterwards({ files, afterwards: rest }, remark, root) {
  const steps = [
    ...remark === void 0 ? [] : [remark],
    "Review the files, commit them and push them to the default branch: GitHub takes forms and most workflows from there.",
    ...rest
  ];
  const where = root === "" ? "" : ` in ${printable(root)}`;
  return `
Written: ${number(files.length, "file", "files")}${where}. Next:
${steps.map((step) => `  - ${printable(step)}
`).join("")}`;
}
function shownFolder({ cwd }, root) {
  return relative(cwd, root);
}
export {
  init
};
