import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/percent-encoded.ts
function percentEncoded(characters) {
  return Array.from(
    new TextEncoder().encode(characters),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`
  ).join("");
}
function decodePercent(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export {
  percentEncoded,
  decodePercent
};
