import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  checkLinks,
  collectLinks,
  parseShard
} from "./chunk-TMO2T3FL.js";
import {
  linkTools
} from "./chunk-JBKJ2L52.js";
import "./chunk-KUJGWSG7.js";
import {
  loadLinkState,
  needsAttention,
  printLinks,
  saveLinkState
} from "./chunk-5UOVEHED.js";
import "./chunk-GUPLHD4I.js";
import "./chunk-VKIARABB.js";
import "./chunk-W5XO7L4R.js";
import "./chunk-BSGZP3GK.js";
import {
  progressLine
} from "./chunk-OHKKYPYI.js";
import "./chunk-6IIQJJAZ.js";
import "./chunk-JJ657HUH.js";
import "./chunk-BBALPXNW.js";
import "./chunk-FWXN2OKZ.js";
import {
  hostsOf,
  refuseOffline
} from "./chunk-K43CQR25.js";
import {
  registriesOfConfig
} from "./chunk-5RI5WMSN.js";
import "./chunk-PNYSGZRA.js";
import "./chunk-SA7NCH73.js";
import "./chunk-DOJVWRVO.js";
import "./chunk-AUKZ5TLW.js";
import {
  inputOf,
  optionValue
} from "./chunk-URMDJNXO.js";
import {
  UsageError
} from "./chunk-SGISQ5JK.js";
import "./chunk-Q6YUKCGO.js";
import "./chunk-GX2GDCFI.js";
import "./chunk-7ZPM5442.js";
import "./chunk-4EUODQMN.js";
import "./chunk-AT7SIG7K.js";
import "./chunk-HWRPNIHN.js";
import {
  readCatalog
} from "./chunk-GVTU3C7C.js";
import "./chunk-FKKWDRNF.js";
import "./chunk-F2CBLZI6.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-53YAOJBL.js";
import "./chunk-JG676BRQ.js";
import "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import {
  printable
} from "./chunk-QZBEC56D.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-E33CX5RD.js";
import {
  VERSION
} from "./chunk-OPUOR4KF.js";
import "./chunk-Q356NVM3.js";
import "./chunk-VK6U37WL.js";
import "./chunk-QNJLZY2V.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-QL44OG2J.js";
import "./chunk-UBHTITPC.js";
import "./chunk-3TWPMZBJ.js";
import "./chunk-LBKKHOVM.js";
import "./chunk-2ZEL4NA6.js";
import "./chunk-UY7ZQKO2.js";
import "./chunk-44B5UUDR.js";
import "./chunk-G4HRQ3BH.js";
import "./chunk-SNVRIEES.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

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
    now: io.date,
    sleep: io.sleep,
    config: input.config,
    userAgent,
    openRegistries: (countRequest) => registriesOfConfig(input.config, {
      env: io.env,
      now: io.date,
      sleep: io.sleep,
      userAgent,
      fetch(url, init) {
        countRequest();
        return io.fetch(url, init);
      }
    }),
    ...githubOf(io),
    concurrency,
    timeout,
    fragments,
    privateHosts: args.switches.has("allow-private-hosts")
  });
  const deadline = optionValue(args, "deadline");
  const timer = deadline === void 0 ? void 0 : setTimeout(() => end("the time was up"), Number(deadline) * 1e3).unref();
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
  clearTimeout(timer);
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
  const { state, problem } = loadLinkState(io.files, path, shown);
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
      const kept = saveLinkState(io.files, path, shown, next, {
        keepOld: problem !== void 0,
        runId
      });
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
