import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  attempt
} from "./text-attempt.js";

// src/text/percent-encoded.ts
function percentEncoded(characters) {
  return Array.from(
    new TextEncoder().encode(characters),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`
  ).join("");
}
function decodePercent(text) {
  return attempt(() => decodeURIComponent(text)) ?? text;
}

export {
  percentEncoded,
  decodePercent
};
