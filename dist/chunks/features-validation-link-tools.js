import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  askProxy,
  openTunnel,
  proxyRefusal,
  proxyTrouble
} from "./network-ask-proxy.js";
import {
  MISSING_PLACE,
  hasFragment,
  judgeAnswer,
  judgeProblem
} from "./links-fragment.js";
import {
  arxivIdsExist,
  doisExist,
  pmcidsExist,
  pmidsExist,
  recordsOfDois
} from "./registries-arxiv-ids-exist.js";
import {
  FetchProblem,
  INTERNET_HOSTS,
  checkProxiedTarget,
  checkTarget,
  guardedLookup,
  isPublicAddress
} from "./links-check-proxied-target.js";
import {
  retryAfter
} from "./features-registries-of-config.js";
import {
  hostOf
} from "./network-host-of.js";
import {
  ProxyProblem
} from "./network-proxy-problem.js";
import {
  at,
  listAt,
  textAt
} from "./registries-clean-text.js";
import {
  parseJson
} from "./text-parse-json.js";

// src/links/archived-copy.ts
async function archivedCopy(page, archive, fetch) {
  try {
    const url = `${archive}/wayback/available?url=${encodeURIComponent(page)}`;
    const { body } = await fetch({ url, method: "GET" });
    const closest = at(parseJson(body), "archived_snapshots", "closest");
    const copy = textAt(closest, "url") ?? "";
    return at(closest, "available") === true && /^https?:\/\/web\.archive\.org\//.test(copy) ? copy.replace(/^http:/, "https:") : void 0;
  } catch {
    return void 0;
  }
}

// src/links/cached-resolve.ts
function cachedResolve(resolve) {
  const known = /* @__PURE__ */ new Map();
  return (host) => {
    const before = known.get(host);
    if (before !== void 0) return before;
    const asked = resolve(host);
    known.set(host, asked);
    asked.catch(() => known.delete(host));
    return asked;
  };
}

// src/links/check-link.ts
var FIRST_PAUSE = 1e3;
var PART = { range: "bytes=0-65535" };
var POSTPONED = /* @__PURE__ */ new Set(["postponed", "proxy"]);
var NEVER_ASKED = /* @__PURE__ */ new Set([...POSTPONED, "refused"]);
async function attempt(request, missedBefore, tools) {
  try {
    const answer = await tools.fetch(request);
    const pause = retryAfter(answer.headers["retry-after"], tools.now());
    return {
      judgement: withFragment(request.url, answer, tools, judgeAnswer(request.url, answer)),
      requests: 1 + answer.hops.length,
      ...pause === void 0 ? {} : { pause }
    };
  } catch (error) {
    if (!(error instanceof FetchProblem)) {
      throw error;
    }
    return {
      judgement: judgeProblem(error, missedBefore),
      requests: NEVER_ASKED.has(error.code) ? 0 : 1,
      missingHost: error.code === "no-such-host",
      ...POSTPONED.has(error.code) ? { postponed: waitOf(error) } : {}
    };
  }
}
var waitOf = ({ notBefore }) => notBefore === void 0 ? {} : { notBefore };
function withFragment(url, answer, tools, judgement) {
  const live = judgement.verdict === "ok" || judgement.verdict === "moved";
  if (!tools.fragments || !live || answer.body === "") {
    return judgement;
  }
  const fragment = new URL(url).hash.slice(1);
  const page = { body: answer.body, contentType: answer.headers["content-type"] };
  return hasFragment(page, fragment) === false ? { ...judgement, reason: `${MISSING_PLACE} "#${fragment}"`, fragment: "missing" } : judgement;
}
var isLive = ({ judgement }) => judgement.verdict === "ok" || judgement.verdict === "moved";
async function tryHead(url, tools) {
  const head = await attempt({ url, method: "HEAD" }, false, tools);
  if (isLive(head) || head.requests === 0) {
    return { result: resultOf(head, head.requests, tools) };
  }
  const missed = head.missingHost === true;
  if (missed) {
    await tools.sleep(FIRST_PAUSE);
  }
  if (head.judgement.status === 429 && head.pause !== void 0) {
    if (head.pause > tools.longestPause) {
      return { result: resultOf(head, head.requests, tools) };
    }
    await tools.sleep(head.pause);
  }
  return { requests: head.requests, missed };
}
function resultOf(last, requests, tools) {
  const isLong = last.pause !== void 0 && last.pause > tools.longestPause && !isLive(last);
  return {
    ...last.judgement,
    requests,
    ...isLong ? { notBefore: tools.now() + (last.pause ?? 0) } : {},
    ...last.postponed === void 0 ? {} : { postponed: true, ...last.postponed }
  };
}
async function checkLink(url, tools) {
  const wantsPage = tools.fragments && URL.canParse(url) && new URL(url).hash.length > 1;
  const head = wantsPage ? { requests: 0, missed: false } : await tryHead(url, tools);
  if ("result" in head) {
    return head.result;
  }
  let { requests, missed } = head;
  for (let tried = 0; ; tried += 1) {
    const headers = tried === 0 && !wantsPage ? { headers: PART } : {};
    const got = await attempt({ url, method: "GET", ...headers }, missed, tools);
    requests += got.requests;
    missed = got.missingHost === true;
    const result = resultOf(got, requests, tools);
    const isFinal = got.judgement.verdict !== "transient" || result.notBefore !== void 0;
    if (isFinal || tried >= tools.retries) {
      return result;
    }
    await tools.sleep(got.pause ?? FIRST_PAUSE * 2 ** tried);
  }
}

// src/links/confirmed-resolve.ts
var NO_SUCH_HOST = "ENOTFOUND";
var TRY_AGAIN = "EAI_AGAIN";
function confirmedResolve(resolve) {
  return async (host) => {
    try {
      return await resolve(host);
    } catch (error) {
      if (!(error instanceof Error) || Reflect.get(error, "code") !== NO_SUCH_HOST) throw error;
      const known = INTERNET_HOSTS.filter((one) => one !== host).map((one) => resolve(one));
      const works = await Promise.any(known).then(
        (addresses) => addresses.length > 0,
        () => false
      );
      if (works) throw error;
      throw Object.assign(
        new Error(`names cannot be looked up from here (neither ${host} nor ${INTERNET_HOSTS[0]})`),
        { code: TRY_AGAIN }
      );
    }
  };
}

// src/links/fetch-tools.ts
var DEFAULT_LIMITS = {
  totalTime: 3e4,
  idleTime: 1e4,
  bodyTime: 5e3,
  headerBytes: 32768,
  bodyBytes: 262144,
  redirects: 10
};

// src/links/github-repositories.ts
var AT_ONCE = 100;
var MOST_BYTES = 1e6;
var NO_OWNERS = /* @__PURE__ */ new Set([
  "about",
  "apps",
  "collections",
  "contact",
  "customer-stories",
  "enterprise",
  "events",
  "explore",
  "features",
  "issues",
  "join",
  "login",
  "marketplace",
  "mobile",
  "new",
  "notifications",
  "orgs",
  "pricing",
  "pulls",
  "readme",
  "search",
  "security",
  "settings",
  "site",
  "sponsors",
  "stars",
  "topics",
  "trending",
  "users"
]);
function repositoryOf(url) {
  if (!URL.canParse(url)) return void 0;
  const { hostname, pathname, search, protocol, username, port } = new URL(url);
  if (!/^(?:www\.)?github\.com$/i.test(hostname) || !/^https?:$/.test(protocol)) return void 0;
  if (search !== "" || username !== "" || port !== "") return void 0;
  const [, owner, name] = /^\/([a-z\d](?:[a-z\d-]{0,38}))\/([\w.-]{1,100}?)(?:\.git)?\/?$/i.exec(pathname) ?? [];
  if (owner === void 0 || name === void 0 || NO_OWNERS.has(owner.toLowerCase())) {
    return void 0;
  }
  return /^\.+$/.test(name) ? void 0 : { owner, name };
}
async function checkRepositories(urls, door) {
  const asked = urls.flatMap((url) => {
    const repository = repositoryOf(url);
    return repository === void 0 ? [] : [{ url, ...repository }];
  });
  const results = /* @__PURE__ */ new Map();
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const batch = asked.slice(from, from + AT_ONCE);
    const answer = await askGraphql(queryFor(batch), door);
    if (answer === void 0) break;
    for (const [index, { url, owner, name }] of batch.entries()) {
      const result = resultOf2(answer, `r${index}`, `${owner}/${name}`, url);
      if (result !== void 0) results.set(url, result);
    }
  }
  return results;
}
function queryFor(repositories) {
  const fields = repositories.map(
    ({ owner, name }, index) => `r${index}: repository(owner: "${owner}", name: "${name}") { nameWithOwner isPrivate }`
  );
  return `query { ${fields.join(" ")} }`;
}
async function askGraphql(query, door) {
  try {
    const response = await door.fetch(door.url, {
      method: "POST",
      redirect: "error",
      headers: { authorization: `bearer ${door.token}`, "content-type": "application/json" },
      body: JSON.stringify({ query })
    });
    const text = await response.text();
    if (response.status !== 200 || text.length > MOST_BYTES) return void 0;
    const answer = parseJson(text);
    const data = at(answer, "data");
    return data === null || typeof data !== "object" ? void 0 : { data, errors: listAt(answer, "errors") };
  } catch {
    return void 0;
  }
}
function resultOf2({ data, errors }, alias, asked, url) {
  const repository = at(data, alias);
  if (repository === null) {
    const isMissing = errors.some(
      (error) => at(error, "type") === "NOT_FOUND" && at(error, "path", 0) === alias
    );
    return isMissing ? {
      verdict: "dead",
      status: 404,
      reason: "GitHub says there is no such repository",
      requests: 0
    } : void 0;
  }
  const full = at(repository, "nameWithOwner");
  if (typeof full !== "string" || at(repository, "isPrivate") !== false) return void 0;
  if (full.toLowerCase() === asked.toLowerCase()) {
    return { verdict: "ok", status: 200, reason: "GitHub has the repository", requests: 0 };
  }
  const target = new URL(`https://github.com/${full}`);
  target.hash = new URL(url).hash;
  return {
    verdict: "moved",
    status: 200,
    reason: "the repository was renamed or given away",
    finalUrl: target.href,
    requests: 0
  };
}

// src/links/ask-for-head.ts
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
async function askForHead(url, wanted, tools, signal) {
  const options = optionsOf(wanted, tools, signal);
  const { proxies } = tools;
  const proxy = proxies?.wayTo(url);
  if (proxy === void 0) {
    const { resolve, allows } = tools;
    const direct = { ...options, agent: false, lookup: guardedLookup(resolve, allows) };
    return headOf(
      () => url.protocol === "https:" ? httpsRequest(url, direct) : httpRequest(url, direct)
    );
  }
  if (proxies?.guarded === true) await checkProxiedTarget(url, tools);
  if (url.protocol === "http:") return headFromProxy(url, proxy, options);
  const end = { host: hostOf(url), port: Number(url.port) || 443 };
  const socket = await openTunnel(proxy, end, { signal, idleTime: options.timeout });
  socket.setTimeout(options.timeout);
  const tunnelled = { ...options, defaultPort: 443, createConnection: () => socket };
  return headOf(() => httpsRequest(url, tunnelled));
}
function optionsOf({ method, headers }, tools, signal) {
  return {
    method,
    signal,
    timeout: tools.limits.idleTime,
    maxHeaderSize: tools.limits.headerBytes,
    headers: {
      accept: "*/*",
      "accept-encoding": "gzip, deflate, br",
      // Some sites answer 404 to those who name no language.
      "accept-language": "en-US,en;q=0.9,*;q=0.5",
      "user-agent": tools.userAgent,
      ...headers
    }
  };
}
async function headFromProxy(url, proxy, options) {
  const path = url.origin + url.pathname + url.search;
  const headers = { ...options.headers, host: url.host };
  try {
    const head = await headOf(() => askProxy(proxy, { ...options, path, headers }));
    if (head.statusCode !== 407) return head;
    head.destroy();
  } catch (error) {
    throw error instanceof Error && isConnecting(error) ? proxyTrouble(proxy, error) : error;
  }
  throw proxyRefusal(proxy, url.host, 407);
}
function isConnecting(error) {
  const call = Reflect.get(error, "syscall");
  return call === "connect" || call === "getaddrinfo" || error instanceof AggregateError;
}
function headOf(send) {
  return new Promise((resolve, reject) => {
    const request = send();
    request.on("response", resolve);
    request.on("error", reject);
    request.on("upgrade", (_response, socket) => {
      socket.destroy();
      reject(new FetchProblem("network", "the server switched protocols unasked"));
    });
    request.on("timeout", () => {
      request.destroy(new FetchProblem("timeout", "the server stopped sending"));
    });
    request.end();
  });
}

// src/links/read-body.ts
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
function decoded(response) {
  const decoder = {
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress
  }[response.headers["content-encoding"]?.toLowerCase() ?? ""];
  if (decoder === void 0) {
    return response;
  }
  const stream = decoder();
  response.on("error", (error) => stream.destroy(error));
  return response.pipe(stream);
}
async function readBody(response, limit, time) {
  const timer = setTimeout(() => response.destroy(), time);
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of decoded(response)) {
      const bytes = chunk;
      chunks.push(bytes.subarray(0, limit - size));
      size += bytes.length;
      if (size >= limit) {
        break;
      }
    }
  } catch {
  } finally {
    clearTimeout(timer);
    if (!response.complete) {
      response.destroy();
    }
  }
  return Buffer.concat(chunks).toString("utf8");
}

// src/links/guarded-fetch.ts
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function flatHeaders(response) {
  return Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(", ")])
  );
}
function asProblem(error, signal) {
  if (error instanceof FetchProblem) {
    return error;
  }
  if (signal.aborted) {
    return new FetchProblem("timeout", "no full answer in time");
  }
  if (error instanceof ProxyProblem) {
    return new FetchProblem(error.kind === "failed" ? "network" : "proxy", error.message);
  }
  return new FetchProblem("network", error instanceof Error ? error.message : String(error));
}
async function askOnce(url, wanted, tools, time) {
  const { limits } = tools;
  const signal = AbortSignal.timeout(time);
  try {
    const response = await askForHead(url, wanted, tools, signal);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (REDIRECTS.has(status) && location !== void 0) {
      response.destroy();
      return { status, location };
    }
    const body = wanted.method === "HEAD" ? "" : await readBody(response, limits.bodyBytes, limits.bodyTime);
    response.destroy();
    return { status, headers: flatHeaders(response), body };
  } catch (error) {
    throw asProblem(error, signal);
  }
}
async function guardedFetch(wanted, tools) {
  const { limits, allows, pass = (_host, work) => work() } = tools;
  const hops = [];
  let url = checkTarget(wanted.url, allows);
  let left = limits.totalTime;
  const seen = /* @__PURE__ */ new Set([url.href]);
  for (; ; ) {
    const target = url;
    const answer = await pass(target.host, async () => {
      const start = performance.now();
      try {
        return await askOnce(target, wanted, tools, Math.max(1, Math.ceil(left)));
      } finally {
        left -= performance.now() - start;
      }
    });
    if (!("location" in answer)) {
      return { ...answer, hops, url: url.href };
    }
    url = checkTarget(answer.location, allows, url);
    hops.push({ status: answer.status, url: url.href });
    if (seen.has(url.href)) {
      throw new FetchProblem("redirects", "the redirects go round in a circle");
    }
    if (hops.length > limits.redirects) {
      throw new FetchProblem("redirects", `more than ${limits.redirects} redirects`);
    }
    seen.add(url.href);
  }
}

// src/links/host-gate.ts
function hostGate({ total, perHost }) {
  const lines = /* @__PURE__ */ new Map();
  const ready = /* @__PURE__ */ new Set();
  let running = 0;
  let closed;
  const lineOf = (host) => {
    const known = lines.get(host);
    if (known !== void 0) return known;
    const line = { waiting: [], running: 0, limit: perHost, rests: 0 };
    lines.set(host, line);
    return line;
  };
  const mark = (line) => {
    if (line.waiting.length > 0 && line.running < line.limit && line.rests === 0) ready.add(line);
    else ready.delete(line);
  };
  const advance = () => {
    for (const line of ready) {
      if (running >= total) return;
      ready.delete(line);
      const next = line.waiting.shift();
      if (next === void 0) continue;
      running += 1;
      line.running += 1;
      mark(line);
      next.start();
    }
  };
  const empty = (line, problem) => {
    for (const { refuse } of line.waiting.splice(0)) refuse(problem);
    ready.delete(line);
  };
  return {
    async pass(host, work) {
      if (closed !== void 0) throw new FetchProblem("postponed", closed);
      const line = lineOf(host);
      if (line.closedUntil !== void 0) throw hostIsClosed(host, line.closedUntil);
      await new Promise((resolve, reject) => {
        line.waiting.push({ start: resolve, refuse: reject });
        mark(line);
        advance();
      });
      try {
        return await work();
      } finally {
        running -= 1;
        line.running -= 1;
        mark(line);
        advance();
      }
    },
    rest(host, over) {
      const line = lineOf(host);
      line.limit = 1;
      line.rests += 1;
      mark(line);
      void over.finally(() => {
        line.rests -= 1;
        mark(line);
        advance();
      });
    },
    close(host, notBefore) {
      const line = lineOf(host);
      line.closedUntil = Math.max(notBefore, line.closedUntil ?? 0);
      empty(line, hostIsClosed(host, line.closedUntil));
    },
    closeAll(reason) {
      closed = reason;
      for (const line of lines.values()) empty(line, new FetchProblem("postponed", reason));
    }
  };
}
function hostIsClosed(host, notBefore) {
  return new FetchProblem("postponed", `${host} asks to be left alone for a while`, notBefore);
}

// src/links/polite-fetch.ts
var DEFAULT_REST = 1e3;
function politeFetch({ fetch, gate, now, sleep, longestPause }) {
  return async (request) => {
    const answer = await fetch(request);
    const pause = retryAfter(answer.headers["retry-after"], now());
    if (answer.status === 429 || answer.status === 503 && pause !== void 0) {
      const { host } = new URL(answer.url);
      if (pause !== void 0 && pause > longestPause) {
        gate.close(host, now() + pause);
      } else {
        gate.rest(host, sleep(pause ?? DEFAULT_REST));
      }
    }
    return answer;
  };
}

// src/features/validation/link-tools.ts
var PER_HOST = 2;
var LONGEST_PAUSE = 1e4;
var RETRIES = 2;
function linkTools(options) {
  const { now, sleep, config, fragments, timeout, fetchPage = guardedFetch } = options;
  const gate = hostGate({ total: options.concurrency, perHost: PER_HOST });
  let requests = 0;
  const fetching = {
    resolve: cachedResolve(confirmedResolve(options.resolve)),
    allows: options.privateHosts ? () => true : isPublicAddress,
    proxies: { wayTo: options.wayTo, guarded: !options.privateHosts },
    userAgent: options.userAgent,
    limits: { ...DEFAULT_LIMITS, totalTime: timeout, idleTime: Math.min(timeout, 1e4) },
    pass: (host, work) => gate.pass(host, () => {
      requests += 1;
      return work();
    })
  };
  const fetch = politeFetch({
    fetch: (request) => fetchPage(request, fetching),
    gate,
    now,
    sleep,
    longestPause: LONGEST_PAUSE
  });
  const registries = options.openRegistries(() => {
    requests += 1;
  });
  const budget = { left: Number.POSITIVE_INFINITY };
  const existence = (exist) => (ids, tell) => exist(ids, { registries, budget, tell });
  const checking = { fetch, now, sleep, longestPause: LONGEST_PAUSE, retries: RETRIES, fragments };
  const { github } = options;
  let isOver = false;
  return {
    check: (url) => checkLink(url, checking),
    async repositories(urls) {
      const plain = urls.filter((url) => !fragments || !url.includes("#"));
      if (github === void 0 || isOver) return /* @__PURE__ */ new Map();
      return checkRepositories(plain, {
        ...github,
        fetch(url, init) {
          requests += 1;
          return github.fetch(url, { ...init, signal: AbortSignal.timeout(timeout) });
        }
      });
    },
    registries: {
      doi: existence(doisExist),
      arxiv: existence(arxivIdsExist),
      pmid: existence(pmidsExist),
      pmcid: existence(pmcidsExist)
    },
    records: (dois, tell) => recordsOfDois(dois, { registries, budget, tell }),
    archived: async (page) => config.links.archive === false ? void 0 : archivedCopy(page, config.links.archive, fetch),
    requests: () => requests,
    end(reason) {
      isOver = true;
      gate.closeAll(reason);
      budget.left = 0;
    }
  };
}

export {
  linkTools
};
