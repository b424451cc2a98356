#!/usr/bin/env node
import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/cli.ts
import * as files from "node:fs";
import * as nodeModule from "node:module";
import { performance } from "node:perf_hooks";
nodeModule.enableCompileCache?.();
var { run } = await import("./chunks/run-7V7Z2QLZ.js");
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
var { stdout, env } = process;
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  files,
  runId: String(process.pid),
  stdout: (text) => stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  colour: env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "0" ? true : stdout.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb",
  width: stdout.columns ?? 100,
  now: () => performance.now()
});
