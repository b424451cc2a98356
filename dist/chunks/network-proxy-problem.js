import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

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
  let deepest = error;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (deepest instanceof ProxyProblem) return deepest.message;
    const cause = deepest instanceof Error ? deepest.cause : void 0;
    if (!(cause instanceof Error)) break;
    deepest = cause;
  }
  const code = deepest instanceof Error ? Reflect.get(deepest, "code") : void 0;
  if (typeof code === "string" && code !== "") return code;
  return deepest instanceof Error && deepest.message !== "" ? deepest.message : "no answer";
}

export {
  ProxyProblem,
  troubleOf
};
