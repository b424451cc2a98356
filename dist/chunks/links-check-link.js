import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  FetchProblem
} from "./links-fetch-problem.js";
import {
  retryAfter
} from "./network-retry-after.js";

// src/links/verdict.ts
var VERDICTS = ["ok", "moved", "dead", "blocked", "transient", "unverified"];
var GONE = /* @__PURE__ */ new Set([404, 410]);
var REFUSED = /* @__PURE__ */ new Set([401, 402, 403, 407, 451, 999]);
var PERMANENT = /* @__PURE__ */ new Set([301, 308]);
var BOT_WALL = /<title>\s*(?:just a moment|attention required! \| cloudflare|access denied|are you a robot|ddos-guard|pardon our interruption|client challenge|human verification|security check)|cf-chl-|_cf_chl_opt|captcha-delivery\.com|px-captcha|awswafintegration/i;
var NOT_A_NEW_ADDRESS = /\/(?:log-?in|sign-?in|sso|oauth2?|auth|consent|cookie\w*|error|40[34])(?:[/?.]|$)/i;
function isBotWall(answer) {
  return "cf-mitigated" in answer.headers || answer.headers["x-amzn-waf-action"] !== void 0 || BOT_WALL.test(answer.body);
}
function hasMoved(asked, { hops, url }) {
  const target = new URL(url);
  const fallsToRoot = target.pathname === "/" && target.search === "" && asked.pathname !== "/";
  return hops.length > 0 && hops.every((hop) => PERMANENT.has(hop.status)) && !fallsToRoot && !NOT_A_NEW_ADDRESS.test(target.pathname);
}
function judgeAnswer(asked, answer) {
  const { status } = answer;
  if (isBotWall(answer)) {
    return { verdict: "blocked", status, reason: `the site blocks automated requests (${status})` };
  }
  if (REFUSED.has(status)) {
    return { verdict: "blocked", status, reason: `the site refused the request (${status})` };
  }
  if (GONE.has(status)) {
    return { verdict: "dead", status, reason: `the site says there is no such page (${status})` };
  }
  if (status >= 200 && status < 300) {
    const from = new URL(asked);
    if (!hasMoved(from, answer)) {
      return { verdict: "ok", status, reason: `answered with ${status}` };
    }
    const target = new URL(answer.url);
    target.hash ||= from.hash;
    return { verdict: "moved", status, reason: "moved permanently", finalUrl: target.href };
  }
  if (status === 429) {
    return { verdict: "transient", status, reason: "the site asks for fewer requests (429)" };
  }
  if (status >= 500) {
    return {
      verdict: "transient",
      status,
      reason: `the site has a server error (${status})`
    };
  }
  return { verdict: "transient", status, reason: `the site sent an unexpected status (${status})` };
}
function judgeProblem(problem, repeated) {
  if (problem.code === "no-such-host" && repeated) {
    return { verdict: "dead", reason: problem.message };
  }
  if (problem.code === "refused") {
    return { verdict: "blocked", reason: `not checked: ${problem.message}` };
  }
  if (problem.code === "postponed" || problem.code === "proxy") {
    return { verdict: "unverified", reason: `not checked in this run: ${problem.message}` };
  }
  return { verdict: "transient", reason: problem.message };
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
  return hasFragment(page, fragment) === false ? { ...judgement, reason: `${MISSING_ANCHOR} "#${fragment}"`, fragment: "missing" } : judgement;
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
var MISSING_ANCHOR = "the page has no anchor";
function hasFragment(page, fragment) {
  if (fragment === "" || /^top$/i.test(fragment)) {
    return true;
  }
  const named = /* @__PURE__ */ new Set();
  for (const match of page.body.matchAll(
    /\b(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi
  )) {
    named.add(match[1] ?? match[2] ?? match[3] ?? "");
  }
  if ([fragment, decoded(fragment)].some((one) => named.has(one) || named.has(`user-content-${one}`))) {
    return true;
  }
  const readable = /html/i.test(page.contentType ?? "") && /<\/html\s*>/i.test(page.body) && !fragment.startsWith(":~:") && !fragment.startsWith("!") && !fragment.startsWith("/") && named.size > 0;
  return readable ? false : void 0;
}
function decoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

export {
  VERDICTS,
  checkLink,
  MISSING_ANCHOR
};
