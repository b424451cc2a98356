import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  openLinkTools
} from "./features-validation-open-link-tools.js";
import "./features-validation-link-tools.js";
import "./network-ask-proxy.js";
import "./links-fragment.js";
import "./registries-arxiv-ids-exist.js";
import "./links-check-proxied-target.js";
import "./features-registries-of-config.js";
import "./registries-answer.js";
import "./network-trouble-of.js";
import "./network-host-of.js";
import "./network-proxy-problem.js";
import "./registries-clean-text.js";
import "./text-parse-json.js";
import "./network-proxy-variables.js";
import "./identifiers-pmid.js";
import "./version.js";
import "./scholarly-dollar-math.js";
import "./text-append.js";
import "./identifiers-arxiv.js";
import "./text-hidden-characters.js";
import "./text-without-tail.js";
import "./runtime.js";
export {
  openLinkTools
};
