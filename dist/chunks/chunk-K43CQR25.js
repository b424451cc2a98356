import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  InputError
} from "./chunk-QL44OG2J.js";

// src/jobs/refuse-offline.ts
var ALWAYS_THERE = ["doi.org", "arxiv.org", "github.com"];
var MOST_OWN = 5;
async function refuseOffline(resolve, hosts, env) {
  if (Object.entries(env).some(([name, value]) => /^https?_proxy$/i.test(name) && value)) return;
  const own = [...new Set(hosts)].slice(0, MOST_OWN);
  try {
    await Promise.any([...ALWAYS_THERE, ...own].map((host) => resolve(host)));
  } catch {
    throw new InputError(
      `this needs the Internet, but not even ${ALWAYS_THERE[0]} is found from here. Nothing was asked, and nothing was changed. Connect to the network, or let its firewall through, and run the command again.`
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
