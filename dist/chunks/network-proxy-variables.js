import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/network/proxy-variables.ts
function proxyVariable(scheme, env) {
  const name = `${scheme}_proxy`;
  return [name, name.toUpperCase()].find((one) => (env[one] ?? "").trim() !== "");
}
function isProxySet(env) {
  return proxyVariable("http", env) !== void 0 || proxyVariable("https", env) !== void 0;
}

export {
  proxyVariable,
  isProxySet
};
