import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  COMMANDS
} from "./cli-commands.js";
import {
  tableLines,
  wrapped
} from "./report-wrapped.js";
import "./features-adopt-adoption.js";
import "./text-extremes.js";
import "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/cli/help.ts
function help(command, width) {
  const lines = command === void 0 ? overview(width) : commandHelp(command, width);
  return lines.map((line) => `${line}
`).join("");
}
function overview(width) {
  return [
    ...wrapped(
      "List Curator keeps curated paper lists: a README that people read, a .bib that people cite.",
      width
    ),
    "",
    "Usage: list-curator COMMAND [OPTIONS]",
    "",
    "Commands:",
    ...tableLines(
      COMMANDS.map(({ name, summary }) => [name, summary]),
      width,
      "  "
    ),
    "",
    ...wrapped(
      'Run "list-curator COMMAND --help" for the options of a command, "list-curator --version" for the version.',
      width
    ),
    "",
    ...wrapped(
      "Exit status: 0 when there is no problem, 1 when a check found one, 2 when the command line, the configuration or a file cannot be used.",
      width
    )
  ];
}
function commandHelp({ name, summary, argument, options }, width) {
  return [
    ...wrapped(summary, width),
    "",
    `Usage: list-curator ${name}${argument === void 0 ? "" : ` ${operand(argument)}`} [OPTIONS]`,
    "",
    ...tableLines(
      [
        ...argument === void 0 ? [] : [[argument.name, argument.help]],
        ...options.map((option) => [optionUsage(option), option.help])
      ],
      width,
      "  "
    )
  ];
}
function operand({ name, required, multiple }) {
  return `${required ? name : `[${name}]`}${multiple === true ? "..." : ""}`;
}
function optionUsage({ name, value }) {
  return value === void 0 ? `--${name}` : `--${name} ${value}`;
}
export {
  help,
  optionUsage
};
