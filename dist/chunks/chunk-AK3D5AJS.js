import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  pipe,
  regex,
  safeParse,
  string
} from "./chunk-Q356NVM3.js";

// src/action/read-payload.ts
var Sha = pipe(string(), regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
function readPayload({ files, context }, schema) {
  let payload;
  try {
    payload = JSON.parse(files.readFileSync(context.eventPath, "utf8"));
  } catch {
    return void 0;
  }
  const parsed = safeParse(schema, payload);
  return parsed.success ? parsed.output : void 0;
}

export {
  Sha,
  readPayload
};
