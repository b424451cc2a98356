import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/shorten.ts
function cut(text, most) {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}
function shorten(text, most) {
  return text.length <= most ? text : `${cut(text, most - 1).trimEnd()}\u2026`;
}

export {
  cut,
  shorten
};
