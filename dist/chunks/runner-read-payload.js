import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  pipe,
  regex,
  safeParse,
  string
} from "./valibot-dist-index.js";

// src/runner/read-payload.ts
var Sha = pipe(string(), regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
function readPayload({ context }, schema) {
  const parsed = safeParse(schema, context.payload);
  return parsed.success ? parsed.output : void 0;
}

export {
  Sha,
  readPayload
};
