import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/group-by.ts
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}
function addTo(groups, key, item) {
  const group = groups.get(key);
  if (group === void 0) groups.set(key, [item]);
  else group.push(item);
}

export {
  groupBy,
  addTo
};
