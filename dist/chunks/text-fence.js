import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/fence.ts
var FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/s;
function openedFence(line) {
  const [, fence, rest = ""] = FENCE.exec(line) ?? [];
  return fence?.startsWith("`") === true && rest.includes("`") ? void 0 : fence;
}
var CONTAINERS = /^[ \t]*(?:(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+)){0,8}/;
function marksBeforeFence(line) {
  return CONTAINERS.exec(line)?.[0] ?? "";
}
function closesFence(line, open) {
  const [, fence = "", rest = ""] = FENCE.exec(line) ?? [];
  return fence.startsWith(open) && rest.trim() === "";
}

export {
  openedFence,
  marksBeforeFence,
  closesFence
};
