import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  ProxyProblem
} from "./network-proxy-problem.js";
import {
  decodePercent
} from "./text-percent-encoded.js";

// src/network/no-proxy.ts
import { BlockList, isIP } from "node:net";
function noProxyRule(value) {
  const exceptions = value.split(/[\s,]+/).flatMap((part) => part === "" ? [] : [exceptionOf(part.toLowerCase())]);
  return (url) => {
    const host = hostOf(url);
    const port = url.port || (url.protocol === "https:" ? "443" : "80");
    return isThisMachine(host) || exceptions.some((excepts) => excepts(host, port));
  };
}
function exceptionOf(part) {
  if (part === "*") return () => true;
  const block = blockOf(part);
  if (block !== void 0) return (host) => isIP(host) !== 0 && block.check(host, familyOf(host));
  const { host: wanted, port: wantedPort } = split(part);
  const name = wanted.replace(/^\*?\./, "");
  return (host, port) => (wantedPort === void 0 || wantedPort === port) && (isIP(host) === 0 ? host === name || host.endsWith(`.${name}`) : isSame(host, name));
}
function blockOf(part) {
  const [address = "", bits = "", ...others] = part.split("/");
  const longest = isIP(address) === 6 ? 128 : 32;
  if (others.length > 0 || isIP(address) === 0 || !/^\d{1,3}$/.test(bits)) return void 0;
  if (Number(bits) > longest) return void 0;
  const block = new BlockList();
  block.addSubnet(address, Number(bits), familyOf(address));
  return block;
}
function split(part) {
  if (isIP(part) !== 0) return { host: part };
  const [, host = part, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(part) ?? [];
  const plain = host.replace(/^\[|\]$/g, "");
  return port === void 0 ? { host: plain } : { host: plain, port };
}
function isSame(address, other) {
  if (isIP(other) === 0) return false;
  const one = new BlockList();
  one.addAddress(other, familyOf(other));
  return one.check(address, familyOf(address));
}
var familyOf = (address) => isIP(address) === 6 ? "ipv6" : "ipv4";
function isThisMachine(host) {
  if (isIP(host) === 4) return host.startsWith("127.");
  return host === "localhost" || host.endsWith(".localhost") || host === "::1";
}
function hostOf({ hostname }) {
  return hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

// src/network/proxy-for.ts
function proxyFor(env) {
  const isDirect = noProxyRule(env.no_proxy || env.NO_PROXY || "");
  return (url) => {
    const scheme = url.protocol === "https:" ? "https" : "http";
    const variable = proxyVariable(scheme, env);
    if (variable === void 0 || isDirect(url)) return void 0;
    return readProxy(variable, env[variable] ?? "");
  };
}
function readProxy(variable, value) {
  const text = value.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (url === void 0 || url.hostname === "") {
    throw new ProxyProblem(
      "settings",
      `${variable} is not the address of a proxy, such as http://HOST:PORT`
    );
  }
  const { protocol } = url;
  if (protocol !== "http:" && protocol !== "https:") {
    throw new ProxyProblem(
      "settings",
      `${variable} names a ${protocol.slice(0, -1)} proxy, which is not supported; use http://HOST:PORT or https://HOST:PORT`
    );
  }
  return {
    protocol,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (protocol === "https:" ? 443 : 80),
    ...authorizationOf(url),
    shown: `${protocol}//${url.host}`,
    variable
  };
}
function authorizationOf({ username, password }) {
  if (username === "" && password === "") return {};
  const pair = `${decodePercent(username)}:${decodePercent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
function proxyVariable(scheme, env) {
  const name = `${scheme}_proxy`;
  return [name, name.toUpperCase()].find((one) => (env[one] ?? "").trim() !== "");
}
function isProxySet(env) {
  return proxyVariable("http", env) !== void 0 || proxyVariable("https", env) !== void 0;
}

export {
  hostOf,
  proxyFor,
  isProxySet
};
