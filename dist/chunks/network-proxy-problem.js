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

export {
  ProxyProblem
};
