import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  checkLinks,
  collectLinks,
  parseShard
} from "./features-validation-check-links.js";
import {
  linkTools
} from "./features-validation-link-tools.js";
import "./bibtex-bib-urls.js";
import "./network-ask-proxy.js";
import {
  loadLinkState,
  needsAttention,
  printLinks,
  saveLinkState
} from "./cli-print-links.js";
import "./features-validation-report-links.js";
import "./links-fragment.js";
import {
  progressLine
} from "./cli-progress.js";
import "./references-referenced-works.js";
import "./registries-arxiv-ids-exist.js";
import "./bibtex-set-field.js";
import {
  hostsOf,
  mirrorFetch,
  refuseOffline
} from "./cli-mirror-fetch.js";
import "./links-check-proxied-target.js";
import {
  registriesOfConfig
} from "./features-registries-of-config.js";
import "./registries-answer.js";
import "./network-trouble-of.js";
import {
  proxyFor
} from "./network-host-of.js";
import "./network-proxy-problem.js";
import "./bibtex-entry-text.js";
import "./registries-clean-text.js";
import "./text-parse-json.js";
import {
  inputOf,
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import "./files-form-path.js";
import "./files-config-paths.js";
import "./files-is-there.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import {
  UsageError
} from "./cli-usage-error.js";
import "./network-proxy-variables.js";
import "./files-replace-file.js";
import "./report-json-fix.js";
import "./report-markdown-text.js";
import "./report-json-text.js";
import {
  readCatalog
} from "./catalog-bib-index.js";
import "./rules-count-findings.js";
import "./text-fingerprint.js";
import "./features-time-limit.js";
import "./files-linked-bibs.js";
import "./files-is-lfs-pointer.js";
import "./features-reading-options.js";
import "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import {
  printable
} from "./report-terminal-text.js";
import "./cli-version.js";
import {
  VERSION
} from "./version.js";
import "./valibot-dist-index.js";
import "./config-defaults.js";
import "./files-read-config.js";
import "./bibtex-citation-key.js";
import "./scholarly-dollar-math.js";
import "./list-source-addresses.js";
import "./text-append.js";
import "./rules-reference-rules.js";
import "./text-lines-text.js";
import "./list-format-common-template.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import "./text-shorten.js";
import "./text-source-file.js";
import "./text-line-table.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./text-order.js";
import "./text-without-tail.js";
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
  const collected = collectLinks(readCatalog(input));
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
  io.stdout(printLinks(report, optionValue(args, "format"), io.colour, sources));
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
      afterInterrupt: "Nothing is kept; with --state FILE the next run goes on from here.",
      suspectHint: "links under suspicion are confirmed by later runs with the same --state FILE, or at once with --now."
    };
  }
  const path = resolve(io.cwd, shown);
  const loaded = loadLinkState(io.files, path, shown);
  const { state, problem } = loaded;
  if (problem !== void 0) {
    io.stderr(
      `list-curator: ${shown} is no state: ${printable(problem)}. This run starts afresh.
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
    afterInterrupt: `What it saw is kept in ${shown}; the same command goes on from there.`,
    suspectHint: `links under suspicion are confirmed by later runs with --state ${shown}, or at once with --now.`
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
