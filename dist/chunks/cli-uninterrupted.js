import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import "./runtime.js";

// src/cli/uninterrupted.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function uninterrupted(process, work) {
  let received;
  const note = (signal) => {
    received = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    work();
  } finally {
    setImmediate(() => {
      for (const signal of SIGNALS) process.off(signal, note);
      if (received !== void 0) process.kill(process.pid, received);
    });
  }
}
export {
  uninterrupted
};
