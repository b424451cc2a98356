import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/attempt.ts
function attempt(work) {
  try {
    return work();
  } catch {
    return void 0;
  }
}
function errorCode(error) {
  const code = error instanceof Error ? Reflect.get(error, "code") : void 0;
  return typeof code === "string" && code !== "" ? code : void 0;
}

export {
  attempt,
  errorCode
};
