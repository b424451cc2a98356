import { bySeverity, type Finding, type Fix, type Place } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { noneIfEmpty } from '../text/json.ts';
import { count } from '../text/plural.ts';
import type { SourceFile } from '../text/source-file.ts';
import { jsonText, region, regionOf } from './json.ts';
import { printable } from './terminal-text.ts';

/** The program that writes a SARIF log. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly Rule[];
  /** The address of a rule's page; absent if the program has no website. */
  readonly docs: (ruleId: string) => string | undefined;
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
/**
 * GitHub's limit for one run
 * (https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support).
 */
const MOST_RESULTS = 25_000;

/**
 * The findings as a log of SARIF 2.1.0
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as GitHub's code scanning and
 * editors read it. Paths are relative to the root of the sources, columns count UTF-16 code units.
 *
 * @param sources the checked files by path, for the lines of fixes.
 */
export function sarifReport(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, SourceFile>,
  { version, rules, docs }: SarifTool,
): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index] as const));
  // If there are too many findings, the most severe ones are first; otherwise the order of the files.
  const isMany = findings.length > MOST_RESULTS;
  const logged = isMany ? findings.toSorted(bySeverity).slice(0, MOST_RESULTS) : findings;
  const omitted = count(findings.length - logged.length, 'more finding was', 'more findings were');
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'List Curator',
            semanticVersion: version,
            rules: rules.map((rule) => descriptor(rule, docs(rule.id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: isMany
              ? [{ level: 'warning', message: { text: `${omitted} omitted.` } }]
              : undefined,
          },
        ],
        results: logged.map((finding) => result(finding, indexes.get(finding.ruleId), sources)),
      },
    ],
  };
  return jsonText(log);
}

const FIXES = {
  safe: 'Findings have a safe fix.',
  suggested: 'Findings have a fix that a person should check.',
  none: '',
} as const;

function descriptor(rule: Rule, helpUri: string | undefined) {
  const { id, summary, why, fix } = rule;
  const paragraphs = [why, FIXES[fix], helpUri ?? ''].filter((text) => text !== '');
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: {
      text: paragraphs.join('\n\n'),
      markdown: [`**${summary}**`, ...paragraphs].join('\n\n'),
    },
    helpUri,
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [id.startsWith('bib-') ? 'bibliography' : 'list'], fix },
  };
}

function result(
  finding: Finding,
  ruleIndex: number | undefined,
  sources: ReadonlyMap<string, SourceFile>,
) {
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
        physicalLocation: physicalLocation(one),
      })),
    ),
    // GitHub identifies a finding by the first, other programs by any of them.
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:1`,
      'listCurator/v1': fingerprint,
    },
    fixes: fix && [sarifFix(fix, sources)],
  };
}

function physicalLocation({ file, start, end }: Place) {
  return { artifactLocation: artifact(file), region: region(start, end) };
}

/** Paths outside of the working folder have no base, with which they would be wrong. */
function artifact(file: string) {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  const isOutside = file.startsWith('..') || file.startsWith('/');
  return { uri, uriBaseId: isOutside ? undefined : 'SRCROOT' };
}

function sarifFix({ kind, files }: Fix, sources: ReadonlyMap<string, SourceFile>) {
  return {
    description: {
      text:
        kind === 'safe' ? 'Safe: can be applied automatically.' : 'Suggested: a person decides.',
    },
    artifactChanges: files.map(({ file, edits }) => ({
      artifactLocation: artifact(file),
      replacements: edits.map(({ range, text }) => ({
        deletedRegion: regionOf(range, sources.get(file)),
        insertedContent: text === '' ? undefined : { text },
      })),
    })),
  };
}

/**
 * A message as SARIF's plain text. `[text](target)` would be a link (section 3.11.6), so the brackets of
 * such messages are escaped; hidden characters are shown as dots.
 */
export function sarifText(message: string): string {
  return printable(message).replace(/[\\[\]]/g, (character) =>
    message.includes('](') ? `\\${character}` : character,
  );
}
