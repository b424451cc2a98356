import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  parsePmid
} from "./chunk-UJZ37FG2.js";
import {
  arxivIdOfDoi,
  parseDoi
} from "./chunk-IVL63MCD.js";

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
function retryAfter(headers, now) {
  const value = headers.get("retry-after")?.trim();
  if (value === void 0 || value === "") return void 0;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1e3;
  const date = Date.parse(value);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}

// src/registries/settings.ts
var REGISTRY_NAMES = [
  "doi",
  "crossref",
  "datacite",
  "arxiv",
  "pubmed",
  "europepmc",
  "semanticscholar",
  "openalex"
];
var REGISTRIES = {
  doi: { title: "doi.org", url: "https://doi.org", interval: 200, atOnce: 1 },
  crossref: {
    title: "Crossref",
    url: "https://api.crossref.org",
    interval: 200,
    atOnce: 1,
    known: { interval: 100, atOnce: 3 }
  },
  datacite: {
    title: "DataCite",
    url: "https://api.datacite.org",
    interval: 600,
    atOnce: 2,
    known: { interval: 300, atOnce: 2 }
  },
  arxiv: { title: "arXiv", url: "https://export.arxiv.org", interval: 3e3, atOnce: 1 },
  pubmed: {
    title: "PubMed",
    url: "https://eutils.ncbi.nlm.nih.gov/entrez/eutils",
    interval: 350,
    atOnce: 1
  },
  europepmc: {
    title: "Europe PMC",
    url: "https://www.ebi.ac.uk/europepmc/webservices/rest",
    interval: 200,
    atOnce: 1
  },
  semanticscholar: {
    title: "Semantic Scholar",
    url: "https://api.semanticscholar.org",
    interval: 1e3,
    atOnce: 1
  },
  openalex: { title: "OpenAlex", url: "https://api.openalex.org", interval: 100, atOnce: 1 }
};

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
    const pause = retryAfter(headers, io.now());
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
  const cause = error instanceof Error ? error.cause : void 0;
  const code = cause instanceof Error ? String(Reflect.get(cause, "code") ?? "") : "";
  return {
    kind: "failed",
    why: `could not be reached${code === "" ? "" : ` (${code})`}`,
    again: true
  };
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

// src/jobs/registries-of-config.ts
var TIMEOUT = 2e4;
function registriesOfConfig(config, door) {
  const { env, ...io } = door;
  const keys = {
    ...keyOf("pubmed", env.NCBI_API_KEY),
    ...keyOf("semanticscholar", env.S2_API_KEY),
    ...keyOf("openalex", env.OPENALEX_API_KEY)
  };
  return openRegistries({
    ...io,
    timeout: TIMEOUT,
    settings: {
      keys,
      ...config.registryUrls === void 0 ? {} : { urls: config.registryUrls },
      ...config.contactEmail === void 0 ? {} : { mailto: config.contactEmail }
    }
  });
}
function keyOf(name, key) {
  return key === void 0 || key.trim() === "" ? {} : { [name]: key.trim() };
}

// src/registries/entities.ts
var NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "\u2026",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201C",
  rdquo: "\u201D",
  times: "\xD7",
  plusmn: "\xB1",
  minus: "\u2212",
  deg: "\xB0",
  micro: "\xB5",
  middot: "\xB7",
  bull: "\u2022",
  copy: "\xA9",
  reg: "\xAE",
  trade: "\u2122",
  le: "\u2264",
  ge: "\u2265",
  ne: "\u2260",
  alpha: "\u03B1",
  beta: "\u03B2",
  gamma: "\u03B3",
  delta: "\u03B4",
  Delta: "\u0394",
  epsilon: "\u03B5",
  kappa: "\u03BA",
  lambda: "\u03BB",
  mu: "\u03BC",
  pi: "\u03C0",
  sigma: "\u03C3",
  tau: "\u03C4",
  chi: "\u03C7",
  omega: "\u03C9",
  eacute: "\xE9",
  egrave: "\xE8",
  aacute: "\xE1",
  agrave: "\xE0",
  iacute: "\xED",
  oacute: "\xF3",
  uacute: "\xFA",
  ntilde: "\xF1",
  ccedil: "\xE7",
  auml: "\xE4",
  ouml: "\xF6",
  uuml: "\xFC",
  Auml: "\xC4",
  Ouml: "\xD6",
  Uuml: "\xDC",
  szlig: "\xDF",
  oslash: "\xF8",
  aring: "\xE5"
};
function decodeEntities(text) {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name) => {
    if (!name.startsWith("#")) return Object.hasOwn(NAMED, name) ? NAMED[name] ?? whole : whole;
    const hex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    const isCharacter = code >= 32 && code <= 1114111 && !(code >= 55296 && code <= 57343);
    return isCharacter ? String.fromCodePoint(code) : " ";
  });
}

// src/registries/markup-to-text.ts
var BLOCK = /^(?:p|sec|div|br|break|li|list|list-item|ul|ol|abstract|disp-formula)$/;
var HEADING = /^(?:title|h[1-6])$/;
var HIDDEN = /^(?:tex-math|annotation|annotation-xml|script|style)$/;
var INLINE_ONCE_ESCAPED = /<\/?(?:[bipu]|em|strong|sub|sup|italic|bold|sc|scp|tt|span|br|(?:jats|mml):[a-z-]{1,30})(?:\s[^<>]{0,200})?\/?>/i;
var SUPERSCRIPTS = {
  "0": "\u2070",
  "1": "\xB9",
  "2": "\xB2",
  "3": "\xB3",
  "4": "\u2074",
  "5": "\u2075",
  "6": "\u2076",
  "7": "\u2077",
  "8": "\u2078",
  "9": "\u2079",
  "-": "\u207B",
  "\u2212": "\u207B",
  "\u2013": "\u207B",
  "+": "\u207A"
};
function markupToText(markup) {
  const once = readMarkup(markup);
  const twice = INLINE_ONCE_ESCAPED.test(once) ? readMarkup(once) : once;
  return decodeEntities(twice).replace(/[\s\u200b\u00ad\u2028\u2029]+/g, " ").replace(/ ([,.;)])(?=\s|$)/g, "$1").replace(/\( /g, "(").trim().replace(/^(?:abstract|summary)\s*[:.]\s+(?=\S)/i, "");
}
function readMarkup(markup) {
  if (!markup.includes("<")) return decodeEntities(markup);
  let out = "";
  const open = {};
  const write = (text) => {
    if (open.hidden !== void 0) return;
    if (open.raised !== void 0) open.raised += text;
    else if (open.heading !== void 0) open.heading += text;
    else out += text;
  };
  for (const piece of pieces(markup)) {
    if (typeof piece === "string") write(decodeEntities(piece));
    else if (HIDDEN.test(piece.name)) {
      if (piece.closes) delete open.hidden;
      else open.hidden = piece.name;
    } else if (piece.name === "sup") {
      const text = open.raised ?? "";
      delete open.raised;
      if (piece.closes) write(superscript(text));
      else open.raised = "";
    } else if (HEADING.test(piece.name)) {
      const text = (open.heading ?? "").trim().replace(/[:.]$/, "");
      delete open.heading;
      write(text === "" ? " " : ` ${text}: `);
      if (!piece.closes) open.heading = "";
    } else if (BLOCK.test(piece.name)) write(" ");
  }
  return out + (open.heading ?? "") + (open.raised ?? "");
}
function superscript(text) {
  const plain = text.trim();
  return /^[-−–+]?\d{1,6}$/.test(plain) ? [...plain].map((one) => SUPERSCRIPTS[one] ?? one).join("") : text;
}
function* pieces(markup) {
  const tag = /<(\/?)(?:[a-z]{1,10}:)?([a-z][a-z0-9-]{0,20})(?:\s[^<>=]*=[^<>]*|\s*\/?)>|<!--/gi;
  let from = 0;
  for (let found = tag.exec(markup); found !== null; found = tag.exec(markup)) {
    if (found.index > from) yield markup.slice(from, found.index);
    if (found[0] === "<!--") {
      const end = markup.indexOf("-->", found.index);
      if (end < 0) return;
      tag.lastIndex = end + 3;
    } else {
      yield { name: (found[2] ?? "").toLowerCase(), closes: found[1] === "/" };
    }
    from = tag.lastIndex;
  }
  if (from < markup.length) yield markup.slice(from);
}

// src/registries/mojibake.ts
var WINDOWS_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function repairMojibake(text) {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const windows = code > 255 ? WINDOWS_1252.indexOf(text.charAt(index)) : -1;
    if (code > 255 && windows < 0) return text;
    bytes[index] = code > 255 ? 128 + windows : code;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

// src/registries/clean-text.ts
var LONGEST = 5e4;
function cleanText(text) {
  if (text === void 0) return void 0;
  return repairMojibake(markupToText(text.slice(0, LONGEST))).normalize("NFC") || void 0;
}

// src/registries/json.ts
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function at(value, ...path) {
  let here = value;
  for (const step of path) {
    if (here === null || typeof here !== "object" || !Object.hasOwn(here, step)) return void 0;
    here = Reflect.get(here, step);
  }
  return here;
}
function textAt(value, ...path) {
  const found = at(value, ...path);
  if (typeof found === "number") return String(found);
  return typeof found === "string" ? found.trim() || void 0 : void 0;
}
function listAt(value, ...path) {
  const found = at(value, ...path);
  if (found === void 0 || found === null) return [];
  return Array.isArray(found) ? found : [found];
}
function compact(value) {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== void 0));
}

// src/registries/dates.ts
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function dateOfParts(year, month, day) {
  if (year === void 0 || !/^[12]\d{3}$/.test(year)) return void 0;
  const named = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
  const monthNumber = named > 0 ? named : Number(month ?? 0);
  if (!(monthNumber >= 1 && monthNumber <= 12)) return year;
  const yearAndMonth = `${year}-${String(Math.trunc(monthNumber)).padStart(2, "0")}`;
  const dayNumber = Number(day ?? 0);
  return dayNumber >= 1 && dayNumber <= 31 ? `${yearAndMonth}-${String(Math.trunc(dayNumber)).padStart(2, "0")}` : yearAndMonth;
}
function dateOfDateParts(value) {
  const [year, month, day] = [0, 1, 2].map((index) => {
    const part = at(value, "date-parts", 0, index);
    return part === void 0 || part === null ? void 0 : String(part);
  });
  return dateOfParts(year, month, day);
}
function dateOfIso(text) {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text ?? "") ?? [];
  return dateOfParts(year, month, day);
}

// src/registries/names.ts
var GROUP = /\b(?:consorti(?:um|a)|collaborations?|collaborators|group|team|network|committee|society|association|panel|project|program(?:me)?|initiative|investigators|editors|institute|university|organi[sz]ation|foundation|task force|user|centre|center|department|ministry|working party|alliance|council|agency|federation|openai|deepmind)\b/i;
var SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
var PARTICLE = /^(?:von|van|vom|zu|zum|zur|de|der|den|del|della|di|da|do|dos|du|des|la|le|las|los|el|al|bin|ibn|ten|ter|af|av)$/;
function groupName(name) {
  const clean = cleanText(name)?.replace(/^(?:for|on behalf of|and)\s+(?:the\s+)?/i, "");
  return clean ? { literal: clean } : void 0;
}
function nameOfParts(family, given, suffix) {
  const last = cleanText(family);
  const first = cleanText(given);
  if (last === void 0) return first === void 0 ? void 0 : { literal: first };
  if (first === void 0 && last.includes(" ") && (GROUP.test(last) || /^the\s/i.test(last))) {
    return groupName(last);
  }
  return compact({ family: last, given: first, suffix: cleanText(suffix) });
}
function nameOfText(text) {
  const name = cleanText(text);
  if (name === void 0) return void 0;
  if (GROUP.test(name)) return groupName(name);
  const parts = name.split(/\s*,\s*/).filter((part) => part !== "");
  const [family, second, third] = parts;
  if (parts.length > 1) {
    const suffix = [second, third].find((part) => part !== void 0 && SUFFIX.test(part));
    const given = [second, third].find((part) => part !== void 0 && !SUFFIX.test(part));
    return parts.length > 3 || parts.length === 3 && suffix === void 0 ? { literal: name } : suffix !== void 0 && given === void 0 ? withSuffix(nameInOrder(family ?? ""), suffix) : nameOfParts(family, given, suffix);
  }
  return nameInOrder(name);
}
function withSuffix(name, suffix) {
  return "family" in name ? { ...name, suffix } : name;
}
function nameInOrder(name) {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  const suffix = words.length > 2 && SUFFIX.test(last) ? words.pop() : void 0;
  if (words.length < 2) return { literal: name };
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? "")) start--;
  return compact({
    family: words.slice(start).join(" "),
    given: words.slice(0, start).join(" "),
    suffix
  });
}
function nameWithInitials(text) {
  const name = cleanText(text);
  if (name === void 0) return void 0;
  const [, family, initials] = new RegExp("^(.{1,100}) (\\p{Lu}{1,4})$", "u").exec(name) ?? [];
  return family === void 0 || initials === void 0 ? { literal: name } : { family, given: [...initials].map((letter) => `${letter}.`).join(" ") };
}

// src/registries/csl-json.ts
var TYPES = {
  "article-journal": "article",
  "journal-article": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  "paper-conference": "proceedings-article",
  "proceedings-article": "proceedings-article",
  article: "preprint",
  "posted-content": "preprint",
  chapter: "chapter",
  "book-chapter": "chapter",
  book: "book",
  monograph: "book",
  thesis: "thesis",
  dissertation: "thesis",
  report: "report",
  dataset: "dataset",
  software: "software",
  "review-book": "article",
  "peer-review": "peer-review"
};
var CSL_TYPES = {
  article: "article-journal",
  "proceedings-article": "paper-conference",
  preprint: "article",
  chapter: "chapter",
  book: "book",
  thesis: "thesis",
  report: "report",
  dataset: "dataset",
  software: "software",
  "peer-review": "document",
  other: "document"
};
function readCslItem(item) {
  const type = textAt(item, "type");
  if (type === void 0 || textAt(item, "title") === void 0) {
    if (textAt(item, "title", 0) === void 0) return void 0;
  }
  const authors = listAt(item, "author").map(nameOf).filter((name) => name !== void 0);
  const doi = parseDoi(textAt(item, "DOI") ?? "");
  return compact({
    title: cleanText(textAt(item, "title") ?? textAt(item, "title", 0)),
    authors: authors.length > 0 ? authors : void 0,
    date: dateOfDateParts(at(item, "issued")),
    venue: cleanText(textAt(item, "container-title") ?? textAt(item, "container-title", 0)),
    type: (Object.hasOwn(TYPES, type ?? "") ? TYPES[type ?? ""] : void 0) ?? "other",
    abstract: cleanText(textAt(item, "abstract")),
    doi,
    arxiv: doi === void 0 ? void 0 : arxivIdOfDoi(doi),
    pmid: parsePmid(textAt(item, "PMID") ?? ""),
    volume: cleanText(textAt(item, "volume")),
    issue: cleanText(textAt(item, "issue")),
    pages: cleanText(textAt(item, "page")),
    publisher: cleanText(textAt(item, "publisher")),
    url: textAt(item, "URL")
  });
}
function nameOf(name) {
  const literal = textAt(name, "literal") ?? textAt(name, "name");
  if (literal !== void 0) {
    return literal.includes(",") ? nameOfText(literal) : groupName(literal);
  }
  const particle = textAt(name, "non-dropping-particle") ?? textAt(name, "dropping-particle");
  const family = textAt(name, "family");
  return nameOfParts(
    particle === void 0 || family === void 0 ? family : `${particle} ${family}`,
    textAt(name, "given"),
    textAt(name, "suffix")
  );
}
function cslItemOfWork(work, id) {
  const { doi, arxiv } = work;
  return compact({
    id,
    type: CSL_TYPES[work.type],
    title: work.title,
    author: work.authors.length > 0 ? work.authors : void 0,
    issued: work.date === void 0 ? void 0 : { "date-parts": [work.date.split("-").map(Number)] },
    "container-title": work.venue,
    volume: work.volume,
    issue: work.issue,
    page: work.pages,
    publisher: work.publisher,
    DOI: doi,
    PMID: work.pmid,
    PMCID: work.pmcid,
    number: arxiv === void 0 ? void 0 : `arXiv:${arxiv}`,
    URL: work.url,
    abstract: work.abstract
  });
}

// src/registries/harmless.ts
var HARMFUL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
function harmless(record) {
  const { url, ...rest } = cleaned(record);
  return url !== void 0 && /^https?:\/\/[^\s"<>{}\\]+$/i.test(url) ? { ...rest, url } : rest;
}
function cleaned(value) {
  if (typeof value === "string") return value.replace(HARMFUL, "");
  if (Array.isArray(value)) return value.map((one) => cleaned(one));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
}

// src/registries/answer.ts
function answerOf(registry, asked, read) {
  if (asked.kind === "failed") return { registry, outcome: "failed", why: asked.why };
  const record = read(asked.reply);
  if (record === "absent") return { registry, outcome: "absent" };
  if (record === void 0) return { registry, outcome: "failed", why: nonsense(asked.reply) };
  return record.title === void 0 ? { registry, outcome: "failed", why: "knows it, but not its title" } : { registry, outcome: "found", record: harmless(record) };
}
function nonsense({ status, body }) {
  const start = body.trimStart();
  const what = start === "" ? "an empty answer" : /^<(?:!doctype html|html)/i.test(start) ? "a web page instead of data" : "an answer that cannot be read";
  return `sent ${what} (status ${status})`;
}

// src/registries/encode-doi.ts
function encodeDoi(doi) {
  return encodeURIComponent(doi).replace(/%2F/g, "/");
}

// src/registries/doi-org.ts
var MOST_DOIS_AT_ONCE = 50;
function readAgencies(text, asked) {
  const answer = parseJson(text);
  if (!Array.isArray(answer) || answer.length === 0) return void 0;
  const said = /* @__PURE__ */ new Map();
  for (const one of listAt(answer)) {
    const doi = parseDoi(textAt(one, "DOI") ?? "");
    if (doi === void 0) continue;
    const agency = textAt(one, "RA");
    if (agency !== void 0) said.set(doi, { kind: "registered", agency });
    else if (/^doi does not exist$/i.test(textAt(one, "status") ?? "")) {
      said.set(doi, { kind: "absent" });
    }
  }
  return new Map(asked.map((doi) => [doi, said.get(doi) ?? { kind: "unknown" }]));
}
function readHandle(text, doi) {
  const answer = parseJson(text);
  if (textAt(answer, "handle")?.toLowerCase() !== doi.toLowerCase()) return void 0;
  const code = at(answer, "responseCode");
  if (code === 100) return { kind: "absent" };
  if (code !== 1 && code !== 200) return void 0;
  const value = listAt(answer, "values").find((one) => textAt(one, "type") === "URL");
  const url = textAt(value, "data", "value");
  return { kind: "exists", ...url === void 0 ? {} : { url } };
}
async function askAgencies(dois, registries, budget) {
  const said = /* @__PURE__ */ new Map();
  const failures = [];
  for (const batch of batches(dois)) {
    const path = `/doiRA/${batch.map(encodeDoi).join(",")}`;
    const asked = await registries.ask("doi", path, { accept: "application/json", budget });
    const read = asked.kind === "reply" ? readAgencies(asked.reply.body, batch) : void 0;
    if (read === void 0) failures.push(failureOf(asked));
    else for (const [doi, registration] of read) said.set(doi, registration);
  }
  return { said, failures: [...new Set(failures)] };
}
function batches(dois) {
  const plain = dois.filter((doi) => !doi.includes(","));
  const found = dois.filter((doi) => doi.includes(",")).map((doi) => [doi]);
  for (let from = 0; from < plain.length; from += MOST_DOIS_AT_ONCE) {
    found.push(plain.slice(from, from + MOST_DOIS_AT_ONCE));
  }
  return found;
}
async function askHandle(doi, registries, budget) {
  const path = `/api/handles/${encodeDoi(doi)}?type=URL`;
  const asked = await registries.ask("doi", path, { accept: "application/json", budget });
  const read = asked.kind === "reply" ? readHandle(asked.reply.body, doi) : void 0;
  return read ?? { kind: "failed", why: failureOf(asked) };
}
async function askCslJson(doi, registries, budget) {
  const accept = "application/vnd.citationstyles.csl+json";
  const asked = await registries.ask("doi", `/${encodeDoi(doi)}`, { accept, budget });
  return answerOf("doi", asked, ({ status, body }) => {
    if (status === 404 && /\bDOI Not Found\b/i.test(body)) return "absent";
    return status === 200 ? readCslItem(parseJson(body)) : void 0;
  });
}
function failureOf(asked) {
  return asked.kind === "failed" ? asked.why : `answered ${asked.reply.status} without sense`;
}

export {
  REGISTRIES,
  registriesOfConfig,
  answerOf,
  cleanText,
  parseJson,
  at,
  textAt,
  listAt,
  compact,
  dateOfParts,
  dateOfDateParts,
  dateOfIso,
  groupName,
  nameOfParts,
  nameOfText,
  nameWithInitials,
  encodeDoi,
  cslItemOfWork,
  askAgencies,
  askHandle,
  askCslJson
};
