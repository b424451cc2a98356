import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  pipe,
  regex,
  safeParse,
  string
} from "./valibot-dist-index.js";
import {
  InputError
} from "./files-input-error.js";

// src/runner/read-payload.ts
var Sha = pipe(string(), regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
function readPayload({ context }, schema) {
  const parsed = safeParse(schema, context.payload);
  return parsed.success ? parsed.output : void 0;
}
function requirePayload(io, schema, what) {
  const payload = readPayload(io, schema);
  if (payload !== void 0) return payload;
  throw new InputError(
    `the payload of the event ${io.context.eventName} has no ${what}. Run the action from a workflow on GitHub.`
  );
}

export {
  Sha,
  readPayload,
  requirePayload
};
