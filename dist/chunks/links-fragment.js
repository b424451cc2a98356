import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/links/verdict.ts
var VERDICTS = ["ok", "moved", "dead", "blocked", "transient", "unverified"];
var GONE = /* @__PURE__ */ new Set([404, 410]);
var TURNED_AWAY = /* @__PURE__ */ new Set([401, 402, 403, 407, 451, 999]);
var PERMANENT = /* @__PURE__ */ new Set([301, 308]);
var BOT_WALL = /<title>\s*(?:just a moment|attention required! \| cloudflare|access denied|are you a robot|ddos-guard|pardon our interruption|client challenge|human verification|security check)|cf-chl-|_cf_chl_opt|captcha-delivery\.com|px-captcha|awswafintegration/i;
var NOT_A_NEW_PLACE = /\/(?:log-?in|sign-?in|sso|oauth2?|auth|consent|cookie\w*|error|40[34])(?:[/?.]|$)/i;
function isBotWall(answer) {
  return "cf-mitigated" in answer.headers || answer.headers["x-amzn-waf-action"] !== void 0 || BOT_WALL.test(answer.body);
}
function hasMoved(asked, { hops, url }) {
  const target = new URL(url);
  const fallsToRoot = target.pathname === "/" && target.search === "" && asked.pathname !== "/";
  return hops.length > 0 && hops.every((hop) => PERMANENT.has(hop.status)) && !fallsToRoot && !NOT_A_NEW_PLACE.test(target.pathname);
}
function judgeAnswer(asked, answer) {
  const { status } = answer;
  if (isBotWall(answer)) {
    return { verdict: "blocked", status, reason: `the site lets no robots in (${status})` };
  }
  if (TURNED_AWAY.has(status)) {
    return { verdict: "blocked", status, reason: `the site turned the check away (${status})` };
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
    return { verdict: "moved", status, reason: "moved for good", finalUrl: target.href };
  }
  if (status === 429) {
    return { verdict: "transient", status, reason: "the site asks for fewer requests (429)" };
  }
  if (status >= 500) {
    return {
      verdict: "transient",
      status,
      reason: `the site has a problem of its own (${status})`
    };
  }
  return { verdict: "transient", status, reason: `an answer that tells nothing (${status})` };
}
function judgeProblem(problem, repeated) {
  if (problem.code === "no-such-host" && repeated) {
    return { verdict: "dead", reason: problem.message };
  }
  if (problem.code === "refused") {
    return { verdict: "blocked", reason: `not asked: ${problem.message}` };
  }
  if (problem.code === "postponed" || problem.code === "proxy") {
    return { verdict: "unverified", reason: `not asked in this run: ${problem.message}` };
  }
  return { verdict: "transient", reason: problem.message };
}

// src/links/fragment.ts
var MISSING_PLACE = "the page has no place";
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
  judgeAnswer,
  judgeProblem,
  MISSING_PLACE,
  hasFragment
};
