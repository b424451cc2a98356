#!/usr/bin/env node
import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/cli.ts
import { lookup } from "node:dns/promises";
import * as files from "node:fs";
import * as nodeModule from "node:module";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
nodeModule.enableCompileCache?.();
var { run } = await import("./chunks/cli-run.js");
var { INTERRUPTED, uninterrupted } = await import("./chunks/cli-long-run-exports.js");
var { fetchFor } = await import("./chunks/network-fetch-for-exports.js");
var { shownOnTerminal } = await import("./chunks/report-terminal-text-exports.js");
process.stdout.on("error", ({ code, message }) => {
  if (code !== "EPIPE") fail(`the output cannot be written (${code ?? message}).`);
});
var { stdin, stdout, env } = process;
process.exitCode = await run(process.argv.slice(2), {
  cwd: workingFolder(),
  files,
  program: fileURLToPath(new URL("..", import.meta.url)),
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
  sleep: (milliseconds) => setTimeout(milliseconds),
  fetch: fetchFor(env),
  env,
  network: {
    resolve: (host) => lookup(host, { all: true }),
    onInterrupt(handler) {
      process.once("SIGINT", handler);
      process.once("SIGTERM", handler);
      return () => {
        process.off("SIGINT", handler);
        process.off("SIGTERM", handler);
      };
    },
    onTime(milliseconds, handler) {
      const timer = globalThis.setTimeout(handler, milliseconds).unref();
      return () => clearTimeout(timer);
    },
    watched: process.stderr.isTTY === true
  }
});
if (process.exitCode === INTERRUPTED) process.exit();
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
  const terminal = createInterface({ input: stdin, output: stdout });
  const closed = new Promise((resolve) => {
    terminal.once("close", () => resolve(""));
  });
  try {
    return await Promise.race([terminal.question(question), closed]);
  } finally {
    terminal.close();
  }
}
