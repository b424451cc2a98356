import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  troubleOf
} from "./network-trouble-of.js";
import {
  REGISTRIES,
  REGISTRY_NAMES
} from "./registries-clean-text.js";

// src/registries/gate.ts
function openGate(pace, clock) {
  let current = pace;
  let underWay = 0;
  let earliest = 0;
  let line = Promise.resolve();
  let onRoom;
  async function takeTurn() {
    while (underWay >= current.atOnce) {
      await new Promise((resolve) => {
        onRoom = resolve;
      });
    }
    underWay++;
    const wait = earliest - clock.now();
    if (wait > 0) await clock.sleep(wait);
    earliest = clock.now() + current.interval;
  }
  return {
    async pass(request2) {
      const turn = line.then(takeTurn);
      line = turn;
      await turn;
      try {
        return await request2();
      } finally {
        underWay--;
        onRoom?.();
        onRoom = void 0;
      }
    },
    setPace(asked) {
      current = asked;
    }
  };
}

// src/registries/read-body.ts
var BodyTooLong = class extends Error {
  name = "BodyTooLong";
};
async function readBody(response, most) {
  if (response.body === null) return "";
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let bytes = 0;
  let text = "";
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      throw new BodyTooLong();
    }
    text += decoder.decode(value, { stream: true });
  }
}

// src/registries/retry-after.ts
function retryAfter(header, now) {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}

// src/registries/registries.ts
var MOST_BYTES = 8 * 1024 * 1024;
var TRIES = 2;
var FIRST_PAUSE = 1e3;
var LONGEST_PAUSE = 2e4;
var MOST_HOPS = 3;
var REGISTRY_HOST = /^(?:(?:dx\.)?doi\.org|(?:api|data)\.crossref\.org|api\.crossref\.org|data\.crosscite\.org|(?:api|data)\.datacite\.org|(?:data|www)\.medra\.org|(?:export\.)?arxiv\.org|eutils\.ncbi\.nlm\.nih\.gov|www\.ebi\.ac\.uk)$/;
function openRegistries(io) {
  const gates = new Map(
    REGISTRY_NAMES.map((name) => [name, openGate(paceOf(name, io.settings), io)])
  );
  const closedUntil = /* @__PURE__ */ new Map();
  return {
    settings: io.settings,
    async ask(name, path, options) {
      const url = baseUrl(name, io.settings) + path;
      const key = `${options.accept} ${url}`;
      const known = await io.cache?.get(key);
      if (known !== void 0) return { kind: "reply", reply: known };
      const wait = (closedUntil.get(name) ?? 0) - io.now();
      if (wait > LONGEST_PAUSE) return failed(`asked to be left alone for ${seconds(wait)}`);
      if (wait > 0) await io.sleep(wait);
      const gate = gates.get(name) ?? openGate(paceOf(name, io.settings), io);
      const onPause = (pause) => {
        closedUntil.set(name, io.now() + pause);
      };
      const asked = await tryTwice(
        () => gate.pass(() => request(url, name, options, io, gate)),
        options.budget,
        io,
        onPause
      );
      if (asked.kind === "reply" && !/^\s*<(?:!doctype html|html)/i.test(asked.reply.body)) {
        await io.cache?.set(key, asked.reply);
      }
      return asked;
    }
  };
}
async function tryTwice(request2, budget, io, onPause) {
  let last = failed("was not asked: this look-up has used up its requests");
  for (let attempt = 1; attempt <= TRIES && budget.left > 0; attempt++) {
    const outcome = await request2();
    if (outcome.kind === "reply") return outcome;
    last = failed(outcome.why);
    if (outcome.pause !== void 0) onPause(outcome.pause);
    const pause = outcome.pause ?? FIRST_PAUSE * 2 ** (attempt - 1);
    if (!outcome.again || pause > LONGEST_PAUSE || attempt === TRIES) break;
    if (budget.left > 0) await io.sleep(pause);
  }
  return last;
}
async function request(url, name, { accept, budget }, io, gate) {
  const base = baseUrl(name, io.settings);
  let here = url;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (budget.left <= 0) return stop("was not asked to the end: no requests are left");
    budget.left--;
    try {
      const atHome = new URL(here).origin === new URL(base).origin;
      const response = await io.fetch(atHome ? withKey(here, name, io.settings) : here, {
        headers: headersFor(name, atHome, accept, io),
        redirect: "manual",
        signal: AbortSignal.timeout(io.timeout)
      });
      takePace(response.headers, gate);
      const next = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && next !== null) {
        await response.body?.cancel();
        const target = URL.canParse(next, here) ? new URL(next, here) : void 0;
        if (target === void 0 || !mayFollow(target, base)) {
          return stop(`sends on to ${target?.host ?? "nowhere"}, which is no registry`);
        }
        here = target.href;
        continue;
      }
      const body = await readBody(response, MOST_BYTES);
      return judge(response, body, io);
    } catch (error) {
      return failure(error, io.timeout);
    }
  }
  return stop("sends on and on");
}
function judge({ status, headers }, body, io) {
  if (status === 429 || status === 503 || status === 502 || status === 504 || status === 500) {
    const pause = retryAfter(headers.get("retry-after"), io.now());
    return {
      kind: "failed",
      why: `answered ${status}${status === 429 ? ", too many requests" : ""}${pause === void 0 ? "" : `, and asks to wait ${seconds(pause)}`}`,
      again: true,
      ...pause === void 0 ? {} : { pause }
    };
  }
  if (status === 401 || status === 403) return stop(`refused the request (${status})`);
  return { kind: "reply", reply: { status, body } };
}
function failure(error, timeout) {
  if (error instanceof BodyTooLong) return stop("sent an answer that is too long");
  const name = error instanceof Error ? error.name : "";
  if (name === "TimeoutError" || name === "AbortError") {
    return { kind: "failed", why: `did not answer within ${seconds(timeout)}`, again: true };
  }
  if (error instanceof Error && Reflect.get(error, "code") === "refused") {
    return stop(`is not asked: ${error.message}`);
  }
  return { kind: "failed", why: `could not be reached (${troubleOf(error)})`, again: true };
}
function stop(why) {
  return { kind: "failed", why, again: false };
}
function failed(why) {
  return { kind: "failed", why };
}
function seconds(milliseconds) {
  return `${Math.max(1, Math.round(milliseconds / 1e3))} s`;
}
function baseUrl(name, { urls }) {
  return urls?.[name] ?? REGISTRIES[name].url;
}
function paceOf(name, { mailto, keys }) {
  const facts = REGISTRIES[name];
  if (name === "pubmed" && keys?.pubmed !== void 0) return { interval: 100, atOnce: 1 };
  return mailto !== void 0 && facts.known !== void 0 ? facts.known : facts;
}
function takePace(headers, gate) {
  const limit = Number(headers.get("x-rate-limit-limit") ?? Number.NaN);
  const interval = /^(\d{1,4})s?$/.exec(headers.get("x-rate-limit-interval") ?? "")?.[1];
  if (!(limit > 0) || interval === void 0) return;
  const atOnce = Number(headers.get("x-concurrency-limit") ?? Number.NaN);
  gate.setPace({
    interval: Math.min(LONGEST_PAUSE, Math.ceil(Number(interval) * 1e3 / limit)),
    atOnce: atOnce >= 1 ? Math.min(3, atOnce) : 1
  });
}
function mayFollow(target, base) {
  if (target.origin === new URL(base).origin) return true;
  return target.protocol === "https:" && REGISTRY_HOST.test(target.hostname);
}
function headersFor(name, atHome, accept, { settings, userAgent }) {
  const { mailto, keys } = settings;
  const key = name === "semanticscholar" && atHome ? keys?.semanticscholar : void 0;
  return {
    accept,
    "user-agent": mailto === void 0 ? userAgent : `${userAgent} (mailto:${mailto})`,
    ...key === void 0 ? {} : { "x-api-key": key }
  };
}
function withKey(url, name, { keys }) {
  const key = name === "pubmed" || name === "openalex" ? keys?.[name] : void 0;
  if (key === void 0) return url;
  return `${url}${url.includes("?") ? "&" : "?"}api_key=${encodeURIComponent(key)}`;
}

// src/features/registries-of-config.ts
var TIMEOUT = 2e4;
var HOMES = new Set(Object.values(REGISTRIES).map(({ url }) => new URL(url).origin));
function isPublicHome(url) {
  return URL.canParse(url) && HOMES.has(new URL(url).origin);
}
function registriesOfConfig(config, door) {
  const { env, mirrorFetch = door.fetch, ...io } = door;
  const keyOf = (name, key = "") => key.trim() === "" || config.registryUrls?.[name] !== void 0 ? {} : { [name]: key.trim() };
  const keys = {
    ...keyOf("pubmed", env.NCBI_API_KEY),
    ...keyOf("semanticscholar", env.S2_API_KEY),
    ...keyOf("openalex", env.OPENALEX_API_KEY)
  };
  return openRegistries({
    ...io,
    fetch: (url, init) => (isPublicHome(url) ? door.fetch : mirrorFetch)(url, init),
    timeout: TIMEOUT,
    settings: {
      keys,
      ...config.registryUrls === void 0 ? {} : { urls: config.registryUrls },
      ...config.contactEmail === void 0 ? {} : { mailto: config.contactEmail }
    }
  });
}

export {
  retryAfter,
  registriesOfConfig
};
