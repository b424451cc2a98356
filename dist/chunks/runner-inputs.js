import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  InputError
} from "./files-input-error.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

// src/runner/inputs.ts
var BLOCKING = {
  error: ["error"],
  warning: ["error", "warning"],
  never: []
};
function readInputs(core) {
  const bibs = core.getInput("bib").split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return {
    task: oneOf(core, "task", ["check", "submissions", "validate", "plan"]),
    readme: core.getInput("readme") || void 0,
    /** Absent: found. Empty: none wanted. */
    bibs: bibs.length === 0 ? void 0 : bibs.length === 1 && bibs[0] === "none" ? [] : bibs,
    config: core.getInput("config") || void 0,
    /** The severities that fail the run. */
    blocking: blockingOf(core, "error"),
    scope: oneOf(core, "scope", ["changed", "all"]),
    autofix: oneOf(core, "autofix", ["suggest", "commit", "off"]),
    /** Whether a review asks registries about papers that lack something. */
    lookUp: oneOf(core, "look-up", ["true", "false"]) === "true",
    token: core.getInput("token"),
    /** The name under which the first of two stages stored its report. */
    artifact: core.getInput("artifact") || "list-curator",
    /** The longest that a check may take, more or less. */
    seconds: numberOf(core, "deadline", SECONDS),
    /** Papers, and edits of their issues, that one person may submit within 24 hours. */
    submissionsPerDay: numberOf(core, "submissions-per-day", PER_DAY),
    /** Commands that one person may give within 24 hours; five times as many with write access. */
    commandsPerDay: numberOf(core, "commands-per-day", PER_DAY)
  };
}
function oneOf(core, name, values, given = core.getInput(name)) {
  if (given === "") return values[0];
  const known = values.find((one) => one === given);
  if (known !== void 0) return known;
  const meant = didYouMean(given, values);
  throw new InputError(
    `the input ${name} is "${given}"; expected ${values.filter((one) => one !== "").join(", ")}.${meant === void 0 ? "" : ` Did you mean "${meant}"?`}`
  );
}
function blockingOf(core, usual) {
  const given = core.getInput("fail-on") || usual;
  return BLOCKING[oneOf(core, "fail-on", ["error", "warning", "never"], given)];
}
var SECONDS = { usual: 120, most: 3600, unit: "whole seconds" };
var PER_DAY = { usual: 20, most: 100, unit: "a whole number" };
function numberOf(core, name, { usual, most, unit }) {
  const given = core.getInput(name);
  if (given === "") return usual;
  const number = Number(given);
  if (/^\d{1,4}$/.test(given) && number >= 1 && number <= most) return number;
  throw new InputError(`the input ${name} is "${given}"; expected ${unit} from 1 to ${most}.`);
}

export {
  readInputs,
  oneOf,
  blockingOf
};
