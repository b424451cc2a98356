import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json',
};
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarifReport, sarifText } from '../../src/report/sarif.ts';

import type { Finding } from '../../src/rules/finding.ts';
import { RULES } from '../../src/rules/index.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { findingAt, README, sourcesOf } from './sample.ts';

/** The schema that Microsoft ships with its test matchers; draft 4, which differs in its own name only. */
const { id, $schema, ...schema } = sarifSchema;
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

const TOOL = {
  version: '1.2.3',
  rules: RULES,
  docs: (ruleId: string) => `https://example.org/docs/rules/${ruleId}.md`,
};

function log(findings: readonly Finding[], tool: Parameters<typeof sarifReport>[2] = TOOL) {
  const parsed = JSON.parse(sarifReport(findings, sourcesOf(README), tool));
  expect(isSarif(parsed), JSON.stringify(isSarif.errors)).toBe(true);
  return parsed.runs[0];
}

const FIXED = findingAt(README, 'A title', {
  ruleId: 'entry-link',
  severity: 'info',
  related: [{ ...findingAt(README, 'Another').place, message: 'the other paper' }],
  fix: {
    kind: 'suggested',
    files: [
      {
        file: 'README.md',
        edits: [
          { range: { start: 18, end: 25 }, text: 'The title' },
          { range: { start: 0, end: 2 }, text: '' },
        ],
      },
    ],
  },
});

describe('sarifReport', () => {
  it('is valid for no findings, for findings and for any text in them', () => {
    log([]);
    log([findingAt(README, 'Another'), FIXED]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, path) => {
        const { place } = findingAt(README, 'Another');
        log([findingAt(README, 'Another', { message, place: { ...place, file: path } })]);
      }),
      { numRuns: 30 },
    );
  });

  it('describes every rule, with help and its address', () => {
    const { driver } = log([]).tool;
    expect(driver).toMatchObject({ name: 'List Curator', semanticVersion: '1.2.3' });
    expect(driver.rules.map((rule: { id: string }) => rule.id)).toEqual(
      RULES.map((rule) => rule.id),
    );
    expect(driver.rules.find((rule: { id: string }) => rule.id === 'entry-link')).toMatchObject({
      name: 'EntryLink',
      helpUri: 'https://example.org/docs/rules/entry-link.md',
      help: { markdown: expect.stringContaining('**Every paper has a link to itself') },
      defaultConfiguration: { level: 'warning' },
    });
  });

  it('omits addresses if there are none', () => {
    const [rule] = log([], { ...TOOL, docs: () => undefined }).tool.driver.rules;
    expect(rule).not.toHaveProperty('helpUri');
    expect(rule.help.text).not.toContain('undefined');
  });

  it('refers to the lines, to related places, and to the rule', () => {
    const [first, second] = log([findingAt(README, 'Another'), FIXED]).results;
    expect(first).toMatchObject({
      ruleId: 'entry-abstract',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'README.md', uriBaseId: 'SRCROOT' },
            region: { startLine: 6, startColumn: 3, endLine: 6, endColumn: 10 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: '0123456789abcdef:1' },
    });
    expect(second).toMatchObject({ level: 'note', relatedLocations: [{ id: 1 }] });
    expect(RULES[second.ruleIndex]?.id).toBe('entry-link');
  });

  it('contains fixes as replacements of lines and columns', () => {
    expect(log([FIXED]).results[0].fixes).toEqual([
      {
        description: { text: 'Suggested: a person decides.' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'README.md', uriBaseId: 'SRCROOT' },
            replacements: [
              {
                deletedRegion: { startLine: 5, startColumn: 3, endLine: 5, endColumn: 10 },
                insertedContent: { text: 'The title' },
              },
              { deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 3 } },
            ],
          },
        ],
      },
    ]);
  });

  it('writes paths as addresses', () => {
    const odd = sourceFile('my papers/100% #1?.md', 'x');
    const inside = log([findingAt(odd, 'x')]).results[0].locations[0].physicalLocation;
    expect(inside.artifactLocation.uri).toBe('my%20papers/100%25%20%231%3F.md');
    const above = log([findingAt(sourceFile('../a.md', 'x'), 'x')]).results[0].locations[0];
    expect(above.physicalLocation.artifactLocation).toEqual({ uri: '../a.md' });
  });

  it("keeps the most severe findings within GitHub's limit, and counts the omitted ones", () => {
    const many = [
      ...Array<Finding>(25_001).fill(findingAt(README, 'Another', { severity: 'info' })),
      findingAt(README, 'Another'),
    ];
    const run = JSON.parse(sarifReport(many, sourcesOf(README), TOOL)).runs[0];
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0].level).toBe('error');
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '2 more findings were omitted.',
    );
  });
});

describe('sarifText', () => {
  it.each([
    ['Nothing [here] to see.', 'Nothing [here] to see.'],
    ['See [this](https://example.org).', 'See \\[this\\](https://example.org).'],
    ['a\u202eb\u200b', 'a·b·'],
  ])('writes %j as %j', (message, text) => {
    expect(sarifText(message)).toBe(text);
  });
});
