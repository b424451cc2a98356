import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configJsonSchema } from '../../scripts/config-json-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { CONFIG_SCHEMA } from '../../src/config/schema.ts';
import { RULES } from '../../src/rules/index.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const published = readFileSync('schema/config.schema.json', 'utf8');
const page = readFileSync('docs/configuration.md', 'utf8');

describe('schema/config.schema.json', () => {
  it('equals the schema in code (npm run generate writes it)', () => {
    expect(published).toBe(configJsonSchema());
  });

  it('accepts and refuses the same as the reader', () => {
    const valid = new Ajv({ strict: false }).compile(JSON.parse(published));
    const known = { ruleIds: RULES.map(({ id }) => id) };
    for (const yaml of [
      'readme: a.md',
      'bib: false',
      'bib: true',
      'bib: [a.bib]',
      'bib: [1]',
      'layout: table',
      'rules: {entry-abstract: off}',
      'rules: {entry-abstract: none}',
      'rules: {nothing: off}',
      'skip-sections: [Talks]',
      'skip-sections: Talks',
      'other: 1',
    ]) {
      const accepted = parseConfig(sourceFile('c.yml', yaml), known).config !== undefined;
      expect([yaml, valid(parse(yaml))]).toEqual([yaml, accepted]);
    }
  });
});

describe('docs/configuration.md', () => {
  it.each(Object.keys(CONFIG_SCHEMA.entries))('documents the key %s', (key) => {
    expect(page).toContain(`\n## ${key}\n`);
  });

  it('has only examples that are valid', () => {
    const known = { ruleIds: RULES.map(({ id }) => id) };
    const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
    expect(examples.length).toBeGreaterThan(5);
    for (const yaml of examples) {
      expect(parseConfig(sourceFile('example.yml', yaml), known).problems).toEqual([]);
    }
  });
});
