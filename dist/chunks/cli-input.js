import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  findConfig,
  findInput
} from "./files-find-input.js";
import {
  UsageError
} from "./cli-usage-error.js";
import {
  linkedBibs,
  readConfig,
  timeLimit
} from "./features-time-limit.js";
import {
  readSource
} from "./files-read-source.js";

// src/features/load-input.ts
async function loadInput(files, request) {
  const { form, ...input } = await findInput(files, request, textReading(files));
  if (form === void 0) return input;
  const { readSubmissionForm } = await import("./catalog-read-submission-form.js");
  return { ...input, form: { source: form, read: readSubmissionForm } };
}
function loadConfig(files, request, folder) {
  return findConfig(files, request, folder, textReading(files));
}
function textReading(files) {
  return {
    read: (path, shown) => readSource(files, path, shown),
    config: readConfig,
    linked: ({ text }, paths) => linkedBibs(text, paths)
  };
}

// src/cli/input.ts
var DEFAULT_DEADLINE_SECONDS = 60;
function optionValue({ values }, name) {
  return values.get(name)?.[0];
}
function listRequest(args, { cwd }) {
  const bibs = args.values.get("bib");
  const hint = `Run "list-curator ${args.command.name} --help" for its options.`;
  if (bibs !== void 0 && args.switches.has("no-bib")) {
    throw new UsageError("--bib and --no-bib contradict each other; give one of them.", hint);
  }
  if (args.switches.has("no-readme") && optionValue(args, "readme") !== void 0) {
    throw new UsageError("--readme and --no-readme contradict each other; give one of them.", hint);
  }
  if (args.argument !== void 0 && optionValue(args, "readme") !== void 0 && /\.(?:md|markdown)$/i.test(args.argument)) {
    throw new UsageError(
      `both "${args.argument}" and --readme name a list; give one of them.`,
      hint
    );
  }
  return {
    cwd,
    path: args.argument,
    readme: optionValue(args, "readme"),
    bibs: args.switches.has("no-bib") ? [] : bibs,
    config: optionValue(args, "config"),
    noReadme: args.switches.has("no-readme")
  };
}
async function inputOf(args, io) {
  const loaded = await loadInput(io.files, listRequest(args, io));
  return { ...loaded, ...timeLimitOf(args, io) };
}
function timeLimitOf(args, { now }) {
  const seconds = Number(optionValue(args, "deadline") ?? DEFAULT_DEADLINE_SECONDS);
  return timeLimit(seconds * 1e3, now);
}

export {
  loadInput,
  loadConfig,
  optionValue,
  listRequest,
  inputOf,
  timeLimitOf
};
