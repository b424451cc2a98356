import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  INTERRUPTED,
  uninterrupted
} from "./cli-long-run.js";
import {
  VERSION
} from "./version.js";
import {
  UsageError
} from "./cli-usage-error.js";
import {
  fetchFor
} from "./network-fetch-for.js";
import "./package.js";
import "./network-no-proxy.js";
import "./network-proxy-problem.js";
import {
  COMMANDS
} from "./cli-commands.js";
import "./features-adopt-adoption.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-percent-encoded.js";
import {
  printableLines,
  shownOnTerminal
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-memo.js";
import {
  didYouMean,
  suggestionText
} from "./text-did-you-mean.js";
import "./text-at-most.js";
import {
  compact
} from "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/cli/start.ts
import { fileURLToPath } from "node:url";

// src/cli/parse-arguments.ts
import { parseArgs } from "node:util";
function parseArguments(args) {
  const [first, ...rest] = joinCommand(args);
  if (first === void 0 || first === "--help" || first === "-h") return { help: void 0 };
  if (first === "--version" || first === "-v" || first === "version") return { version: true };
  if (first === "help") {
    const [name] = joinCommand(rest);
    return { help: name === void 0 ? void 0 : findCommand(name) };
  }
  if (first.startsWith("-")) {
    const meant = didYouMean(first, ["--help", "--version"]);
    if (meant !== void 0) {
      throw new UsageError(`unknown option "${first}". Did you mean "${meant}"?`);
    }
    throw new UsageError(
      `a command is expected before "${first}", such as "list-curator check ${first}".`
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
  const suggestion = suggestionText(meantCommand(name, names), names);
  throw new UsageError(`unknown command "${name}". ${suggestion}`);
}
function meantCommand(name, names) {
  if (/[./\\]/.test(name)) return `list-curator check ${name}`;
  const near = didYouMean(name, names);
  if (near !== void 0) return near;
  const owner = COMMANDS.find(({ options }) => options.some((option) => option.name === name));
  return owner === void 0 ? void 0 : `list-curator ${owner.name} --${name}`;
}
function readOptions(command, args) {
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
    const option = token.rawName === "-h" ? findOption(command, "help", "--help") : findOption(command, token.name, token.rawName);
    if (option.value === void 0) {
      if (token.value !== void 0) {
        throw new UsageError(
          `--${option.name} takes no value, but "${token.value}" is given.`,
          command.name
        );
      }
      switches.add(option.name);
      continue;
    }
    const given = checkValue(command, option, token.value);
    const before = values.get(option.name) ?? [];
    if (before.length > 0 && option.multiple !== true) {
      throw new UsageError(`--${option.name} is given twice; give it once.`, command.name);
    }
    values.set(option.name, [...before, given]);
  }
  const [argument, ...others] = positionals;
  return compact({ argument, others, values, switches });
}
function checkOperands({ name, argument: wanted }, { argument, others }) {
  if (wanted === void 0 && argument !== void 0) {
    throw new UsageError(`${name} takes only options, not "${argument}".`, name);
  }
  if (wanted?.required === true && argument === void 0) {
    const article = /^[AEIO]/.test(wanted.name) ? "an" : "a";
    const help = wanted.help.charAt(0).toLowerCase() + wanted.help.slice(1);
    throw new UsageError(`${name} needs ${article} ${wanted.name}: ${help}`, name);
  }
  const [extra] = wanted?.multiple === true ? [] : others;
  if (extra !== void 0) {
    throw new UsageError(
      `${name} takes one ${wanted?.name ?? "argument"}; "${extra}" is one too many.`,
      name
    );
  }
}
function findOption(command, name, shown) {
  const option = command.options.find((one) => one.name === name);
  if (option !== void 0 && shown.startsWith("--")) return option;
  const names = command.options.map((one) => one.name);
  const meant = name.length === 1 ? onlyWith(name, names) : didYouMean(name, names);
  throw new UsageError(
    `unknown option "${shown}" of ${command.name}.${meant === void 0 ? "" : ` Did you mean "--${meant}"?`}`,
    command.name
  );
}
function onlyWith(letter, names) {
  const [first, second] = names.filter((name) => name.startsWith(letter));
  return second === void 0 ? first : void 0;
}
function checkValue(command, option, value) {
  const fail2 = (message) => {
    throw new UsageError(message, command.name);
  };
  if (value === void 0 || value === "") {
    return fail2(`--${option.name} needs a value: --${option.name} ${option.value}.`);
  }
  if (option.choices !== void 0 && !option.choices.includes(value)) {
    const suggestion = suggestionText(didYouMean(value, option.choices), option.choices);
    return fail2(`unknown value "${value}" for --${option.name}. ${suggestion}`);
  }
  if ((option.value === "NUMBER" || option.value === "SECONDS") && !/^\d{1,9}$/.test(value)) {
    return fail2(`--${option.name} takes a whole number, not "${value}".`);
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
    const status = await COMMANDS2[request.command.name]?.(request, io);
    return typeof status === "number" ? status : 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const hint = error instanceof UsageError ? `${error.hint}
` : "";
    io.stderr(printableLines(`list-curator: ${error.message}
${hint}`));
    return 2;
  }
}
var COMMANDS2 = {
  check: async (args, io) => (await import("./cli-check.js")).check(args, io),
  init: async (args, io) => (await import("./cli-init.js")).init(args, io),
  format: async (args, io) => (await import("./cli-format.js")).format(args, io),
  export: async (args, io) => (await import("./cli-export.js")).exportList(args, io),
  links: async (args, io) => (await import("./cli-links.js")).links(args, io),
  "links merge": async (args, io) => (await import("./cli-links-merge.js")).linksMerge(args, io),
  add: async (args, io) => (await import("./cli-add.js")).add(args, io),
  sync: async (args, io) => (await import("./cli-sync.js")).sync(args, io),
  lookup: async (args, io) => (await import("./cli-lookup.js")).lookup(args, io),
  rules: async (args, io) => (await import("./cli-rules.js")).rules(args, io),
  explain: async ({ argument = "" }, io) => io.stdout((await import("./cli-explain.js")).explain(argument, io.program))
};

// src/cli/start.ts
async function start() {
  process.stdout.on("error", ({ code, message }) => {
    if (code !== "EPIPE") fail(`the output cannot be written (${code ?? message}).`);
  });
  const { stdin, stdout, env } = process;
  process.exitCode = await run(process.argv.slice(2), {
    cwd: workingFolder(),
    // An import of it would load Node's streams too.
    files: process.getBuiltinModule("node:fs"),
    program: fileURLToPath(new URL("../..", import.meta.url)),
    runId: `${(/* @__PURE__ */ new Date()).toISOString().replace(/[-:]|\.\d+/g, "")}-${process.pid}`,
    uninterrupted: (work) => uninterrupted(process, work),
    stdout: (text) => stdout.write(stdout.isTTY === true ? shownOnTerminal(text) : text),
    stderr: (text) => process.stderr.write(text),
    color: env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "0" ? true : stdout.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb",
    ...stdin.isTTY === true && stdout.isTTY === true ? { ask } : {},
    width: stdout.columns ?? 100,
    wraps: stdout.isTTY === true,
    now: () => performance.now(),
    date: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    fetch: fetchFor(env),
    env,
    network: {
      resolve: async (host) => (await import("node:dns/promises")).lookup(host, { all: true }),
      onInterrupt(handler) {
        process.once("SIGINT", handler);
        process.once("SIGTERM", handler);
        return () => {
          process.off("SIGINT", handler);
          process.off("SIGTERM", handler);
        };
      },
      onTime(milliseconds, handler) {
        const timer = setTimeout(handler, milliseconds).unref();
        return () => clearTimeout(timer);
      },
      watched: process.stderr.isTTY === true
    }
  });
  if (process.exitCode === INTERRUPTED) process.exit();
}
function fail(message) {
  process.stderr.write(`list-curator: ${message}
`);
  process.exit(2);
}
function workingFolder() {
  try {
    return process.cwd();
  } catch {
    return fail("the working folder does not exist anymore. Change to another one.");
  }
}
async function ask(question) {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise((resolve) => {
    terminal.once("close", () => resolve(""));
  });
  try {
    return await Promise.race([terminal.question(question), closed]);
  } finally {
    terminal.close();
  }
}
export {
  start
};
