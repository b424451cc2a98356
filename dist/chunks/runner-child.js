import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/runner/child.ts
import { fork } from "node:child_process";
import { dirname, sep } from "node:path";
import { fileURLToPath } from "node:url";
var ChildEnd = class extends Error {
  name = "ChildEnd";
  outOfMemory;
  constructor(code, signal) {
    super(`the process that checks ended (${signal ?? `exit status ${code}`})`);
    this.outOfMemory = code === 134 || signal === "SIGABRT" || signal === "SIGKILL";
  }
};
var LARGEST_HEAP_MB = 2048;
function startChild(file, heapMb = LARGEST_HEAP_MB) {
  const path = fileURLToPath(file);
  const child = fork(path, {
    env: {},
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      "--permission",
      `--allow-fs-read=${dirname(path)}${sep}*`
    ],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"]
  });
  unref(child);
  let answer;
  let fail;
  let ended;
  const end = (error) => {
    ended ??= error;
    fail?.(ended);
  };
  child.on("message", (value) => answer?.(value));
  child.on("error", end);
  child.on("exit", (code, signal) => end(new ChildEnd(code, signal)));
  return {
    run: (task) => new Promise((resolve, reject) => {
      answer = resolve;
      fail = reject;
      if (ended !== void 0) return reject(ended);
      child.ref();
      child.channel?.ref();
      child.send(task);
    }).finally(() => unref(child)),
    stop: () => void child.kill("SIGKILL")
  };
}
function unref(child) {
  child.unref();
  child.channel?.unref();
}

export {
  ChildEnd,
  startChild
};
