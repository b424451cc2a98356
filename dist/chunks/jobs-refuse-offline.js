import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  INTERNET_HOSTS
} from "./links-internet-hosts.js";
import {
  proxyFor
} from "./network-host-of.js";
import {
  ProxyProblem
} from "./network-proxy-problem.js";
import {
  InputError
} from "./jobs-input-error.js";

// src/jobs/refuse-offline.ts
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

export {
  refuseOffline,
  hostsOf
};
