import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/parse-json.ts
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

export {
  parseJson
};
