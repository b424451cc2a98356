import { type Finding, SEVERITIES, type Severity } from '../rules/finding.ts';
import { annotationOf } from './annotations.ts';
import { printable } from './terminal-text.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * The findings as workflow commands, a line each, worst first: GitHub shows the first ten of a kind
 * as annotations
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
export function githubReport(findings: readonly Finding[]): string {
  const lines = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).map(command),
  );
  return lines.map((line) => `${line}\n`).join('');
}

function command(finding: Finding): string {
  const { severity, title, message, file, ...place } = annotationOf(finding);
  const properties: Readonly<Record<string, string | number | undefined>> = {
    file,
    line: place.startLine,
    endLine: place.endLine,
    col: place.startColumn,
    endColumn: place.endColumn,
    title,
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${data(message)}`;
}

/**
 * What the runner decodes in a message; anything else would end it or begin another command
 * (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
 */
function data(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => printable(line).replaceAll('%', '%25'))
    .join('%0A');
}

/** The same in a property, where colons and commas have a meaning too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
