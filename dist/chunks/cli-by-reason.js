import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/cli/by-reason.ts
var FEWEST = 4;
var MOST_NAMES = 20;
function byReason(items, texts) {
  return groupBy(items, texts.reason).flatMap(([, group]) => {
    const [first] = group;
    if (first === void 0 || group.length < FEWEST) return group.map(texts.alone);
    const rest = group.length - MOST_NAMES;
    return [
      texts.together(first, group.length),
      ...group.slice(0, MOST_NAMES).map((item) => `  ${texts.name(item)}`),
      ...rest > 0 ? [`  \u2026 and ${rest} more`] : []
    ];
  });
}
function groupBy(items, shared) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = shared(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}

export {
  byReason,
  groupBy
};
