import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  linkTools
} from "./features-validation-link-tools.js";
import {
  registriesOfConfig
} from "./features-registries-of-config.js";
import {
  proxyFor
} from "./network-host-of.js";
import {
  VERSION
} from "./version.js";

// src/features/validation/open-link-tools.ts
var CONCURRENCY = 200;
var TIMEOUT = 3e4;
var GITHUB = "https://github.com";
function openLinkTools({ context, fetch, resolve, env, date, wait }, { token }, config, { fragments }) {
  const contact = config.links.contact ?? `${context.serverUrl}/${context.repository}`;
  const userAgent = `list-curator/${VERSION} (link check; +${contact})`;
  return linkTools({
    resolve,
    wayTo: proxyFor(env),
    now: date,
    sleep: wait,
    config,
    userAgent,
    openRegistries: (countRequest) => registriesOfConfig(config, {
      env,
      now: date,
      sleep: wait,
      userAgent,
      fetch(url, init) {
        countRequest();
        return fetch(url, init);
      }
    }),
    ...context.serverUrl === GITHUB && token !== "" ? { github: { url: context.graphqlUrl, token, fetch } } : {},
    concurrency: CONCURRENCY,
    timeout: TIMEOUT,
    fragments,
    privateHosts: false
  });
}

export {
  openLinkTools
};
