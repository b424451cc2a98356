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
} from "./features-child-process-time-limit.js";
import {
  readSource
} from "./files-read-source.js";

// src/features/check/load-input.ts
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
function isGiven({ switches, values }, name) {
  return switches.has(name) || values.has(name);
}
function onlyOneOf(args, ...names) {
  const [one, other] = names.filter((name) => isGiven(args, name));
  if (other !== void 0) {
    throw new UsageError(
      `--${one} and --${other} contradict each other; give one of them.`,
      args.command.name
    );
  }
  return one;
}
function listRequest(args, { cwd }) {
  const { argument: path } = args;
  const readme = optionValue(args, "readme");
  onlyOneOf(args, "bib", "no-bib");
  onlyOneOf(args, "readme", "no-readme");
  if (path !== void 0 && readme !== void 0 && /\.(?:md|markdown)$/i.test(path)) {
    throw new UsageError(
      `both "${path}" and --readme name a list; give one of them.`,
      args.command.name
    );
  }
  return {
    cwd,
    path,
    readme,
    bibs: args.switches.has("no-bib") ? [] : args.values.get("bib"),
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
  if (seconds < 1) throw new UsageError("--deadline must be at least 1.", args.command.name);
  return timeLimit(seconds * 1e3, now);
}

export {
  loadInput,
  loadConfig,
  optionValue,
  onlyOneOf,
  listRequest,
  inputOf,
  timeLimitOf
};
