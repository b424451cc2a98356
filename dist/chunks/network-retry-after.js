import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/network/retry-after.ts
function retryAfter(header, now) {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}

export {
  retryAfter
};
