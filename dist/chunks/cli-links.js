import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  collectLinks,
  judgeCatalog
} from "./features-validation-collect-links.js";
import {
  checkLinks,
  linkOptions,
  linkTools,
  parseShard
} from "./features-validation-ask-about-references.js";
import "./features-validation-false-alarms.js";
import {
  loadLinkState,
  printLinks,
  saveLinkState
} from "./cli-print-links.js";
import {
  needsAttention
} from "./features-validation-report-links.js";
import "./links-evidence.js";
import "./references-reference-texts.js";
import {
  INTERRUPTED,
  longRun
} from "./cli-long-run.js";
import "./registries-pubmed-central.js";
import {
  mirrorFetch,
  refuseOffline
} from "./cli-refuse-offline.js";
import "./links-check-target.js";
import "./features-papers-registries-of-config.js";
import "./registries-dates.js";
import "./links-fetch-problem.js";
import "./network-retry-after.js";
import "./report-markdown.js";
import "./report-pretty.js";
import "./report-reading-text.js";
import "./report-links-text.js";
import "./version.js";
import {
  inputOf,
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import {
  UsageError
} from "./cli-usage-error.js";
import "./network-fetch-for.js";
import "./features-child-process-decode-input.js";
import "./references-compare-titles.js";
import "./links-registry-identifier.js";
import "./registries-work-facts.js";
import "./registries-clean-text.js";
import "./registries-work.js";
import "./registries-settings.js";
import "./report-json.js";
import "./report-markdown-text.js";
import "./package.js";
import "./features-child-process-time-limit.js";
import "./network-ask-proxy.js";
import "./network-no-proxy.js";
import "./network-proxy-problem.js";
import "./report-wrapped.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./files-replace-file.js";
import "./files-repository-files.js";
import "./files-find-files.js";
import {
  readCatalog
} from "./catalog-bib-index.js";
import "./text-fingerprint.js";
import "./features-check-reading-options.js";
import "./bibtex-bib-edits.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import "./rules-reference-rules.js";
import "./list-format-parse-template.js";
import "./bibtex-bib-identifiers.js";
import "./text-fence.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./text-group-by.js";
import {
  count
} from "./text-plural.js";
import "./text-shorten.js";
import "./rules-finding.js";
import "./files-read-source.js";
import "./text-range.js";
import "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import "./text-extremes.js";
import {
  printable
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/cli/links.ts
import { resolve } from "node:path";
var GITHUB_GRAPHQL = "https://api.github.com/graphql";
var PROJECT_PAGE = "https://www.npmjs.com/package/list-curator";
async function links(args, io) {
  const limits = limitsOf(args);
  const input = await inputOf(args, io);
  const { config } = input;
  const catalog = readCatalog(input);
  const collected = collectLinks(catalog);
  if (collected.urls.size + collected.references.size > 0) {
    await refuseOffline(config, io, collected.urls.keys());
  }
  const store = openState(args, io);
  const { end, ...tools } = toolsOf(args, io, config, limits);
  const stopClock = stopAtDeadline(args, io, end);
  const run = longRun(io, "links", () => end("the run was interrupted"));
  const { report, state } = await checkLinks(
    collected,
    store.before,
    linkOptions(config, {
      fragments: args.switches.has("fragments"),
      now: args.switches.has("now"),
      shard: limits.shard
    }),
    {
      ...tools,
      judge: async (facts) => judgeCatalog(catalog, facts),
      run: io.runId,
      now: io.date,
      sleep: io.sleep,
      interrupted: run.interrupted,
      progress: run.progress
    }
  );
  run.finish();
  stopClock();
  store.save(state);
  if (run.isInterrupted()) {
    const requests = count(report.summary.requests, "request");
    io.stderr(`list-curator: interrupted after ${requests}. ${store.afterInterrupt}
`);
    return INTERRUPTED;
  }
  const sources = [...input.readme === void 0 ? [] : [input.readme], ...input.bibs];
  io.stdout(printLinks(report, optionValue(args, "format"), io.color, sources));
  if (report.suspects > 0 && !args.switches.has("now")) {
    io.stderr(`list-curator: ${store.suspectHint}
`);
  }
  return needsAttention(report) ? 1 : 0;
}
function limitsOf(args) {
  return {
    shard: shardOf(args),
    concurrency: positive(args, "concurrency"),
    timeout: positive(args, "timeout", 1e3)
  };
}
function toolsOf(args, io, config, { concurrency, timeout }) {
  const { env, fetch, sleep, date: now, network } = io;
  return linkTools({
    ...{ config, env, fetch, now, sleep, concurrency, timeout },
    resolve: network.resolve,
    mirrorFetch: mirrorFetch(args, io),
    contact: PROJECT_PAGE,
    github: githubOf(io),
    fragments: args.switches.has("fragments"),
    privateHosts: args.switches.has("allow-private-hosts")
  });
}
function stopAtDeadline(args, { network }, end) {
  const deadline = optionValue(args, "deadline");
  if (deadline === void 0) return () => {
  };
  return network.onTime(Number(deadline) * 1e3, () => end("the time was up"));
}
function githubOf({ env, fetch }) {
  const token = [env.GITHUB_TOKEN, env.GH_TOKEN].find((one) => one !== void 0 && one !== "");
  if (token === void 0 || /\s/.test(token)) return void 0;
  return { url: env.GITHUB_GRAPHQL_URL ?? GITHUB_GRAPHQL, token, fetch };
}
function openState(args, io) {
  const shown = optionValue(args, "state");
  if (shown === void 0) {
    return {
      before: /* @__PURE__ */ new Map(),
      save: () => {
      },
      afterInterrupt: "Nothing was kept. With --state FILE, the next run continues from here.",
      suspectHint: "suspected links are confirmed by later runs with the same --state FILE, or in this run with --now."
    };
  }
  const path = resolve(io.cwd, shown);
  const loaded = loadLinkState(io.files, path, shown, io.date());
  const { state, problem } = loaded;
  if (problem !== void 0) {
    io.stderr(
      `list-curator: ${shown} is not a whole state file: ${printable(problem)}. This run starts without it.
`
    );
  }
  return {
    before: state,
    save(next) {
      const { runId } = io;
      const date = io.date();
      const kept = saveLinkState(io.files, { path, shown }, next, { loaded, runId, date });
      if (kept !== void 0) io.stderr(`list-curator: the old file is kept as ${kept}.
`);
    },
    afterInterrupt: `The results are kept in ${shown}; run the same command to continue.`,
    suspectHint: `suspected links are confirmed by later runs with --state ${shown}, or in this run with --now.`
  };
}
function shardOf(args) {
  const text = optionValue(args, "shard");
  if (text === void 0) return void 0;
  const shard = parseShard(text);
  if (shard !== void 0) return shard;
  throw new UsageError(
    `--shard takes a part and the number of parts, such as 1/4, not "${text}".`,
    "links"
  );
}
function positive(args, name, unit = 1) {
  const number = Number(optionValue(args, name) ?? Number.NaN);
  if (number < 1) throw new UsageError(`--${name} must be at least 1.`, "links");
  return Number.isNaN(number) ? void 0 : number * unit;
}
export {
  links
};
