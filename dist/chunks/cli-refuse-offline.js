import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  INTERNET_HOSTS,
  checkProxiedTarget,
  checkTarget,
  findsAny,
  guardedLookup,
  isPublicAddress
} from "./links-check-target.js";
import {
  registriesOfConfig
} from "./features-papers-registries-of-config.js";
import {
  FetchProblem
} from "./links-fetch-problem.js";
import {
  optionValue
} from "./cli-input.js";
import {
  fetchFor
} from "./network-fetch-for.js";
import {
  hostOf,
  proxyFor
} from "./network-no-proxy.js";
import {
  ProxyProblem,
  causesOf
} from "./network-proxy-problem.js";
import {
  InputError
} from "./files-input-error.js";
import {
  compact
} from "./text-json.js";
import {
  errorCode
} from "./text-attempt.js";

// src/cli/refuse-offline.ts
var MOST_OWN = 5;
async function refuseOffline({ registryUrls = {} }, io, urls = []) {
  const { network, env } = io;
  const { resolve } = network;
  const proxies = proxiesOf(env);
  if (proxies.length > 0) {
    await Promise.all(proxies.map((proxy) => refuseLostProxy(resolve, proxy)));
    return;
  }
  const hosts = [...Object.values(registryUrls), ...urls].flatMap(
    (url) => URL.canParse(url) ? [hostOf(new URL(url))] : []
  );
  const own = [...new Set(hosts)].filter((host) => host !== "").slice(0, MOST_OWN);
  if (await findsAny(resolve, [...INTERNET_HOSTS, ...own])) return;
  throw new InputError(
    `this command needs the Internet, but ${INTERNET_HOSTS[0]} cannot be found from here. ${NOTHING_DONE} Connect to the network, or allow requests in its firewall, and run the command again.`
  );
}
var NOTHING_DONE = "Nothing was requested, and nothing was changed.";
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
      `the proxy ${proxy.shown}, which ${proxy.variable} names, cannot be found from here. ${NOTHING_DONE} Correct the variable, or connect to the network of the proxy.`
    );
  }
}

// src/cli/registries-for.ts
function registriesFor(config, args, io, onRequest) {
  const { env, sleep, fetch, date: now } = io;
  const tools = { env, now, sleep, fetch, mirrorFetch: mirrorFetch(args, io), onRequest };
  return registriesOfConfig(config, compact(tools));
}
function mirrorFetch(args, { env, fetch, network: { resolve } }) {
  const trusted = args.switches.has("allow-private-hosts") || optionValue(args, "config") !== void 0;
  if (trusted) return fetch;
  const wayTo = proxyFor(env);
  const ask = fetchFor(env, guardedLookup(resolve, isPublicAddress));
  return async (text, init) => {
    try {
      const url = checkTarget(text, isPublicAddress);
      const tools = { resolve, allows: isPublicAddress };
      if (wayTo(url) !== void 0) await checkProxiedTarget(url, tools);
      return await ask(text, init);
    } catch (error) {
      const refusal = causesOf(error).find((one) => errorCode(one) === "refused");
      if (refusal === void 0) throw error;
      const hint = "if you trust this mirror, add --allow-private-hosts";
      throw new FetchProblem("refused", `${refusal.message}; ${hint}`);
    }
  };
}

export {
  refuseOffline,
  registriesFor,
  mirrorFetch
};
