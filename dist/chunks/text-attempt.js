import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/attempt.ts
function attempt(work) {
  try {
    return work();
  } catch (error) {
    const isFault = error instanceof TypeError || error instanceof ReferenceError;
    if (isFault && errorCode(error) === void 0) throw error;
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
