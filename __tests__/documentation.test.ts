import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { PARTS } from '../src/features/adopt/adoption.ts';
import { reviewWorkflow, WORKFLOWS } from '../src/features/adopt/workflows.ts';

it('names existing tests in the list of threats', () => {
  const page = readFileSync('docs/security.md', 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('  - Tests: '));
  expect(rows.length).toBe(page.match(/^- \*\*.*\n {2}- /gm)?.length);
  for (const row of rows) {
    const named = [...row.matchAll(/\]\(([^)]+)\): ("[^"]+"(?:, "[^"]+")*)/g)];
    expect(named.length, row).toBeGreaterThan(0);
    for (const [, path = '', names = ''] of named) {
      const file = readFileSync(join('docs', path), 'utf8');
      for (const [, name] of names.matchAll(/"([^"]+)"/g)) {
        expect(file, `${path}: ${name}`).toMatch(
          new RegExp(`(?:\\bit(?:\\.each\\(\\w+\\))?|^ *\\]\\))\\(\\s*'${name}`, 'm'),
        );
      }
    }
  }
});

it('has no merge conflict markers in the pages', () => {
  for (const path of globSync(['*.md', 'docs/**/*.md'])) {
    expect(readFileSync(path, 'utf8'), path).not.toMatch(/^(?:<{7} |={7}$|>{7} )/m);
  }
});

it('documents all inputs and outputs in docs/action.md, with their defaults', () => {
  const page = readFileSync('docs/action.md', 'utf8').replace(/ +/g, ' ');
  const action = parse(readFileSync('action.yml', 'utf8'));
  for (const [name, { default: value }] of Object.entries<{ default: string }>(action.inputs)) {
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` \\| `, 'm'));
    if (value !== '') expect(page).toContain(`| \`${name}\` | \`${value}\` |`);
  }
  for (const name of Object.keys(action.outputs)) expect(page).toContain(`\`${name}\``);
});

it('shows the workflows that init writes', () => {
  const pages = globSync(['README.md', 'docs/*.md']).map((path) => readFileSync(path, 'utf8'));
  for (const { path, text } of WORKFLOWS) {
    const shown = pages.filter((page) =>
      page.includes(text('OWNER/list-curator@COMMIT', 'main').trimEnd()),
    );
    expect(shown.length, path).toBeGreaterThan(0);
  }
  expect(readFileSync('README.md', 'utf8')).toContain(
    reviewWorkflow.text('OWNER/list-curator@COMMIT', 'main'),
  );
});

it('documents every part, and every file that init writes, in docs/adoption.md', () => {
  const page = readFileSync('docs/adoption.md', 'utf8');
  for (const part of PARTS) expect(page).toContain(`| \`${part}\``);
  for (const { path } of WORKFLOWS) expect(page).toContain(path);
});

it('shows workflows to copy with no more permissions than they need', () => {
  const page = readFileSync('docs/action.md', 'utf8');
  const workflows = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) =>
    parse(text),
  );
  const review = { contents: 'read', 'pull-requests': 'write' };
  expect(workflows.map(({ jobs }) => (jobs.list ?? jobs.review).permissions)).toEqual([
    review,
    review,
    { contents: 'read' },
    { actions: 'read', ...review },
  ]);
  for (const { permissions } of workflows) expect(permissions).toEqual({});
  const [trusted] = workflows;
  expect(trusted.on).toBe('pull_request_target');
  expect(JSON.stringify(trusted.jobs)).not.toContain('checkout');
});

it('shows a workflow for commands that this repository runs itself', () => {
  const [, text = ''] =
    /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/commands.md', 'utf8')) ?? [];
  const documented = parse(text);
  const own = parse(readFileSync('.github/workflows/commands.yml', 'utf8'));
  expect(documented.on).toEqual(own.on);
  expect(documented.permissions).toEqual({});
  const { name, steps: _, ...answer } = own.jobs.answer;
  expect(documented.jobs.answer).toMatchObject(answer);
  expect(JSON.stringify(documented)).not.toContain('checkout');
});
