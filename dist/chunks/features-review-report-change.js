import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  reportFindings,
  reviewedPullRequest
} from "./runner-pull-request-event.js";
import {
  jsonReport
} from "./report-json.js";
import {
  countFindings
} from "./rules-support-count-findings.js";

// src/features/review/report-change.ts
async function reportChange(io, { blocking }, what, { checked, committed }, annotated = () => true) {
  const { core } = io;
  if (checked === void 0) {
    core.info(`The ${what} touches neither the list nor a bibliography.`);
    core.setOutput("changed-entries", 0);
    const pullRequest = reviewedPullRequest(io);
    const report2 = jsonReport([], NOTHING, /* @__PURE__ */ new Map(), { pullRequest });
    await reportFindings(io, { findings: [], summary: NOTHING, report: report2 }, []);
    return;
  }
  const { findings, old, summary, changedEntries, report } = checked;
  core.setOutput("changed-entries", changedEntries);
  const notes = [
    ...committed === void 0 ? [] : [committed],
    ...old === 0 ? [] : [
      `${old} older ${old === 1 ? "finding is" : "findings are"} not counted against this ${what}.`
    ]
  ];
  await reportFindings(
    io,
    {
      findings,
      summary: { ...summary, ...countFindings(findings) },
      report,
      annotated,
      ...notes.length === 0 ? {} : { note: notes.join("\n\n") }
    },
    blocking
  );
}
var NOTHING = {
  entries: 0,
  bibEntries: 0,
  categories: 0,
  paired: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0
};

export {
  reportChange
};
