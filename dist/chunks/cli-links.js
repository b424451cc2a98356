import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  checkLinks,
  linkTools,
  parseShard
} from "./features-validation-ask-registries.js";
import {
  collectLinks,
  judgeCatalog
} from "./features-validation-collect-links.js";
import "./network-ask-proxy.js";
import {
  loadLinkState,
  printLinks,
  saveLinkState
} from "./cli-print-links.js";
import {
  needsAttention
} from "./features-validation-report-links.js";
import "./report-pretty.js";
import "./report-markdown.js";
import "./report-links-text.js";
import {
  progressLine
} from "./cli-progress.js";
import "./registries-pubmed-central.js";
import "./references-reference-texts.js";
import {
  hostsOf,
  mirrorFetch,
  refuseOffline
} from "./cli-mirror-fetch.js";
import "./links-check-target.js";
import {
  registriesOfConfig
} from "./features-registries-of-config.js";
import "./links-fetch-problem.js";
import "./network-retry-after.js";
import {
  inputOf,
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import "./files-find-files.js";
import {
  UsageError
} from "./cli-usage-error.js";
import {
  proxyFor
} from "./network-no-proxy.js";
import "./network-proxy-problem.js";
import "./files-replace-file.js";
import "./report-markdown-text.js";
import "./rules-finding.js";
import "./report-json.js";
import "./references-compare-titles.js";
import "./registries-work-facts.js";
import "./links-registry-identifier.js";
import "./bibtex-bib-edits.js";
import "./registries-clean-text.js";
import "./registries-settings.js";
import {
  readCatalog
} from "./catalog-bib-index.js";
import "./rules-support-count-findings.js";
import "./text-fingerprint.js";
import "./features-time-limit.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./features-reading-options.js";
import "./bibtex-bib-identifiers.js";
import "./text-json.js";
import {
  printable
} from "./report-terminal-text.js";
import "./report-wrapped.js";
import "./cli-version.js";
import {
  VERSION
} from "./version.js";
import "./report-rule-page.js";
import "./bibtex-bibliography.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./rules-reference-rules.js";
import "./text-plural.js";
import "./bibtex-characters.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./text-source-file.js";
import "./text-shorten.js";
import "./text-count-while.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/cli/links.ts
import { resolve } from "node:path";
var INTERRUPTED = 130;
var DEFAULT_CONCURRENCY = 200;
var DEFAULT_TIMEOUT_SECONDS = 30;
var GITHUB_GRAPHQL = "https://api.github.com/graphql";
var PROJECT_PAGE = "https://www.npmjs.com/package/list-curator";
async function links(args, io) {
  const { network } = io;
  const shard = shardOf(args);
  const concurrency = positive(args, "concurrency", DEFAULT_CONCURRENCY);
  const timeout = positive(args, "timeout", DEFAULT_TIMEOUT_SECONDS) * 1e3;
  const input = await inputOf(args, io);
  const catalog = readCatalog(input);
  const collected = collectLinks(catalog);
  if (collected.urls.size + collected.references.size > 0) {
    const asked = [...Object.values(input.config.registryUrls ?? {}), ...collected.urls.keys()];
    await refuseOffline(network.resolve, hostsOf(asked), io.env);
  }
  const store = openState(args, io);
  const fragments = args.switches.has("fragments");
  const userAgent = `list-curator/${VERSION} (link check; +${input.config.links.contact ?? PROJECT_PAGE})`;
  const { end, ...tools } = linkTools({
    resolve: network.resolve,
    wayTo: proxyFor(io.env),
    now: io.date,
    sleep: io.sleep,
    config: input.config,
    userAgent,
    openRegistries: (countRequest) => registriesOfConfig(input.config, {
      env: io.env,
      now: io.date,
      sleep: io.sleep,
      userAgent,
      fetch: counted(io.fetch, countRequest),
      mirrorFetch: counted(mirrorFetch(args, io), countRequest)
    }),
    ...githubOf(io),
    concurrency,
    timeout,
    fragments,
    privateHosts: args.switches.has("allow-private-hosts")
  });
  const deadline = optionValue(args, "deadline");
  const stopClock = deadline === void 0 ? () => {
  } : network.onTime(Number(deadline) * 1e3, () => end("the time was up"));
  let isInterrupted = false;
  let release = () => {
  };
  const interrupted = new Promise((settle) => {
    release = network.onInterrupt(() => {
      isInterrupted = true;
      end("the run was interrupted");
      settle();
    });
  });
  const { failures, days, recheckDays, ignore } = input.config.links;
  const bar = network.watched ? progressLine(io.stderr, io.now) : void 0;
  const { report, state } = await checkLinks(
    collected,
    store.before,
    {
      rule: { failures, days },
      recheckDays,
      ignore,
      fragments,
      now: args.switches.has("now"),
      shard,
      severities: input.config.rules
    },
    {
      ...tools,
      judge: async (facts) => judgeCatalog(catalog, facts),
      run: io.runId,
      now: io.date,
      sleep: io.sleep,
      interrupted,
      progress: bar?.show ?? (() => {
      })
    }
  );
  release();
  stopClock();
  bar?.clear();
  store.save(state);
  if (isInterrupted) {
    io.stderr(
      `list-curator: interrupted after ${report.summary.requests} requests. ${store.afterInterrupt}
`
    );
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
function counted(fetch, count) {
  return (url, init) => {
    count();
    return fetch(url, init);
  };
}
function githubOf({ env, fetch }) {
  const token = [env.GITHUB_TOKEN, env.GH_TOKEN].find((one) => one !== void 0 && one !== "");
  if (token === void 0 || /\s/.test(token)) return {};
  return { github: { url: env.GITHUB_GRAPHQL_URL ?? GITHUB_GRAPHQL, token, fetch } };
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
  const loaded = loadLinkState(io.files, path, shown);
  const { state, problem } = loaded;
  if (problem !== void 0) {
    io.stderr(
      `list-curator: ${shown} is not a state file: ${printable(problem)}. This run starts without it.
`
    );
  }
  return {
    before: state,
    save(next) {
      const { runId } = io;
      const kept = saveLinkState(io.files, path, shown, next, { loaded, runId });
      if (kept !== void 0) io.stderr(`list-curator: the old file is kept as ${kept}.
`);
    },
    afterInterrupt: `The results are kept in ${shown}; run the same command to continue.`,
    suspectHint: `suspected links are confirmed by later runs with --state ${shown}, or in this run with --now.`
  };
}
function shardOf(args) {
  const text = optionValue(args, "shard");
  if (text === void 0) return { index: 1, count: 1 };
  const shard = parseShard(text);
  if (shard !== void 0) return shard;
  throw new UsageError(
    `--shard takes a part and the number of parts, such as 1/4, not "${text}".`,
    HINT
  );
}
var HINT = 'Run "list-curator links --help" for its options.';
function positive(args, name, otherwise) {
  const number = Number(optionValue(args, name) ?? otherwise);
  if (number < 1) throw new UsageError(`--${name} must be at least 1.`, HINT);
  return number;
}
export {
  links
};
