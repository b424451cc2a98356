import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  errorCode
} from "./text-attempt.js";

// src/network/proxy-problem.ts
var ProxyProblem = class extends Error {
  kind;
  constructor(kind, message) {
    super(message);
    this.name = "ProxyProblem";
    this.kind = kind;
  }
};
var DEEPEST = 5;
function troubleOf(error) {
  const causes = causesOf(error);
  const problem = causes.find((one) => one instanceof ProxyProblem);
  if (problem !== void 0) return problem.message;
  const innermost = causes.at(-1);
  return errorCode(innermost) ?? (innermost?.message || "no answer");
}
function causesOf(error) {
  const causes = [];
  let cause = error;
  while (cause instanceof Error && causes.length <= DEEPEST) {
    causes.push(cause);
    cause = cause.cause;
  }
  return causes;
}

export {
  ProxyProblem,
  troubleOf,
  causesOf
};
