import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/fingerprint.ts
function fingerprint(text) {
  return hex(fnv1a(text, 2166136261)) + hex(fnv1a(text, 2538058380));
}
function hashOf(text) {
  const sum = fnv1a(text, 2166136261);
  const mixed = Math.imul(sum ^ sum >>> 16, 2146121005);
  return (mixed ^ mixed >>> 15) >>> 0;
}
function fnv1a(text, start) {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ unit & 255, 16777619);
    hash = Math.imul(hash ^ unit >>> 8, 16777619);
  }
  return hash >>> 0;
}
function hex(value) {
  return value.toString(16).padStart(8, "0");
}

export {
  fingerprint,
  hashOf
};
