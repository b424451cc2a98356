import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/fence.ts
var FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/s;
function openedFence(line) {
  const [, fence, rest = ""] = FENCE.exec(line) ?? [];
  return fence?.startsWith("`") === true && rest.includes("`") ? void 0 : fence;
}
function closesFence(line, open) {
  const [, fence = "", rest = ""] = FENCE.exec(line) ?? [];
  return fence.startsWith(open) && rest.trim() === "";
}

export {
  openedFence,
  closesFence
};
