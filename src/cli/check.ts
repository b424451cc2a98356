import { type CheckResult, checkList } from '../jobs/check-list.ts';
import { prettyReport } from '../report/pretty.ts';
import { type Finding, SEVERITIES, type Summary } from '../rules/finding.ts';
import { RULES } from '../rules/index.ts';
import type { SourceFile } from '../text/source-file.ts';
import { inputOf, optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { docsUrl, VERSION } from './version.ts';

/** `list-curator check`: prints the report and gives the exit status, 0 or 1. */
export async function check(args: Arguments, io: CommandLineIo): Promise<number> {
  const input = await inputOf(args, io);
  const suggested = args.switches.has('fix-suggested');
  const diff = args.switches.has('diff');
  if (!diff && !suggested && !args.switches.has('fix')) return report(checkList(input), args, io);
  const { fix } = await import('./fix.ts');
  const { changed, check: left } = fix(input, { suggested, diff }, io);
  if (diff) return changed.length === 0 ? 0 : 1;
  return report(left, args, io);
}

async function report(
  { catalog, findings, summary }: CheckResult,
  args: Arguments,
  io: CommandLineIo,
): Promise<number> {
  const files = [catalog.list, ...catalog.bibliographies];
  const sources = new Map(
    files.flatMap((file) => (file === undefined ? [] : [[file.source.path, file.source] as const])),
  );
  const shown = args.switches.has('quiet')
    ? findings.filter(({ severity }) => severity === 'error')
    : findings;
  io.stdout(await write(optionValue(args, 'format'), shown, summary, sources, io));
  return fails(findings, summary, args) ? 1 : 0;
}

/** Formats are loaded when they are asked for; most runs print for people. */
async function write(
  format: string | undefined,
  findings: readonly Finding[],
  summary: Summary,
  sources: ReadonlyMap<string, SourceFile>,
  { colour, width }: CommandLineIo,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json.ts')).jsonReport(findings, summary, sources);
    case 'sarif': {
      const { sarifReport } = await import('../report/sarif.ts');
      return sarifReport(findings, sources, { version: VERSION, rules: RULES, docs: docsUrl });
    }
    case 'markdown':
      return (await import('../report/markdown.ts')).markdownReport(findings, summary);
    case 'github':
      return (await import('../report/github.ts')).githubReport(findings);
    default:
      return prettyReport(findings, summary, sources, { colour, width });
  }
}

function fails(findings: readonly Finding[], summary: Summary, args: Arguments): boolean {
  const mildest = SEVERITIES.findIndex(
    (severity) => severity === (optionValue(args, 'severity') ?? 'error'),
  );
  const failing = new Set<string>(SEVERITIES.slice(0, mildest + 1));
  const limit = optionValue(args, 'max-warnings');
  return (
    findings.some(({ severity }) => failing.has(severity)) ||
    (limit !== undefined && summary.warnings > Number(limit))
  );
}
