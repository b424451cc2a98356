import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/fence.ts
function fenceRun(line) {
  let start = 0;
  while (start < 3 && line[start] === " ") start++;
  const mark = line[start];
  if (mark !== "`" && mark !== "~") return void 0;
  let end = start;
  while (line[end] === mark) end++;
  if (end - start < 3) return void 0;
  return { fence: { mark, length: end - start }, rest: line.slice(end) };
}
function openedFence(line) {
  const run = fenceRun(line);
  if (run === void 0) return void 0;
  if (run.fence.mark === "`" && run.rest.includes("`")) return void 0;
  return run.fence;
}
function closesFence(line, open) {
  const run = fenceRun(line);
  return run !== void 0 && run.fence.mark === open.mark && run.fence.length >= open.length && run.rest.trim() === "";
}

export {
  openedFence,
  closesFence
};
