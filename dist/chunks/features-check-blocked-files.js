import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/check/blocked-files.ts
function blockedFiles({ list, bibliographies, form }) {
  const blocked = /* @__PURE__ */ new Map();
  for (const { source, diagnostics } of bibliographies) {
    const fault = diagnostics.find(({ code }) => UNREADABLE.has(code));
    if (fault === void 0) continue;
    const { line } = source.lines.position(fault.range.start);
    blocked.set(
      source.path,
      `${source.path} cannot be read as a whole. Line ${line}: ${fault.message} Correct that first.`
    );
  }
  const unread = list && notReadToItsEnd(list);
  if (list !== void 0 && unread !== void 0) blocked.set(list.source.path, unread);
  for (const source of [list?.source, ...bibliographies.map((one) => one.source), form?.source]) {
    const reason = source === void 0 ? void 0 : notUtf8(source);
    if (source !== void 0 && reason !== void 0) blocked.set(source.path, reason);
  }
  return blocked;
}
var UNREADABLE = /* @__PURE__ */ new Set([
  "unclosed-entry",
  "unclosed-value",
  "unclosed-comment",
  "mismatched-closer",
  "unbalanced-brace",
  "entry-in-value",
  "merge-conflict"
]);
function notReadToItsEnd({ source, diagnostics }) {
  const stop = diagnostics.find(({ code }) => code === "out-of-time");
  if (stop === void 0) return void 0;
  const { line } = source.lines.position(stop.range.start);
  return `Time is up: ${source.path} is not read from line ${line} on. Split the list, or allow more time (deadline).`;
}
function notUtf8({ path, invalidUtf8, lines }) {
  const [first] = invalidUtf8;
  if (first === void 0) return void 0;
  return `${path} is not valid UTF-8 (line ${lines.position(first).line}). Save it as UTF-8 first.`;
}

export {
  blockedFiles,
  notReadToItsEnd
};
