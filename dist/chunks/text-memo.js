import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/memo.ts
function memo(make, most = 2e4) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    let found = known.get(text);
    if (found === void 0 && !known.has(text)) {
      found = make(text);
      if (known.size >= most) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
function lazy(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function memoOf(make) {
  const known = /* @__PURE__ */ new WeakMap();
  return (key) => {
    let found = known.get(key);
    if (found === void 0) {
      found = make(key);
      known.set(key, found);
    }
    return found;
  };
}

export {
  memo,
  lazy,
  memoOf
};
