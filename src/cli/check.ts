import { type CheckInput, checkList } from '../jobs/check-list.ts';
import { jsonReport } from '../report/json.ts';
import { prettyReport } from '../report/pretty.ts';
import { type Finding, SEVERITIES, type Summary } from '../rules/finding.ts';
import { inputOf, optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';

/** `list-curator check`: prints the report and gives the exit status, 0 or 1. */
export async function check(args: Arguments, io: CommandLineIo): Promise<number> {
  const given = await inputOf(args, io);
  const suggested = args.switches.has('fix-suggested');
  const diff = args.switches.has('diff');
  if (diff || suggested || args.switches.has('fix')) {
    const { fix } = await import('./fix.ts');
    const fixed = fix(given, { suggested, diff }, io);
    if (diff) return fixed === given ? 0 : 1;
    return report(fixed, args, io);
  }
  return report(given, args, io);
}

function report(input: CheckInput, args: Arguments, io: CommandLineIo): number {
  const { findings, summary } = checkList(input);
  const sources = new Map(
    [input.readme, ...input.bibs].flatMap((file) =>
      file === undefined ? [] : [[file.path, file] as const],
    ),
  );
  const shown = args.switches.has('quiet')
    ? findings.filter(({ severity }) => severity === 'error')
    : findings;
  io.stdout(
    optionValue(args, 'format') === 'json'
      ? jsonReport(shown, summary, sources)
      : prettyReport(shown, summary, sources, { colour: io.colour, width: io.width }),
  );
  return fails(findings, summary, args) ? 1 : 0;
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
