import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  INTERNET_HOSTS,
  checkProxiedTarget,
  checkTarget,
  guardedLookup,
  isPublicAddress
} from "./links-check-target.js";
import {
  optionValue
} from "./cli-input.js";
import {
  proxyFor
} from "./network-no-proxy.js";
import {
  ProxyProblem
} from "./network-proxy-problem.js";
import {
  InputError
} from "./files-input-error.js";

// src/features/refuse-offline.ts
var MOST_OWN = 5;
async function refuseOffline(resolve, hosts, env) {
  const proxies = proxiesOf(env);
  if (proxies.length > 0) {
    await Promise.all(proxies.map((proxy) => refuseLostProxy(resolve, proxy)));
    return;
  }
  const own = [...new Set(hosts)].slice(0, MOST_OWN);
  try {
    await Promise.any([...INTERNET_HOSTS, ...own].map((host) => resolve(host)));
  } catch {
    throw new InputError(
      `this needs the Internet, but not even ${INTERNET_HOSTS[0]} is found from here. ${NOTHING_DONE} Connect to the network, or let its firewall through, and run the command again.`
    );
  }
}
var NOTHING_DONE = "Nothing was asked, and nothing was changed.";
function proxiesOf(env) {
  const wayTo = proxyFor(env);
  try {
    return ["https", "http"].flatMap((scheme) => {
      const proxy = wayTo(new URL(`${scheme}://${INTERNET_HOSTS[0]}/`));
      return proxy === void 0 ? [] : [proxy];
    });
  } catch (error) {
    if (!(error instanceof ProxyProblem)) throw error;
    throw new InputError(`${error.message}. ${NOTHING_DONE} Correct the variable, or unset it.`);
  }
}
async function refuseLostProxy(resolve, proxy) {
  try {
    await resolve(proxy.host);
  } catch {
    throw new InputError(
      `the proxy ${proxy.shown}, which ${proxy.variable} names, is not found from here. ${NOTHING_DONE} Correct the variable, or connect to the network of the proxy.`
    );
  }
}
function hostsOf(urls) {
  return [...urls].flatMap((url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : "";
    return host === "" ? [] : [host.replace(/^\[|\]$/g, "")];
  });
}

// src/links/guarded-request.ts
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { Readable } from "node:stream";
function guardedRequest(resolve, allows) {
  const lookup = guardedLookup(resolve, allows);
  return async (text, { headers, signal }) => {
    const url = checkTarget(text, allows);
    const request = url.protocol === "https:" ? httpsRequest : httpRequest;
    const message = await new Promise((settle, reject) => {
      request(url, {
        agent: false,
        lookup,
        headers: Object.fromEntries(new Headers(headers)),
        ...signal ? { signal } : {}
      }).on("response", settle).on("error", reject).end();
    });
    return answerOf(message);
  };
}
var WITHOUT_BODY = /* @__PURE__ */ new Set([204, 205, 304]);
function answerOf(message) {
  const status = message.statusCode ?? 502;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  const body = WITHOUT_BODY.has(status) ? null : Readable.toWeb(message);
  if (body === null) message.resume();
  return new Response(body, { status, headers });
}

// src/cli/mirror-fetch.ts
function mirrorFetch(args, { env, fetch, network: { resolve } }) {
  const trusted = args.switches.has("allow-private-hosts") || optionValue(args, "config") !== void 0;
  if (trusted) return fetch;
  const wayTo = proxyFor(env);
  const direct = guardedRequest(resolve, isPublicAddress);
  return async (text, init) => {
    const url = checkTarget(text, isPublicAddress);
    if (wayTo(url) === void 0) return direct(text, init);
    await checkProxiedTarget(url, { resolve, allows: isPublicAddress });
    return fetch(text, init);
  };
}

export {
  refuseOffline,
  hostsOf,
  mirrorFetch
};
