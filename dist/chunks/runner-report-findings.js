import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  pagesOf
} from "./runner-action-source.js";
import {
  jobSummary
} from "./report-markdown.js";
import {
  annotations
} from "./report-github.js";
import {
  ruleLink
} from "./report-rule-page.js";
import {
  count
} from "./text-plural.js";

// src/runner/report-findings.ts
import { join } from "node:path";
var REPORT_NAME = "list-curator.json";
async function reportFindings(io, { findings, summary, report, note = "", annotated = () => true }, blocking) {
  const { core, temp, writeFile } = io;
  const { shown, omitted } = annotations(findings.filter(annotated));
  for (const annotation of shown) writeAnnotation(core, annotation);
  if (omitted > 0) core.info(`The job summary has ${count(omitted, "more finding")}.`);
  const path = join(temp, REPORT_NAME);
  writeFile(path, report);
  const pages = pagesOf(io);
  const page = jobSummary(findings, summary, { nameRule: (id) => ruleLink(id, pages) });
  await core.summary.addRaw(note === "" ? page : `${page}
${note}
`).write();
  core.setOutput("errors", summary.errors);
  core.setOutput("warnings", summary.warnings);
  core.setOutput("fixable", summary.fixable);
  core.setOutput("report", path);
  if (findings.some(({ severity }) => blocking.includes(severity))) {
    const { errors, warnings } = summary;
    core.setFailed(
      `List Curator found ${count(errors, "error")} and ${count(warnings, "warning")}. The job summary shows where.`
    );
  }
}
function writeAnnotation(core, { severity, message, ...properties }) {
  if (severity === "error") core.error(message, properties);
  else if (severity === "warning") core.warning(message, properties);
  else core.notice(message, properties);
}

export {
  REPORT_NAME,
  reportFindings,
  writeAnnotation
};
