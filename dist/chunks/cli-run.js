import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  UsageError
} from "./cli-usage-error.js";
import {
  printableLines
} from "./report-terminal-text.js";
import {
  COMMANDS
} from "./cli-commands.js";
import "./features-adopt-adoption.js";
import "./cli-version.js";
import {
  VERSION
} from "./version.js";
import "./report-rule-page.js";
import "./rules-reference-rules.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import {
  didYouMean
} from "./text-did-you-mean.js";
import "./runtime.js";

// src/cli/parse-arguments.ts
import { parseArgs } from "node:util";
var GENERAL_HINT = 'Run "list-curator --help" for the commands.';
function parseArguments(args) {
  const [first, ...rest] = joinCommand(args);
  if (first === void 0 || first === "--help" || first === "-h") return { help: void 0 };
  if (first === "--version" || first === "-v" || first === "version") return { version: true };
  if (first === "help") {
    const [name] = joinCommand(rest);
    return { help: name === void 0 ? void 0 : findCommand(name) };
  }
  if (first.startsWith("-")) {
    throw new UsageError(
      `a command is expected before "${first}", such as "list-curator check ${first}".`,
      GENERAL_HINT
    );
  }
  const command = findCommand(first);
  const read = readOptions(command, rest);
  if (read.switches.has("help")) return { help: command };
  checkOperands(command, read);
  return { command, ...read };
}
function joinCommand(args) {
  const joined = args.slice(0, 2).join(" ");
  return COMMANDS.some(({ name }) => name === joined) ? [joined, ...args.slice(2)] : [...args];
}
function findCommand(name) {
  const command = COMMANDS.find((one) => one.name === name);
  if (command !== void 0) return command;
  const names = COMMANDS.map((one) => one.name);
  const meant = meantCommand(name, names);
  throw new UsageError(
    `unknown command "${name}". ${meant === void 0 ? `There are ${names.join(", ")}.` : `Did you mean "${meant}"?`}`,
    GENERAL_HINT
  );
}
function meantCommand(name, names) {
  if (/[./\\]/.test(name)) return `list-curator check ${name}`;
  const near = didYouMean(name, names);
  if (near !== void 0) return near;
  const owner = COMMANDS.find(({ options }) => options.some((option) => option.name === name));
  return owner === void 0 ? void 0 : `list-curator ${owner.name} --${name}`;
}
function readOptions(command, args) {
  const hint = hintOn(command);
  const { tokens } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      command.options.map(({ name, value }) => [
        name,
        { type: value === void 0 ? "boolean" : "string" }
      ])
    )
  });
  const values = /* @__PURE__ */ new Map();
  const switches = /* @__PURE__ */ new Set();
  const positionals = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = token.rawName === "-h" ? findOption(command, "help", "--help", hint) : findOption(command, token.name, token.rawName, hint);
    if (option.value === void 0) {
      if (token.value !== void 0) {
        throw new UsageError(
          `--${option.name} takes no value, but "${token.value}" is given.`,
          hint
        );
      }
      switches.add(option.name);
      continue;
    }
    const given = checkValue(option, token.value, hint);
    const before = values.get(option.name) ?? [];
    if (before.length > 0 && option.multiple !== true) {
      throw new UsageError(`--${option.name} is given twice; give it once.`, hint);
    }
    values.set(option.name, [...before, given]);
  }
  const [argument, ...others] = positionals;
  return { ...argument === void 0 ? {} : { argument }, others, values, switches };
}
function checkOperands({ name, argument: wanted }, { argument, others }) {
  const hint = hintOn({ name });
  if (wanted === void 0 && argument !== void 0) {
    throw new UsageError(`${name} takes options only; "${argument}" is none.`, hint);
  }
  if (wanted?.required === true && argument === void 0) {
    const article = /^[AEIO]/.test(wanted.name) ? "an" : "a";
    throw new UsageError(`${name} needs ${article} ${wanted.name}. ${wanted.help}`, hint);
  }
  const [extra] = wanted?.multiple === true ? [] : others;
  if (extra !== void 0) {
    throw new UsageError(
      `${name} takes one ${wanted?.name ?? "argument"}; "${extra}" is one too many.`,
      hint
    );
  }
}
function hintOn({ name }) {
  return `Run "list-curator ${name} --help" for its options.`;
}
function findOption(command, name, shown, hint) {
  const option = command.options.find((one) => one.name === name);
  if (option !== void 0 && shown.startsWith("--")) return option;
  const names = command.options.map((one) => one.name);
  const meant = name.length === 1 ? onlyWith(name, names) : didYouMean(name, names);
  throw new UsageError(
    `unknown option "${shown}" of ${command.name}.${meant === void 0 ? "" : ` Did you mean "--${meant}"?`}`,
    hint
  );
}
function onlyWith(letter, names) {
  const [first, second] = names.filter((name) => name.startsWith(letter));
  return second === void 0 ? first : void 0;
}
function checkValue(option, value, hint) {
  if (value === void 0 || value === "") {
    throw new UsageError(`--${option.name} needs a value: --${option.name} ${option.value}.`, hint);
  }
  if (option.choices !== void 0 && !option.choices.includes(value)) {
    const meant = didYouMean(value, option.choices);
    throw new UsageError(
      `unknown ${option.name} "${value}". ${meant === void 0 ? `There are ${option.choices.join(", ")}.` : `Did you mean "${meant}"?`}`,
      hint
    );
  }
  if ((option.value === "NUMBER" || option.value === "SECONDS") && !/^\d{1,9}$/.test(value)) {
    throw new UsageError(`--${option.name} takes a whole number, not "${value}".`, hint);
  }
  return value;
}

// src/cli/run.ts
async function run(args, io) {
  try {
    const request = parseArguments(args);
    if ("version" in request) {
      io.stdout(`${VERSION}
`);
      return 0;
    }
    if ("help" in request) {
      const { help } = await import("./cli-help.js");
      io.stdout(help(request.help, io.width));
      return 0;
    }
    return await runCommand(request, io);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const hint = error instanceof UsageError ? `${error.hint}
` : "";
    io.stderr(printableLines(`list-curator: ${error.message}
${hint}`));
    return 2;
  }
}
async function runCommand(args, io) {
  if (args.command.name === "explain") {
    const { explain } = await import("./cli-explain.js");
    io.stdout(explain(args.argument ?? ""));
    return 0;
  }
  if (args.command.name === "rules") {
    const { rules } = await import("./cli-rules.js");
    rules(args, io);
    return 0;
  }
  if (args.command.name === "export") {
    const { exportList } = await import("./cli-export.js");
    await exportList(args, io);
    return 0;
  }
  if (args.command.name === "add") {
    const { add } = await import("./cli-add.js");
    await add(args, io);
    return 0;
  }
  if (args.command.name === "format") {
    const { format } = await import("./cli-format.js");
    return format(args, io);
  }
  if (args.command.name === "init") {
    const { init } = await import("./cli-init.js");
    return init(args, io);
  }
  if (args.command.name === "sync") {
    const { sync } = await import("./cli-sync.js");
    return sync(args, io);
  }
  if (args.command.name === "lookup") {
    const { lookup } = await import("./cli-lookup.js");
    return lookup(args, io);
  }
  if (args.command.name === "links") {
    const { links } = await import("./cli-links.js");
    return links(args, io);
  }
  if (args.command.name === "links merge") {
    const { linksMerge } = await import("./cli-links-merge.js");
    return linksMerge(args, io);
  }
  const { check } = await import("./cli-check.js");
  return check(args, io);
}
export {
  run
};
