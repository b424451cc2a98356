import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  pmcidsExist,
  recordsOfDois
} from "./registries-pubmed-central.js";
import {
  abstractsOfDois
} from "./registries-europepmc.js";
import {
  arxivIdsExist,
  batches,
  doisExist,
  pmidsExist
} from "./features-papers-registries-of-config.js";
import {
  REGISTRIES
} from "./registries-settings.js";
import {
  plainText
} from "./identifiers-doi.js";

// src/features/papers/ask-records-of.ts
var AT_ONCE = 50;
var MOST_SILENT = 2;
function askRecordsOf(registries, budget) {
  return async (identifiers, report) => {
    const idsOf = (kind) => identifiers.filter((one) => one.kind === kind).map(({ id }) => id);
    const ask = (kind, exist) => exist(idsOf(kind), {
      registries,
      budget,
      report: (id, existence) => report({ kind, id }, resultOf(existence, kind === "arxiv" ? "arxiv" : "pubmed"))
    });
    await Promise.all([
      ask("arxiv", arxivIdsExist),
      ask("pmid", pmidsExist),
      ask("pmcid", pmcidsExist),
      askDois(idsOf("doi"), registries, budget, report)
    ]);
  };
}
async function askDois(dois, registries, budget, report) {
  let silent = 0;
  let why = "";
  for (const part of batches(dois, AT_ONCE)) {
    if (silent >= MOST_SILENT) {
      for (const id of part) report({ kind: "doi", id }, { why, unasked: true });
      continue;
    }
    const registered = [];
    let isSilent = true;
    await doisExist(part, {
      registries,
      budget,
      report(id, existence) {
        if (existence.kind === "exists") {
          registered.push({ doi: id, agency: existence.agency ?? "" });
        } else report({ kind: "doi", id }, missing(existence));
        if (existence.kind === "unknown") why = existence.reason;
        else isSilent = false;
      }
    });
    silent = isSilent ? silent + 1 : 0;
    await askDoiRecords(registered, registries, budget, report);
  }
}
async function askDoiRecords(dois, registries, budget, report) {
  const bare = /* @__PURE__ */ new Map();
  await recordsOfDois(dois, {
    registries,
    budget,
    whole: true,
    report(id, answer) {
      if (answer.outcome === "found" && answer.record.abstract === void 0) bare.set(id, answer);
      else report({ kind: "doi", id }, resultOfAnswer(answer));
    }
  });
  const wanted = [...bare].map(([doi, { record }]) => ({
    doi,
    title: plainText(record.title ?? "")
  }));
  const abstracts = await abstractsOfDois(wanted, { registries, budget });
  for (const [id, { registry, record }] of bare) {
    const abstract = abstracts.get(id);
    report(
      { kind: "doi", id },
      abstract === void 0 ? { registry, record } : { registry, record: { ...record, abstract }, abstractFrom: "europepmc" }
    );
  }
}
function resultOf(existence, registry) {
  if (existence.kind !== "exists") return missing(existence);
  return existence.record === void 0 ? { why: `${REGISTRIES[registry].title} knows it, but returned no record` } : { registry, record: existence.record };
}
function missing(existence) {
  const { kind, reason } = existence;
  return kind === "absent" ? { why: reason, absent: true } : { why: reason, unasked: true };
}
function resultOfAnswer(answer) {
  const name = REGISTRIES[answer.registry].title;
  switch (answer.outcome) {
    case "found":
      return { registry: answer.registry, record: answer.record };
    case "failed":
      return { why: `${name} ${answer.why}`, unasked: true };
    case "absent":
      return { why: `${name} does not have it` };
    default:
      return { why: `${name} has a record of it, but without a title` };
  }
}

export {
  askRecordsOf
};
