import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  jsonReport
} from "./chunk-OFKVPGIR.js";
import {
  jobSummary
} from "./chunk-6RHA3JCW.js";
import {
  annotations
} from "./chunk-HSYYJY3K.js";

// src/action/report-findings.ts
import { join } from "node:path";
async function reportFindings({ core, temp, writeFile }, { findings, summary, sources, note }, blocking) {
  const { shown, left } = annotations(findings);
  for (const annotation of shown) annotate(core, annotation);
  if (left > 0) core.info(`${left} more findings are in the job summary.`);
  const report = join(temp, "list-curator.json");
  writeFile(report, jsonReport(findings, summary, sources));
  const page = jobSummary(findings, summary);
  await core.summary.addRaw(note === void 0 ? page : `${page}
${note}
`).write();
  core.setOutput("errors", summary.errors);
  core.setOutput("warnings", summary.warnings);
  core.setOutput("fixable", summary.fixable);
  core.setOutput("report", report);
  if (findings.some(({ severity }) => blocking.includes(severity))) {
    const { errors, warnings } = summary;
    core.setFailed(
      `List Curator found ${errors} error${errors === 1 ? "" : "s"} and ${warnings} warning${warnings === 1 ? "" : "s"}. The annotations and the job summary say what and where.`
    );
  }
}
function annotate(core, { severity, message, ...properties }) {
  if (severity === "error") core.error(message, properties);
  else if (severity === "warning") core.warning(message, properties);
  else core.notice(message, properties);
}
function byPath(files) {
  return new Map(files.flatMap((file) => file === void 0 ? [] : [[file.path, file]]));
}

export {
  reportFindings,
  byPath
};
