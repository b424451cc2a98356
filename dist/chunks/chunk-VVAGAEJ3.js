import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  loadInput
} from "./chunk-TVL2KFBK.js";
import {
  timeLimit
} from "./chunk-3E47C2IV.js";
import {
  UsageError
} from "./chunk-SGISQ5JK.js";

// src/cli/input.ts
var DEFAULT_DEADLINE_SECONDS = 60;
function optionValue({ values }, name) {
  return values.get(name)?.[0];
}
async function inputOf(args, io) {
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
  const loaded = await loadInput(io.files, {
    cwd: io.cwd,
    path: args.argument,
    readme: optionValue(args, "readme"),
    bibs: args.switches.has("no-bib") ? [] : bibs,
    config: optionValue(args, "config"),
    noReadme: args.switches.has("no-readme")
  });
  const seconds = Number(optionValue(args, "deadline") ?? DEFAULT_DEADLINE_SECONDS);
  return { ...loaded, ...timeLimit(seconds * 1e3, io.now) };
}

export {
  optionValue,
  inputOf
};
