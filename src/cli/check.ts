import { type Statistics, statisticsOf } from '../catalog/statistics.ts';
import { type CheckResult, checkList } from '../features/check/check-list.ts';
import { prettyReport } from '../report/pretty.ts';
import { docsUrl } from '../report/rule-page.ts';
import { countFindings, type Finding, SEVERITIES, type Summary } from '../rules/finding.ts';
import { RULES } from '../rules/index.ts';
import type { SourceFile } from '../text/source-file.ts';
import { VERSION } from '../version.ts';
import { inputOf, onlyOneOf, optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** `list-curator check`: prints the report and returns the exit status, 0 or 1. */
export async function check(args: Arguments, io: CommandLineIo): Promise<number> {
  refuseContradictions(args);
  const input = await inputOf(args, io);
  const suggested = args.switches.has('fix-suggested');
  const diff = args.switches.has('diff');
  const baseline = args.switches.has('no-baseline')
    ? undefined
    : (optionValue(args, 'baseline') ?? input.baseline);
  if (args.switches.has('update-baseline') && baseline === undefined) {
    throw new UsageError('--update-baseline needs the file: --baseline FILE.', 'check');
  }
  if (!diff && !suggested && !args.switches.has('fix')) {
    return report(checkList(input), baseline, args, io);
  }
  const { fix } = await import('./fix.ts');
  const { changed, skipped, check: remaining } = fix(input, { suggested, diff }, io);
  if (diff) return changed.length === 0 && skipped.length === 0 ? 0 : 1;
  const status = await report(remaining, baseline, args, io);
  // The problem of a skipped fix still exists, whatever its severity.
  return skipped.length === 0 ? status : 1;
}

async function report(
  { catalog, findings: all, summary: whole }: CheckResult,
  baseline: string | undefined,
  args: Arguments,
  io: CommandLineIo,
): Promise<number> {
  if (args.switches.has('update-baseline')) {
    const { updateBaseline } = await import('./baseline.ts');
    updateBaseline(all, baseline ?? '', io);
    return 0;
  }
  const findings =
    baseline === undefined ? all : (await import('./baseline.ts')).hideKnown(all, baseline, io);
  const summary = { ...whole, ...countFindings(findings) };
  const files = [catalog.list, ...catalog.bibliographies, catalog.form];
  const sources = new Map(
    files.flatMap((file) => (file === undefined ? [] : [[file.source.path, file.source] as const])),
  );
  const failing = failingSeverities(summary, args);
  const shown = args.switches.has('quiet')
    ? findings.filter(({ severity }) => severity === 'error' || failing.has(severity))
    : findings;
  const statistics = args.switches.has('stats') ? statisticsOf(catalog) : undefined;
  const printed: Printed = { findings: shown, summary, sources, statistics };
  io.stdout(await write(optionValue(args, 'format'), printed, io));
  return findings.some(({ severity }) => failing.has(severity)) ? 1 : 0;
}

/** What a report shows. */
interface Printed {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly statistics: Statistics | undefined;
}

/** Formats other than the default are loaded when they are needed. */
async function write(
  format: string | undefined,
  { findings, summary, sources, statistics }: Printed,
  { color, width, wraps }: CommandLineIo,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json.ts')).jsonReport(findings, summary, sources, {
        statistics,
      });
    case 'sarif': {
      const { sarifReport } = await import('../report/sarif.ts');
      return sarifReport(findings, sources, { version: VERSION, rules: RULES, docs: docsUrl });
    }
    case 'markdown':
      return (await import('../report/markdown.ts')).markdownReport(findings, summary);
    case 'github':
      return (await import('../report/github.ts')).githubReport(findings);
    default: {
      const report = prettyReport(findings, summary, sources, { color, width, wraps });
      if (statistics === undefined) return report;
      const { statisticsReport } = await import('../report/statistics.ts');
      return report + statisticsReport(statistics);
    }
  }
}

/** Refuses options that contradict each other, before anything is read. */
function refuseContradictions(args: Arguments): void {
  onlyOneOf(args, 'no-baseline', 'update-baseline');
  onlyOneOf(args, 'no-baseline', 'baseline');
  const format = optionValue(args, 'format') ?? 'pretty';
  if (args.switches.has('stats') && format !== 'pretty' && format !== 'json') {
    throw new UsageError(`--stats is for the formats pretty and json, not for ${format}.`, 'check');
  }
  if (args.switches.has('diff') && format !== 'pretty') {
    throw new UsageError(
      `--diff prints a diff, not the format ${format}; leave one of them out.`,
      'check',
    );
  }
}

/** The severities of findings that let the check fail. */
function failingSeverities({ warnings }: Summary, args: Arguments): ReadonlySet<string> {
  const mildest = SEVERITIES.findIndex(
    (severity) => severity === (optionValue(args, 'severity') ?? 'error'),
  );
  const limit = optionValue(args, 'max-warnings');
  const isOverLimit = limit !== undefined && warnings > Number(limit);
  return new Set([...SEVERITIES.slice(0, mildest + 1), ...(isOverLimit ? ['warning'] : [])]);
}
