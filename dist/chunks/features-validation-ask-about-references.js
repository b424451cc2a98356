import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  withoutFalseAlarms
} from "./features-validation-false-alarms.js";
import {
  checkLink,
  compactLinkState,
  reportLinks,
  verifiedIdentifier
} from "./features-validation-report-links.js";
import {
  DAY,
  confirmedVerdict,
  mergeEvidence
} from "./links-evidence.js";
import {
  pmcidsExist,
  recordsOfDois
} from "./registries-pubmed-central.js";
import {
  cachedResolve,
  checkProxiedTarget,
  checkTarget,
  confirmedResolve,
  guardedLookup,
  isPublicAddress
} from "./links-check-target.js";
import {
  arxivIdsExist,
  doisExist,
  pmidsExist,
  registriesOfConfig
} from "./features-papers-registries-of-config.js";
import {
  FetchProblem
} from "./links-fetch-problem.js";
import {
  retryAfter
} from "./network-retry-after.js";
import {
  VERSION
} from "./version.js";
import {
  REFERENCE_KINDS,
  requestUrl
} from "./links-registry-identifier.js";
import {
  factsOf
} from "./registries-work-facts.js";
import {
  REGISTRIES
} from "./registries-settings.js";
import {
  askProxy,
  openTunnel,
  proxyRefusal,
  proxyTrouble
} from "./network-ask-proxy.js";
import {
  hostOf,
  proxyFor
} from "./network-no-proxy.js";
import {
  ProxyProblem
} from "./network-proxy-problem.js";
import {
  hashOf
} from "./text-fingerprint.js";
import {
  identifierKey
} from "./identifiers-doi.js";
import {
  at,
  compact,
  listAt,
  parseJson,
  textAt
} from "./text-json.js";

// src/links/schedule.ts
function isDue(url, { log, notBefore }, recheckDays, now) {
  const last = log.at(-1);
  if (notBefore !== void 0 && notBefore > now) return false;
  if (last === void 0 || !["ok", "moved", "blocked"].includes(last.verdict)) return true;
  const age = now - last.at;
  if (last.verdict === "moved" && log.at(-2)?.verdict !== "moved") return age >= DAY;
  return age >= recheckDays * DAY * spreadOf(url);
}
var LASTING = /* @__PURE__ */ new Set(["datacite", "doi"]);
var LASTING_FACTOR = 4;
function isRecordDue(key, { record }, recheckDays, now) {
  if (record === void 0) return true;
  const days = LASTING.has(record.registry) ? recheckDays * LASTING_FACTOR : recheckDays;
  return now - record.at >= days * DAY * spreadOf(key);
}
function spreadOf(key) {
  return 0.5 + hashOf(key) % 1e3 / 2e3;
}
function parseShard(text) {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index === void 0 || count === void 0 || index < 1 || index > count) return void 0;
  return { index, count };
}
function ownsHost({ index, count }, host) {
  return hashOf(host.toLowerCase()) % count === index - 1;
}

// src/features/validation/ask-about-references.ts
async function askAboutReferences(identifiers, {
  registries,
  records,
  run,
  step
}, ledger) {
  const dois = [];
  const ask = async (kind) => {
    const ids = identifiers.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) return;
    await registries[kind](ids, (id, existence) => {
      const key = identifierKey({ kind, id });
      ledger.add(key, run, judgementOf(existence, kind));
      if (existence.kind === "unknown") ledger.missRecord(key, existence.reason);
      if (existence.kind === "exists") {
        const { agency, record } = existence;
        if (record !== void 0) keepRecord(ledger, key, REFERENCE_KINDS[kind].registry, record);
        if (kind === "doi" && agency !== void 0 && ledger.isRecordDue(key)) {
          dois.push({ doi: id, agency });
        }
      }
      step();
    });
  };
  const others = ["arxiv", "pmid", "pmcid"].map(ask);
  await ask("doi");
  if (dois.length > 0) {
    await records(dois, (doi, answer) => {
      const key = identifierKey({ kind: "doi", id: doi });
      if (answer.outcome === "found") keepRecord(ledger, key, answer.registry, answer.record);
      else if (answer.outcome === "failed") {
        ledger.missRecord(key, `${REGISTRIES[answer.registry].title} ${answer.why}`);
      } else ledger.keepRecord(key, { registry: answer.registry });
    });
  }
  await Promise.all(others);
}
function keepRecord(ledger, key, registry, record) {
  ledger.keepRecord(key, compact({ registry, facts: factsOf(record) }));
}
function judgementOf(existence, kind) {
  switch (existence.kind) {
    case "exists":
      return { verdict: "ok", reason: `registered at ${REFERENCE_KINDS[kind].host}` };
    case "absent":
      return { verdict: "dead", reason: existence.reason };
    default:
      return { verdict: "unverified", reason: existence.reason };
  }
}

// src/features/validation/link-ledger.ts
var NOTHING = { log: [] };
var LinkLedger = class {
  #known;
  #missed = /* @__PURE__ */ new Map();
  #recheckDays;
  #now;
  rule;
  /** Whether any page has answered: a host that does not exist is believed only then. */
  networkWorks = false;
  /**
   * @param recheckDays how long an answer counts.
   * @param now milliseconds since 1970.
   */
  constructor(before, rule, recheckDays, now) {
    this.#known = new Map(before);
    this.rule = rule;
    this.#recheckDays = recheckDays;
    this.#now = now;
  }
  evidence(key) {
    return this.#known.get(key) ?? NOTHING;
  }
  verdict(key) {
    return confirmedVerdict(this.evidence(key), this.rule);
  }
  /** The result of the last check, confirmed or not. */
  last(key) {
    return this.evidence(key).log.at(-1);
  }
  isDue(key) {
    return isDue(key, this.evidence(key), this.#recheckDays, this.#now());
  }
  /** Whether to request a registry's record of a reference. */
  isRecordDue(key) {
    return isRecordDue(key, this.evidence(key), this.#recheckDays, this.#now());
  }
  /** Whether one more check could confirm the result of the last one. */
  isOpen(key) {
    const last = this.last(key)?.verdict;
    return (last === "dead" || last === "moved") && this.verdict(key) !== last;
  }
  /** Whether it seems to be gone, but was not seen so often enough. */
  isSuspect(key) {
    return this.last(key)?.verdict === "dead" && this.verdict(key) !== "dead";
  }
  add(key, run, judgement) {
    const look = { ...judgement, at: this.#now(), run };
    const { notBefore: _over, archived, ...kept } = this.evidence(key);
    const copy = archived !== void 0 && look.verdict === "dead" ? { archived } : {};
    this.#known.set(key, mergeEvidence({ ...kept, ...copy }, { log: [look] }));
  }
  /** Keeps a fact: a time before which no request is sent, or an archived copy for every run. */
  keep(key, fact) {
    this.#known.set(key, { ...this.evidence(key), ...fact });
  }
  keepRecord(key, record) {
    this.#known.set(key, { ...this.evidence(key), record: { at: this.#now(), ...record } });
    this.#missed.delete(key);
  }
  /** Records why a record was not available; what was known before stays. */
  missRecord(key, why) {
    this.#missed.set(key, why);
  }
  /** Why there is nothing to compare a reference with, where this run could not get a result. */
  missed(key) {
    return this.evidence(key).record === void 0 ? this.#missed.get(key) : void 0;
  }
  get state() {
    return this.#known;
  }
};

// src/features/validation/check-links.ts
function linkOptions({ links: { failures, days, recheckDays, ignore }, rules }, run) {
  const shard = run.shard ?? { index: 1, count: 1 };
  return { rule: { failures, days }, recheckDays, ignore, ...run, shard, severities: rules };
}
var CONFIRMING_PAUSE = 2e3;
async function checkLinks(collected, before, options, tools) {
  const verify = (wanted, ledger) => Promise.race([checkAll(wanted, ledger, options, tools), tools.interrupted]);
  return recallLinks(collected, before, options, { ...tools, verify });
}
async function recallLinks(collected, before, options, tools) {
  const { rule, now: atOnce, recheckDays } = options;
  const quarantine = atOnce ? { ...rule, days: 0 } : rule;
  const ledger = new LinkLedger(before, quarantine, recheckDays, tools.now);
  const wanted = selectWanted(collected, options);
  await tools.verify?.(wanted, ledger);
  const report = await reportLinks(wanted, ledger, options, tools);
  const named = namedLinks(collected, options.fragments);
  const state = compactLinkState(ledger.state, named, tools.now());
  return { report: withoutFalseAlarms(report, state), state };
}
function namedLinks({ urls, references }, fragments) {
  return /* @__PURE__ */ new Set([
    ...[...urls.keys()].map((url) => requestUrl(url, fragments)),
    ...references.keys()
  ]);
}
function selectWanted(collected, options) {
  const { urls, references, titles } = collected;
  const { ignore, shard } = options;
  const mine = (host) => ownsHost(shard, host);
  return {
    urls: new Map(
      [...urls].filter(([url]) => {
        const kind = verifiedIdentifier(url)?.identifier.kind;
        const own = URL.canParse(url) ? new URL(url).hostname : "";
        const host = kind === void 0 ? own : REFERENCE_KINDS[kind].host;
        return mine(host) && !ignore.some((prefix) => url.startsWith(prefix));
      })
    ),
    references: new Map(
      [...references].filter(([, { identifier }]) => mine(REFERENCE_KINDS[identifier.kind].host))
    ),
    titles
  };
}
async function checkAll(wanted, ledger, options, tools) {
  const pages = /* @__PURE__ */ new Set();
  const fallbacks = /* @__PURE__ */ new Map();
  for (const url of wanted.urls.keys()) {
    const named2 = verifiedIdentifier(url);
    const page = requestUrl(url, options.fragments);
    if (named2 === void 0) pages.add(page);
    else if (!named2.resolver) fallbacks.set(page, identifierKey(named2.identifier));
  }
  const identifiers = [...wanted.references.values()].map(({ identifier }) => identifier);
  const round = async (run, isWanted, isReferenceWanted = isWanted) => {
    const due = [...pages].filter(isWanted);
    const asked = identifiers.filter((one) => isReferenceWanted(identifierKey(one)));
    let done = 0;
    let total = due.length + asked.length;
    const step = () => tools.progress(++done, total);
    tools.progress(0, total);
    await Promise.all([
      askAboutReferences(asked, { ...tools, run, step }, ledger),
      checkPages(due, { ...tools, run, step }, ledger)
    ]);
    const others = [...fallbacks].filter(([page, key]) => ledger.last(key)?.verdict === "dead" && isWanted(page)).map(([page]) => page);
    total += others.length;
    await checkPages(others, { ...tools, run, step }, ledger);
  };
  const isDue2 = (key) => ledger.isDue(key);
  await round(tools.run, isDue2, (key) => isDue2(key) || ledger.isRecordDue(key));
  if (!options.now) return;
  const named = /* @__PURE__ */ new Set([...pages, ...fallbacks.keys(), ...wanted.references.keys()]);
  const isOpen = (key) => ledger.isOpen(key);
  for (let again = 2; again <= options.rule.failures && [...named].some(isOpen); again++) {
    await tools.sleep(CONFIRMING_PAUSE);
    await round(`${tools.run}-${again}`, isOpen);
  }
}
async function checkPages(urls, tools, ledger) {
  const hostless = [];
  const repositories = await tools.repositories?.(urls) ?? /* @__PURE__ */ new Map();
  await Promise.all(
    urls.map(async (url) => {
      const { requests, notBefore, postponed, ...judgement } = repositories.get(url) ?? await tools.check(url);
      ledger.networkWorks ||= judgement.status !== void 0;
      if (judgement.verdict === "dead" && judgement.status === void 0) {
        hostless.push({ url, judgement });
      } else if (postponed === void 0) ledger.add(url, tools.run, judgement);
      if (notBefore !== void 0) ledger.keep(url, { notBefore });
      tools.step();
    })
  );
  for (const { url, judgement } of hostless) {
    const offline = { ...OFFLINE, reason: `${judgement.reason}${OFFLINE.reason}` };
    ledger.add(url, tools.run, ledger.networkWorks ? judgement : offline);
  }
}
var OFFLINE = {
  verdict: "transient",
  reason: ", but no other host answered either: the network may be down"
};

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
var RESERVED_NAMES = new Set(
  "about apps collections contact customer-stories enterprise events explore features issues join login marketplace mobile new notifications orgs pricing pulls readme search security settings site sponsors stars topics trending users".split(" ")
);
function repositoryOf(url) {
  if (!URL.canParse(url)) return void 0;
  const { hostname, pathname, search, protocol, username, port } = new URL(url);
  if (!/^(?:www\.)?github\.com$/i.test(hostname) || !/^https?:$/.test(protocol)) return void 0;
  if (search !== "" || username !== "" || port !== "") return void 0;
  const [, owner, name] = /^\/([a-z\d](?:[a-z\d-]{0,38}))\/([\w.-]{1,100}?)(?:\.git)?\/?$/i.exec(pathname) ?? [];
  if (owner === void 0 || name === void 0 || RESERVED_NAMES.has(owner.toLowerCase())) {
    return void 0;
  }
  return /^\.+$/.test(name) ? void 0 : { owner, name };
}
async function checkRepositories(urls, github) {
  const asked = urls.flatMap((url) => {
    const repository = repositoryOf(url);
    return repository === void 0 ? [] : [{ url, ...repository }];
  });
  const results = /* @__PURE__ */ new Map();
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const batch = asked.slice(from, from + AT_ONCE);
    const fields = batch.map(
      ({ owner, name }, index) => `r${index}: repository(owner: "${owner}", name: "${name}") { nameWithOwner isPrivate }`
    );
    const answer = await askGraphql(`query { ${fields.join(" ")} }`, github);
    if (answer === void 0) break;
    for (const [index, { url, owner, name }] of batch.entries()) {
      const result = resultOf(answer, `r${index}`, `${owner}/${name}`, url);
      if (result !== void 0) results.set(url, result);
    }
  }
  return results;
}
async function askGraphql(query, github) {
  try {
    const response = await github.fetch(github.url, {
      method: "POST",
      redirect: "error",
      headers: { authorization: `bearer ${github.token}`, "content-type": "application/json" },
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
function resultOf({ data, errors }, alias, asked, url) {
  const repository = at(data, alias);
  if (repository === null) {
    const isMissing = errors.some(
      (error) => at(error, "type") === "NOT_FOUND" && at(error, "path", 0) === alias
    );
    const reason2 = "GitHub says there is no such repository";
    return isMissing ? { verdict: "dead", status: 404, reason: reason2, requests: 0 } : void 0;
  }
  const full = at(repository, "nameWithOwner");
  if (typeof full !== "string" || at(repository, "isPrivate") !== false) return void 0;
  if (full.toLowerCase() === asked.toLowerCase()) {
    return { verdict: "ok", status: 200, reason: "GitHub has the repository", requests: 0 };
  }
  const target = new URL(`https://github.com/${full}`);
  target.hash = new URL(url).hash;
  const reason = "the repository was renamed or transferred";
  return { verdict: "moved", status: 200, reason, finalUrl: target.href, requests: 0 };
}

// src/links/guarded-fetch.ts
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function asProblem(error, signal) {
  if (error instanceof FetchProblem) return error;
  if (signal.aborted) return new FetchProblem("timeout", "no complete answer in time");
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
    const headers = Object.entries(response.headers).map(
      ([name, value]) => [name, [value].flat().join(", ")]
    );
    return { status, headers: Object.fromEntries(headers), body };
  } catch (error) {
    throw asProblem(error, signal);
  }
}
async function guardedFetch(wanted, tools) {
  const { limits, allows, pass = (_host, work) => work() } = tools;
  const hops = [];
  let url = checkTarget(wanted.url, allows);
  let remaining = limits.totalTime;
  const seen = /* @__PURE__ */ new Set([url.href]);
  for (; ; ) {
    const target = url;
    const answer = await pass(target.host, async () => {
      const start = performance.now();
      try {
        return await askOnce(target, wanted, tools, Math.max(1, Math.ceil(remaining)));
      } finally {
        remaining -= performance.now() - start;
      }
    });
    if (!("location" in answer)) return { ...answer, hops, url: url.href };
    url = checkTarget(answer.location, allows, url);
    hops.push(answer.status);
    if (seen.has(url.href)) throw new FetchProblem("redirects", "the redirects form a loop");
    if (hops.length > limits.redirects) {
      throw new FetchProblem("redirects", `more than ${limits.redirects} redirects`);
    }
    seen.add(url.href);
  }
}
function decoded(response) {
  const decoder = {
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress
  }[response.headers["content-encoding"]?.toLowerCase() ?? ""];
  if (decoder === void 0) return response;
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
      if (size >= limit) break;
    }
  } catch {
  } finally {
    clearTimeout(timer);
    if (!response.complete) response.destroy();
  }
  return Buffer.concat(chunks).toString("utf8");
}
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
      // Some sites answer 404 to requests without a language.
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
      reject(new FetchProblem("network", "the server switched protocols unexpectedly"));
    });
    request.on("timeout", () => {
      request.destroy(new FetchProblem("timeout", "the server stopped sending"));
    });
    request.end();
  });
}

// src/links/host-gate.ts
var HostGate = class {
  #limits;
  #queues = /* @__PURE__ */ new Map();
  /** Hosts with a waiting request and a free slot, in turn. */
  #ready = /* @__PURE__ */ new Set();
  #running = 0;
  #closed;
  constructor(limits) {
    this.#limits = limits;
  }
  /**
   * Does the work as soon as there is a slot for its host.
   *
   * @param host with its port: `site.example:8080`.
   * @throws {FetchProblem} `postponed`, when the host or the gate is closed.
   */
  async pass(host, work) {
    if (this.#closed !== void 0) throw new FetchProblem("postponed", this.#closed);
    const queue = this.#of(host);
    if (queue.closedUntil !== void 0) throw hostIsClosed(host, queue.closedUntil);
    await new Promise((start, refuse) => {
      queue.waiting.push({ start, refuse });
      this.#update(queue);
    });
    try {
      return await work();
    } finally {
      this.#running -= 1;
      queue.running -= 1;
      this.#update(queue);
    }
  }
  /** Sends no request to this host until `over` resolves, and one at a time from then on. */
  rest(host, over) {
    const queue = this.#of(host);
    queue.limit = 1;
    queue.rests += 1;
    this.#update(queue);
    void over.finally(() => {
      queue.rests -= 1;
      this.#update(queue);
    });
  }
  /** Sends no more requests to this host; waiting ones are postponed. */
  close(host, notBefore) {
    const queue = this.#of(host);
    queue.closedUntil = Math.max(notBefore, queue.closedUntil ?? 0);
    this.#refuse(queue, hostIsClosed(host, queue.closedUntil));
  }
  /** Sends no more requests at all. */
  closeAll(reason) {
    this.#closed = reason;
    const problem = new FetchProblem("postponed", reason);
    for (const queue of this.#queues.values()) this.#refuse(queue, problem);
  }
  #of(host) {
    const known = this.#queues.get(host);
    if (known !== void 0) return known;
    const queue = { waiting: [], running: 0, limit: this.#limits.perHost, rests: 0 };
    this.#queues.set(host, queue);
    return queue;
  }
  /** Starts waiting requests after a change of a queue. */
  #update(changed) {
    this.#mark(changed);
    for (const queue of this.#ready) {
      if (this.#running >= this.#limits.total) return;
      this.#ready.delete(queue);
      const next = queue.waiting.shift();
      if (next === void 0) continue;
      this.#running += 1;
      queue.running += 1;
      this.#mark(queue);
      next.start();
    }
  }
  #mark(queue) {
    const { waiting, running, limit, rests } = queue;
    if (waiting.length > 0 && running < limit && rests === 0) this.#ready.add(queue);
    else this.#ready.delete(queue);
  }
  #refuse(queue, problem) {
    for (const { refuse } of queue.waiting.splice(0)) refuse(problem);
    this.#ready.delete(queue);
  }
};
function hostIsClosed(host, notBefore) {
  return new FetchProblem("postponed", `${host} asks for a pause`, notBefore);
}
var DEFAULT_REST = 1e3;
function politeFetch({
  fetch,
  gate,
  now,
  sleep,
  longestPause
}) {
  return async (request) => {
    const answer = await fetch(request);
    const pause = retryAfter(answer.headers["retry-after"], now());
    if (answer.status === 429 || answer.status === 503 && pause !== void 0) {
      const { host } = new URL(answer.url);
      if (pause !== void 0 && pause > longestPause) gate.close(host, now() + pause);
      else gate.rest(host, sleep(pause ?? DEFAULT_REST));
    }
    return answer;
  };
}

// src/features/validation/link-tools.ts
var PER_HOST = 2;
var LONGEST_PAUSE = 1e4;
var RETRIES = 2;
function fetchTools({ resolve, env, privateHosts = false }, userAgent, timeout) {
  return {
    resolve: cachedResolve(confirmedResolve(resolve)),
    allows: privateHosts ? () => true : isPublicAddress,
    proxies: { wayTo: proxyFor(env), guarded: !privateHosts },
    userAgent,
    limits: { ...DEFAULT_LIMITS, totalTime: timeout, idleTime: Math.min(timeout, 1e4) }
  };
}
function linkTools(options) {
  const { config, fragments, github, timeout = 3e4, concurrency = 200, now, sleep } = options;
  const { fetchPage = guardedFetch, openRegistries = registriesOfConfig } = options;
  const contact = config.links.contact ?? options.contact;
  const userAgent = `list-curator/${VERSION} (link check; +${contact})`;
  const gate = new HostGate({ total: concurrency, perHost: PER_HOST });
  let requests = 0;
  const onRequest = () => {
    requests += 1;
  };
  const pass = (host, work) => gate.pass(host, () => {
    onRequest();
    return work();
  });
  const fetching = { ...fetchTools(options, userAgent, timeout), pass };
  const pauses = { now, sleep, longestPause: LONGEST_PAUSE };
  const fetch = politeFetch({ fetch: (request) => fetchPage(request, fetching), gate, ...pauses });
  const registries = openRegistries(config, { ...options, userAgent, onRequest });
  const budget = { remaining: Number.POSITIVE_INFINITY };
  const existence = (exist) => (ids, report) => exist(ids, { registries, budget, report });
  return {
    check: (url) => checkLink(url, { fetch, ...pauses, retries: RETRIES, fragments }),
    async repositories(urls) {
      const plain = urls.filter((url) => !fragments || !url.includes("#"));
      if (github === void 0 || budget.remaining === 0) return /* @__PURE__ */ new Map();
      return checkRepositories(plain, {
        ...github,
        fetch(url, init) {
          onRequest();
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
    records: ((dois, report) => recordsOfDois(dois, { registries, budget, report })),
    archived: async (page) => config.links.archive === false ? void 0 : archivedCopy(page, config.links.archive, fetch),
    requests: () => requests,
    /** No more requests in this run; what waits for one is checked by the next. */
    end(reason) {
      gate.closeAll(reason);
      budget.remaining = 0;
    }
  };
}
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

export {
  isDue,
  parseShard,
  linkOptions,
  checkLinks,
  recallLinks,
  namedLinks,
  linkTools
};
