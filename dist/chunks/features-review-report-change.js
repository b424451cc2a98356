import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  reviewedPullRequest
} from "./runner-pull-request-event.js";
import {
  reportFindings
} from "./runner-report-findings.js";
import {
  jsonReport
} from "./report-json.js";
import {
  count,
  plural
} from "./text-plural.js";
import {
  countFindings
} from "./rules-finding.js";

// src/features/review/report-change.ts
async function reportChange(io, { blocking }, { what, checked, committed }, annotated = () => true) {
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
  const older = `${count(old, "older finding")} ${plural(old, "is", "are")} not counted against this ${what}.`;
  const notes = [committed, old === 0 ? void 0 : older].filter((note) => note !== void 0);
  const counted = { ...summary, ...countFindings(findings) };
  const found = { findings, summary: counted, report, annotated, note: notes.join("\n\n") };
  await reportFindings(io, found, blocking);
}
var NO_PAPERS = { entries: 0, bibEntries: 0, categories: 0, paired: 0 };
var NOTHING = { ...NO_PAPERS, ...countFindings([]) };

export {
  reportChange
};
