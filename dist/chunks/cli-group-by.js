import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/cli/group-by.ts
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
  groupBy
};
