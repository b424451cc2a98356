import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  AGREEMENT,
  FORM_FIELDS,
  SUBMISSION_LABEL
} from "./features-form-fields.js";
import {
  findCheckout,
  readCheckout
} from "./files-git-checkout.js";
import {
  statisticsOf
} from "./catalog-statistics.js";
import {
  VERSION
} from "./version.js";
import {
  listRequest,
  loadInput,
  optionValue,
  timeLimitOf
} from "./cli-input.js";
import "./files-find-input.js";
import "./cli-usage-error.js";
import {
  baselineText
} from "./features-check-baseline.js";
import "./package.js";
import {
  readConfig
} from "./features-child-process-time-limit.js";
import {
  PARTS
} from "./features-adopt-adoption.js";
import "./config-defaults.js";
import {
  require_dist
} from "./yaml-dist-compose-compose-collection.js";
import {
  writeFiles
} from "./files-write-files.js";
import "./files-replace-file.js";
import {
  isWithin
} from "./files-repository-files.js";
import {
  CONFIG_PATHS,
  FORM_PATH,
  onlyConfig
} from "./files-find-files.js";
import {
  unifiedDiff
} from "./report-diff.js";
import "./diff-libesm-diff-array.js";
import {
  categoriesWithPlace,
  checkList
} from "./catalog-bib-index.js";
import "./text-fingerprint.js";
import "./features-check-reading-options.js";
import {
  categoryOptions,
  linkedMarkdown
} from "./bibtex-bib-edits.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import "./rules-reference-rules.js";
import "./list-format-parse-template.js";
import "./bibtex-bib-identifiers.js";
import "./text-fence.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import {
  groupBy
} from "./text-group-by.js";
import {
  count,
  plural
} from "./text-plural.js";
import "./text-shorten.js";
import {
  countFindings
} from "./rules-finding.js";
import {
  isThere,
  readSource,
  withFileErrors
} from "./files-read-source.js";
import {
  sourceFile,
  withEdits
} from "./text-range.js";
import {
  InputError,
  orElse
} from "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import "./text-extremes.js";
import {
  printable
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import {
  at,
  compact,
  textAt
} from "./text-json.js";
import {
  attempt
} from "./text-attempt.js";
import {
  __toESM
} from "./runtime.js";

// src/cli/init.ts
import { resolve as resolve2 } from "node:path";

// src/features/adopt/action-reference.ts
var NAMED = /^([\w.-]+\/[\w.-]+)@([\da-f]{40})(?:\s+#\s*([\w.,+ -]+))?$/i;
function usesOf({ repository, commit, version }) {
  return `${repository}@${commit}${version === void 0 ? "" : ` # ${version}`}`;
}
function readReference(text) {
  const [, repository, commit, version] = NAMED.exec(text.trim()) ?? [];
  if (repository !== void 0 && commit !== void 0) {
    return compact({ repository, commit: commit.toLowerCase(), version });
  }
  const [, ref] = /^[\w.-]+\/[\w.-]+@(\S+)/.exec(text.trim()) ?? [];
  throw new InputError(
    ref === void 0 ? `--action is "${text}"; expected OWNER/NAME@COMMIT, the repository of List Curator on GitHub and the full SHA of a commit.` : `--action names the commit "${ref}"; expected its full SHA, 40 hexadecimal digits. Tags and branches can be moved, and abbreviated SHAs are not accepted by GitHub.`
  );
}
function referenceOfProgram(files, folder, version) {
  const checkout = readCheckout(files, folder);
  const repository = repositoryOf(checkout?.origin ?? "");
  if (checkout?.head === void 0 || repository === void 0) return void 0;
  const { head: commit, tags, pushed } = checkout;
  const tag = tags.find((name) => /^v?\d+\.\d+\.\d+/.test(name));
  return { reference: { repository, commit, version: tag ?? `${version}, unreleased` }, pushed };
}
function repositoryOf(origin) {
  return /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(
    origin
  )?.[1];
}

// src/features/adopt/adopt.ts
import { dirname, join as join4, sep } from "node:path";

// src/features/adopt/plan-config.ts
var import_yaml = __toESM(require_dist(), 1);
import { join } from "node:path";
var CONFIG = ".github/list-curator.yml";
var BASELINE = ".github/list-curator-baseline.json";
var MANY = 20;
async function planConfig(files, root, list) {
  if (list.configPath !== void 0) {
    return { skipped: [{ path: list.configPath, why: "It exists and is not changed." }] };
  }
  const facts = factsOf(list);
  const bare = proposeConfig(facts);
  const config = await readConfig(sourceFile(CONFIG, bare ?? ""));
  const { findings } = list.checkUnder(config);
  if (findings.length <= MANY || isThere(files, join(root, BASELINE))) {
    return {
      files: configFile(bare),
      skipped: bare === void 0 ? [{ path: CONFIG, why: "Not needed: the defaults fit." }] : [],
      afterwards: findingsToFix(findings, "list-curator check")
    };
  }
  const baseline = { path: BASELINE, findings: findings.length };
  return {
    files: [
      ...configFile(proposeConfig({ ...facts, baseline })),
      {
        after: sourceFile(BASELINE, baselineText(findings)),
        purpose: `the ${findings.length} findings of today, not reported again`,
        data: true
      }
    ],
    afterwards: findingsToFix(findings, "list-curator check --no-baseline")
  };
}
function findingsToFix(findings, command) {
  if (findings.length === 0) return [];
  const { errors } = countFindings(findings);
  const safe = findings.filter(({ fix }) => fix?.kind === "safe").length;
  const all = `"${command}" reports ${count(findings.length, "finding")}`;
  const bad = errors === 0 ? "" : `, ${errors} of them ${plural(errors, "an error", "errors")}`;
  const fixes = safe === 0 ? "" : `; "list-curator format --diff" shows the safe fixes for ${safe}`;
  return [`${all}${bad}${fixes}.`];
}
function configFile(text) {
  return text === void 0 ? [] : [{ after: sourceFile(CONFIG, text), purpose: "what differs from the defaults" }];
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
var NO_BIB = "There is no .bib, so citation keys are not checked. Name the .bib here once there is one.";
var FEW = 5;
var SHARE = 1 / 20;
function rulesAgainstHabits({ papers, withAbstract, categories }) {
  if (papers < FEW) return [];
  const outside = categories.find(({ path }) => path.length === 0)?.papers ?? 0;
  const few = withAbstract === 0 ? "No paper has an abstract" : `Only ${withAbstract} of ${papers} papers ${plural(withAbstract, "has", "have")} an abstract`;
  const loose = `${outside} of ${papers} papers ${plural(outside, "is", "are")} outside any category`;
  return [
    ...withAbstract < papers * SHARE ? [{ id: "entry-abstract", why: few }] : [],
    ...outside > papers * SHARE ? [{ id: "entry-category", why: loose }] : []
  ];
}
function proposeConfig(facts) {
  const { readme, bib, statistics, baseline } = facts;
  const parts = [];
  const add = (comment, value) => {
    parts.push(`${comment.map((line) => `# ${line}
`).join("")}${(0, import_yaml.stringify)(value)}`);
  };
  if (readme !== void 0) add(["The list."], { readme });
  if (bib?.length === 0) add([NO_BIB], { bib: false });
  else if (bib !== void 0) add(["The bibliography."], { bib: bib.length === 1 ? bib[0] : bib });
  if (baseline !== void 0) {
    const { path, findings } = baseline;
    add(
      [
        `${count(findings, "finding")} of the first check ${plural(findings, "is", "are")} not reported again.`,
        "To see them: list-curator check --no-baseline",
        "To remove those that were fixed: list-curator check --update-baseline"
      ],
      { baseline: path }
    );
  }
  const off = rulesAgainstHabits(statistics);
  if (off.length > 0) {
    const lines = off.map(({ id, why }) => `  # ${why}, so this rule is off.
  ${id}: off
`);
    parts.push(`rules:
${lines.join("")}`);
  }
  if (parts.length === 0) return void 0;
  return [
    "# How List Curator reads and checks this list. All other settings have their\n# defaults; docs/configuration.md of List Curator lists them.\n",
    ...parts
  ].join("\n");
}

// src/features/adopt/plan-form.ts
var import_yaml2 = __toESM(require_dist(), 1);
import { join as join2 } from "node:path";
function planForm(files, root, list, isAnswered) {
  const renewed = renewedForm(list);
  if (renewed !== void 0) return { files: [renewed] };
  const skipped = (why) => ({ skipped: [{ path: FORM_PATH, why }] });
  if (isThere(files, join2(root, FORM_PATH))) return skipped("It exists and is not changed.");
  const paths = pathsToChoose(list);
  if (categoryOptions(paths).length === 0) return skipped(noCategories(list));
  if (!isAnswered) return skipped(UNANSWERED);
  const after = sourceFile(FORM_PATH, paperForm(paths));
  return {
    files: [{ after, purpose: "a form to submit a paper" }],
    afterwards: [
      `Create the label "${SUBMISSION_LABEL}" (Issues, Labels): without it, GitHub adds no label to issues of the form.`
    ]
  };
}
var UNANSWERED = "No workflow would answer it. With --action OWNER/NAME@COMMIT, both are written.";
var noCategories = ({ check }) => check.summary.categories === 0 ? "The list has no categories to choose from." : "The list has no category that a paper can be added to.";
function pathsToChoose({ input, check }) {
  return categoriesWithPlace(input, check.catalog).map(({ path }) => path);
}
function renewedForm({ input, check }) {
  const before = input.form?.source;
  const fix = check.findings.find(({ ruleId }) => ruleId === "form-categories")?.fix;
  const edits = fix?.files.find(({ file }) => file === before?.path)?.edits;
  if (before === void 0 || edits === void 0) return void 0;
  return { before, after: withEdits(before, edits), purpose: "the categories of the form" };
}
function paperForm(categories) {
  const options = categoryOptions(categories);
  const form = {
    name: "Submit a paper",
    description: "Propose a paper for the list. It is looked up, and a pull request is opened for you.",
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
  const text = (0, import_yaml2.stringify)(form, { lineWidth: 0, version: "1.1" });
  return `# List Curator updates the categories from the list. You may change all other texts.
${text}`;
}

// src/features/adopt/plan-workflows.ts
var import_yaml3 = __toESM(require_dist(), 1);
import { join as join3 } from "node:path";
var FOLDER = ".github/workflows";
function planWorkflows(files, root, workflows, { uses, branch }) {
  const found = workflowsIn(files, root);
  const planned = [];
  const skipped = [];
  const afterwards2 = /* @__PURE__ */ new Set();
  const name = /^[a-z][\w./-]*$/i.test(branch) ? branch : JSON.stringify(branch);
  for (const workflow of workflows) {
    const { path, purpose, events, task = "" } = workflow;
    const same = found.find((one) => one.path === path);
    const other = found.find(
      ({ ours }) => ours?.tasks.has(task) && events.some((event) => ours.events.has(event))
    );
    if (same !== void 0) skipped.push({ path, why: "It exists and is not changed." });
    else if (other !== void 0) {
      skipped.push({ path, why: `${other.path} already uses List Curator for this.` });
    } else if (uses === void 0) {
      skipped.push({ path, why: UNKNOWN });
      afterwards2.add("To add the workflows, run init again with --action OWNER/NAME@COMMIT.");
    } else {
      planned.push({ after: sourceFile(path, workflow.text(uses, name)), purpose });
      for (const sentence of workflow.afterwards) afterwards2.add(sentence);
    }
  }
  return { files: planned, skipped, afterwards: [...afterwards2] };
}
var UNKNOWN = "The repository and commit of List Curator are unknown: this copy is not a clone from GitHub. Give them with --action OWNER/NAME@COMMIT.";
function workflowsIn(files, root) {
  const folder = join3(root, FOLDER);
  return namesIn(files, folder).filter((name) => /\.ya?ml$/i.test(name)).sort().map((name) => {
    const path = `${FOLDER}/${name}`;
    const { text } = readSource(files, join3(folder, name), path);
    return { path, ours: readWorkflow(text) };
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
var OURS = /^[\w.-]+\/list-curator@/i;
function readWorkflow(text) {
  const workflow = attempt(
    () => (0, import_yaml3.parseDocument)(text, { prettyErrors: false }).toJS({ maxAliasCount: 20 })
  );
  const tasks = valuesOf(at(workflow, "jobs")).flatMap((job) => valuesOf(at(job, "steps"))).filter((step) => OURS.test(textAt(step, "uses") ?? "")).map((step) => textAt(step, "with", "task") ?? "");
  if (tasks.length === 0) return void 0;
  const on = at(workflow, "on");
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(Object(on));
  return { events: new Set(events), tasks: new Set(tasks) };
}
function valuesOf(value) {
  return Object.values(Object(value));
}

// src/features/adopt/workflows.ts
var reviewWorkflow = {
  part: "review",
  path: ".github/workflows/list.yml",
  purpose: "reviews every pull request",
  events: ["pull_request_target", "pull_request"],
  text: (uses) => `name: List
# Nothing of a pull request is checked out or run: it is read through GitHub's API.
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
      pull-requests: write # comments and the summary
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
      actions: write # runs the review again after "recheck"
      contents: write # commits fixes and submissions
      issues: write # answers in issues
      pull-requests: write # answers in pull requests
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
      contents: write # branches named list-curator/submission-...
      issues: write # the answer on the issue, and its label
      pull-requests: write # opens, updates and closes pull requests
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
      contents: write # the branch list-curator/state
      issues: write # the issue with all problems
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

// src/features/adopt/adopt.ts
async function planAdoption(files, root, list, { parts, ...settings }) {
  const wanted = WORKFLOWS.filter(({ part }) => parts.has(part));
  const useless = pathsToChoose(list).length === 0 ? wanted.filter(({ part }) => part === "submissions") : [];
  const workflows = wanted.filter((one) => !useless.includes(one));
  const answering = WORKFLOWS.filter(({ part }) => part === "submissions");
  const isAnswered = planWorkflows(files, root, answering, settings).skipped.every(
    ({ why }) => why !== UNKNOWN
  );
  const plans = [
    ...parts.has("config") ? [await planConfig(files, root, list)] : [],
    { skipped: useless.map(({ path }) => ({ path, why: noCategories(list) })) },
    planWorkflows(files, root, workflows, settings),
    ...parts.has("form") ? [planForm(files, root, list, isAnswered)] : []
  ];
  return {
    files: plans.flatMap(({ files: planned = [] }) => planned),
    skipped: plans.flatMap(({ skipped = [] }) => skipped),
    afterwards: plans.flatMap(({ afterwards: afterwards2 = [] }) => afterwards2)
  };
}
function writeAdoption(files, root, planned, suffix) {
  for (const { before, after } of planned) {
    if (before === void 0) makeFolder(files, root, after.path);
  }
  writeFiles(files, root, planned, suffix);
}
function makeFolder(files, root, shown) {
  const folder = dirname(join4(root, shown));
  withFileErrors(`${shown} cannot be written`, "Nothing was written.", REASONS, () => {
    let there = folder;
    while (files.statSync(there, { throwIfNoEntry: false }) === void 0) there = dirname(there);
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
  EEXIST: "something else has its name"
};

// src/features/adopt/find-list.ts
import { join as join5, relative, resolve, sep as sep2 } from "node:path";
async function findList(files, root, { cwd, path, readme, bibs }, timeFor) {
  const configPath = onlyConfig(CONFIG_PATHS.filter((one) => isThere(files, join5(root, one))));
  const start = path === void 0 ? cwd : resolve(cwd, path);
  const unaided = await loadUnaided(files, root);
  const found = unaided?.readme;
  const input = await loadInput(files, {
    cwd: root,
    // Of the list that a workflow finds, a configuration names the files from the root.
    path: found !== void 0 && isWithin(start, join5(root, found)) ? void 0 : start,
    readme: readme === void 0 ? void 0 : resolve(cwd, readme),
    bibs: bibs?.map((bib) => resolve(cwd, bib)),
    config: configPath
  });
  const outside = [input.readme, ...input.bibs].find((file) => file?.path.startsWith(".."));
  if (outside !== void 0) {
    throw new InputError(
      `${outside.path} is outside the repository in ${root}, where workflows cannot read it. Give files of the repository.`
    );
  }
  for (const file of [input.readme, ...input.bibs]) refuseLink(files, root, file?.path ?? ".");
  const check = checkList({ ...input, timeFor });
  const papers = check.summary.entries;
  if (papers === 0) {
    const others = input.readme === void 0 ? [] : linkedMarkdown(input.readme);
    throw new InputError(
      `${input.readme?.path} contains no papers that List Curator can read, so there is nothing to set up. If the papers are in another file${others.length === 0 ? "" : ` (it links to ${others.join(", ")})`}, name it with --readme; docs/configuration.md of List Curator shows how an entry may be written.`
    );
  }
  const checkUnder = (config) => checkList({ ...input, config, timeFor });
  return compact({ input, check, configPath, unaided, checkUnder });
}
function refuseLink(files, root, path) {
  const real = relative(files.realpathSync(root), files.realpathSync(join5(root, path)));
  const named = real.split(sep2).join("/");
  if (path === "." || named.toLowerCase() === path.toLowerCase()) return;
  throw new InputError(
    `${path} is a symbolic link to ${named}, which workflows do not follow. Name that file with --${path.endsWith(".bib") ? "bib" : "readme"}.`
  );
}
function loadUnaided(files, root) {
  return orElse(
    async () => {
      const { readme, bibs } = await loadInput(files, { cwd: root });
      return { readme: readme?.path, bibs: bibs.map(({ path }) => path) };
    },
    () => void 0
  );
}

// src/cli/init.ts
async function init(args, io) {
  const request = listRequest(args, io);
  const checkout = checkoutAround(request.path ?? request.readme ?? ".", io);
  const { root } = checkout;
  const { timeFor } = timeLimitOf(args, io);
  const list = await findList(io.files, root, request, timeFor);
  const action = actionOf(args, io);
  const parts = args.values.get("only");
  const plan = await planAdoption(io.files, root, list, {
    parts: new Set(PARTS.filter((part) => parts === void 0 || parts.includes(part))),
    uses: action?.uses,
    branch: checkout.defaultBranch
  });
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
  const remarks = [
    ...checkout.origin === void 0 ? [NO_REMOTE] : [],
    ...action?.remark === void 0 ? [] : [action.remark]
  ];
  io.stdout(afterwards(plan, remarks, root === io.cwd ? "" : ` in ${printable(root)}`));
  return 0;
}
function checkoutAround(path, io) {
  const folder = resolve2(io.cwd, path);
  const checkout = findCheckout(io.files, folder);
  if (checkout !== void 0) return checkout;
  throw new InputError(
    `${path === "." ? "This folder" : path} is not in a git checkout. Workflows and forms belong in the root of a repository: clone the repository of your list, or create one with "git init", and run init there.`
  );
}
function actionOf(args, io) {
  const given = optionValue(args, "action");
  if (given !== void 0) return { uses: usesOf(readReference(given)), remark: void 0 };
  const found = referenceOfProgram(io.files, io.program, VERSION);
  if (found === void 0) return void 0;
  const { reference, pushed } = found;
  return {
    uses: usesOf(reference),
    remark: pushed ? void 0 : `The workflows use ${reference.repository} at ${reference.commit}, which no branch of its remote had when it was last fetched. Push that commit first.`
  };
}
function foundText({ input, check: { summary: summary2 } }) {
  const bibs = input.bibs.map(({ path }) => printable(path)).join(", ");
  const bibliography = bibs === "" ? "no .bib" : `${bibs} with ${count(summary2.bibEntries, "bib entry", "bib entries")}`;
  return `${printable(input.readme?.path ?? "")} contains ${count(summary2.entries, "paper")} in ${count(summary2.categories, "category", "categories")}; ${bibliography}.
`;
}
function summary({ files, skipped }) {
  const line = (kind, path, text) => `  ${kind}  ${printable(`${path}: ${text}`)}
`;
  return [
    "\n",
    ...files.map(
      ({ before, after, purpose }) => line(before === void 0 ? "new    " : "changed", after.path, purpose)
    ),
    ...[...groupBy(skipped, ({ why }) => why)].flatMap(
      ([why, same]) => same.map(({ path }, at2) => line("skipped", path, at2 === 0 ? why : "For the same reason."))
    )
  ].join("");
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
var NO_REMOTE = 'This repository has no remote "origin" yet. Create it on GitHub and add it with "git remote add origin ADDRESS": forms and workflows do nothing elsewhere.';
function afterwards({ files, afterwards: rest }, remarks, where) {
  const steps = [
    ...remarks,
    "Review the files, commit them and push them to the default branch: GitHub takes forms and most workflows from there.",
    ...rest
  ];
  return `
Written: ${count(files.length, "file")}${where}. Next:
${steps.map((step) => `  - ${printable(step)}
`).join("")}`;
}
export {
  init
};
