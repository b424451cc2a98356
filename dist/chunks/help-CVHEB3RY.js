import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  COMMANDS
} from "./chunk-IMVZGF73.js";
import "./chunk-NMUD3JF4.js";

// src/cli/help.ts
function help(command) {
  return command === void 0 ? overview() : commandHelp(command);
}
function overview() {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    "List Curator keeps curated paper lists: a README that people read, a .bib that people cite.",
    "",
    "Usage: list-curator COMMAND [OPTIONS]",
    "",
    "Commands:",
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    'Run "list-curator COMMAND --help" for the options of a command, "list-curator --version" for',
    "the version.",
    "",
    "Exit status: 0 when all is well, 1 when a check found something, 2 when the command line, the",
    "configuration or a file cannot be used.",
    ""
  ].join("\n");
}
function commandHelp({ name, summary, argument, options }) {
  const usage = argument === void 0 ? "" : argument.required ? ` ${argument.name}` : ` [${argument.name}]`;
  const rows = [
    ...argument === void 0 ? [] : [[argument.name, argument.help]],
    ...options.map((option) => [optionUsage(option), option.help])
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    summary,
    "",
    `Usage: list-curator ${name}${usage} [OPTIONS]`,
    "",
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    ""
  ].join("\n");
}
function optionUsage({ name, value }) {
  return value === void 0 ? `--${name}` : `--${name} ${value}`;
}
export {
  help,
  optionUsage
};
