import * as v from 'valibot';
import { MISSING_ANCHOR } from '../../links/check-link.ts';
import { type LinkReport, type LinkTask, PRINTED_REPORT } from '../../links/link-report.ts';
import { referenceOf } from '../../links/registry-identifier.ts';
import { VERDICTS } from '../../links/verdict.ts';
import { parseJson } from '../../text/json.ts';
import { countVerdicts, SUSPECT, taskOf } from './report-links.ts';

type WrittenReport = v.InferOutput<typeof PRINTED_REPORT>;

/** Reads a report as `--format json` prints it; undefined for anything else. */
export function readLinksJson(text: string): WrittenReport | undefined {
  const parsed = v.safeParse(PRINTED_REPORT, parseJson(text));
  return parsed.success ? parsed.output : undefined;
}

/**
 * The reports of several shards as one. What two of them name is that of the first. The edits of
 * fixes are dropped: their offsets are in files that are not read here.
 */
export function joinReports(reports: readonly WrittenReport[]): LinkReport {
  const links = new Map<string, WrittenReport['links'][number]>();
  const references = new Map<string, WrittenReport['references'][number]>();
  for (const report of reports) {
    for (const link of report.links) if (!links.has(link.url)) links.set(link.url, link);
    for (const one of report.references) if (!references.has(one.id)) references.set(one.id, one);
  }
  const inLinks = new Set([...links.keys()].map(referenceOf));
  const summary = { ...countVerdicts([]), requests: 0 };
  for (const { summary: one } of reports) {
    for (const verdict of VERDICTS) summary[verdict] += one[verdict];
    summary.requests += one.requests;
  }
  const reported = new Set<string>();
  return {
    links: [...links.values()].map(withTask),
    references: [...references.values()].map(({ findings, ...one }) => ({
      ...withTask(one),
      ...onlyNew(one.id, findings, reported),
      ...(inLinks.has(one.id) ? { inLink: true as const } : {}),
    })),
    summary,
    suspects: [...links.values(), ...references.values()].filter(
      ({ verdict, reason }) => verdict === 'transient' && reason.endsWith(SUSPECT),
    ).length,
  };
}

/** The findings that no other shard has reported. */
function onlyNew(
  id: string,
  findings: WrittenReport['references'][number]['findings'],
  reported: Set<string>,
) {
  const fresh = (findings ?? []).filter(({ fingerprint }) => !reported.has(fingerprint));
  for (const { fingerprint } of fresh) reported.add(fingerprint);
  return fresh.length === 0 ? {} : { findings: fresh.map((finding) => ({ ...finding, id })) };
}

function withTask<
  T extends { verdict: (typeof VERDICTS)[number]; reason: string; falseAlarm?: LinkTask },
>(one: T) {
  if (one.falseAlarm !== undefined) return one;
  const task = taskOf(one.verdict, one.reason.startsWith(MISSING_ANCHOR) ? 'missing' : undefined);
  return task === undefined ? one : { ...one, task };
}
