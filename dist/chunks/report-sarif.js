import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  jsonText,
  region,
  regionOf
} from "./report-json.js";
import {
  count
} from "./text-plural.js";
import {
  bySeverity
} from "./rules-finding.js";
import "./text-count-while.js";
import {
  printable
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import {
  noneIfEmpty
} from "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/report/sarif.ts
var LEVELS = { error: "error", warning: "warning", info: "note" };
var MOST_RESULTS = 25e3;
function sarifReport(findings, sources, { version, rules, docs }) {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const isMany = findings.length > MOST_RESULTS;
  const logged = isMany ? findings.toSorted(bySeverity).slice(0, MOST_RESULTS) : findings;
  const omitted = count(findings.length - logged.length, "more finding was", "more findings were");
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "List Curator",
            semanticVersion: version,
            rules: rules.map((rule) => descriptor(rule, docs(rule.id)))
          }
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "The root of the repository." } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: isMany ? [{ level: "warning", message: { text: `${omitted} omitted.` } }] : void 0
          }
        ],
        results: logged.map((finding) => result(finding, indexes.get(finding.ruleId), sources))
      }
    ]
  };
  return jsonText(log);
}
var FIXES = {
  safe: "Findings have a safe fix.",
  suggested: "Findings have a fix that a person should check.",
  none: ""
};
function descriptor(rule, helpUri) {
  const { id, summary, why, fix } = rule;
  const paragraphs = [why, FIXES[fix], helpUri ?? ""].filter((text) => text !== "");
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: {
      text: paragraphs.join("\n\n"),
      markdown: [`**${summary}**`, ...paragraphs].join("\n\n")
    },
    helpUri,
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [id.startsWith("bib-") ? "bibliography" : "list"], fix }
  };
}
function result(finding, ruleIndex, sources) {
  const { ruleId, severity, message, place, related, fix, fingerprint } = finding;
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: sarifText(message) },
    locations: [{ physicalLocation: physicalLocation(place) }],
    relatedLocations: noneIfEmpty(
      related.map((one, index) => ({
        id: index + 1,
        message: { text: sarifText(one.message) },
        physicalLocation: physicalLocation(one)
      }))
    ),
    // GitHub identifies a finding by the first, other programs by any of them.
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:1`,
      "listCurator/v1": fingerprint
    },
    fixes: fix && [sarifFix(fix, sources)]
  };
}
function physicalLocation({ file, start, end }) {
  return { artifactLocation: artifact(file), region: region(start, end) };
}
function artifact(file) {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  const isOutside = file.startsWith("..") || file.startsWith("/");
  return { uri, uriBaseId: isOutside ? void 0 : "SRCROOT" };
}
function sarifFix({ kind, files }, sources) {
  return {
    description: {
      text: kind === "safe" ? "Safe: can be applied automatically." : "Suggested: a person decides."
    },
    artifactChanges: files.map(({ file, edits }) => ({
      artifactLocation: artifact(file),
      replacements: edits.map(({ range, text }) => ({
        deletedRegion: regionOf(range, sources.get(file)),
        insertedContent: text === "" ? void 0 : { text }
      }))
    }))
  };
}
function sarifText(message) {
  return printable(message).replace(
    /[\\[\]]/g,
    (character) => message.includes("](") ? `\\${character}` : character
  );
}
export {
  sarifReport,
  sarifText
};
