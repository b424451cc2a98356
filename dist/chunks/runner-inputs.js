import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  InputError
} from "./files-input-error.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

// src/runner/inputs.ts
var TASKS = ["check", "submissions", "validate", "plan"];
var BLOCKING = {
  error: ["error"],
  warning: ["error", "warning"],
  never: []
};
function readInputs(core) {
  const bibs = core.getInput("bib").split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const failOn = oneOf("fail-on", core.getInput("fail-on"), ["error", "warning", "never"]);
  return {
    task: oneOf("task", core.getInput("task"), TASKS),
    readme: core.getInput("readme") || void 0,
    bibs: bibs.length === 0 ? void 0 : bibs.length === 1 && bibs[0] === "none" ? [] : bibs,
    config: core.getInput("config") || void 0,
    blocking: BLOCKING[failOn],
    scope: oneOf("scope", core.getInput("scope"), ["changed", "all"]),
    autofix: oneOf("autofix", core.getInput("autofix"), ["suggest", "commit", "off"]),
    lookUp: oneOf("look-up", core.getInput("look-up"), ["true", "false"]) === "true",
    token: core.getInput("token"),
    artifact: core.getInput("artifact") || "list-curator",
    seconds: secondsOf(core.getInput("deadline")),
    submissionsPerDay: countOf("submissions-per-day", core.getInput("submissions-per-day")),
    commandsPerDay: countOf("commands-per-day", core.getInput("commands-per-day"))
  };
}
function oneOf(name, given, values) {
  if (given === "") return values[0];
  const known = values.find((one) => one === given);
  if (known !== void 0) return known;
  const meant = didYouMean(given, values);
  throw new InputError(
    `the input ${name} is "${given}"; expected ${values.filter((one) => one !== "").join(", ")}.${meant === void 0 ? "" : ` Did you mean "${meant}"?`}`
  );
}
var USUAL_SECONDS = 120;
var MOST_SECONDS = 3600;
function secondsOf(given) {
  if (given === "") return USUAL_SECONDS;
  const seconds = Number(given);
  if (/^\d{1,4}$/.test(given) && seconds >= 1 && seconds <= MOST_SECONDS) return seconds;
  throw new InputError(
    `the input deadline is "${given}"; expected whole seconds from 1 to ${MOST_SECONDS}.`
  );
}
var USUAL_PER_DAY = 20;
var MOST_PER_DAY = 100;
function countOf(name, given) {
  if (given === "") return USUAL_PER_DAY;
  const count = Number(given);
  if (/^\d{1,3}$/.test(given) && count >= 1 && count <= MOST_PER_DAY) return count;
  throw new InputError(
    `the input ${name} is "${given}"; expected a whole number from 1 to ${MOST_PER_DAY}.`
  );
}

export {
  readInputs,
  oneOf
};
