import { atRef, commitJson, filesJson } from './commits.ts';
import { notFound, page, type Route } from './routing.ts';
import { issueJson, repositoryJson } from './shapes.ts';

const R = '/repos/{owner}/{repo}';
const READ = [['contents'], 'read'] as const;

export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: R,
    needs: READ,
    handle: ({ world, repository }) => ({
      status: 200,
      body: { ...repositoryJson(repository), fork: repository !== world.repository },
    }),
  },
  {
    method: 'GET',
    template: `${R}/branches/{branch}`,
    needs: READ,
    handle: ({ world, params, repository }) => {
      const name = params.branch ?? '';
      const sha = world.branch(name, repository);
      if (sha === undefined) throw notFound();
      return { status: 200, body: { name, commit: commitJson(world, sha), protected: false } };
    },
  },
  {
    method: 'GET',
    template: `${R}/commits/{ref}`,
    needs: READ,
    handle: (call) => {
      const { world } = call;
      const sha = atRef(call, call.params.ref ?? '');
      const parent = world.git.resolve(`${sha}^`);
      const files = parent === undefined ? [] : filesJson(world.git.changedFiles(parent, sha));
      return { status: 200, body: { ...commitJson(world, sha), files } };
    },
  },
  {
    method: 'GET',
    template: `${R}/compare/{basehead}`,
    needs: READ,
    handle: (call) => {
      const { git } = call.world;
      const [from = '', to = ''] = (call.params.basehead ?? '').split('...');
      const base = atRef(call, from);
      const head = atRef(call, to);
      const common = git.mergeBase(base, head);
      if (common === undefined) throw notFound();
      const between = git.history(head, base).reverse();
      const ahead = between.length;
      const behind = git.history(base, head).length;
      const status =
        ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
      return {
        status: 200,
        body: {
          status,
          ahead_by: ahead,
          behind_by: behind,
          total_commits: ahead,
          base_commit: commitJson(call.world, base),
          merge_base_commit: commitJson(call.world, common),
          commits: between.map((one) => commitJson(call.world, one)),
          // GitHub compares with the merge base, and lists 300 files at most, on the first page.
          ...(Number(call.query.get('page') ?? 1) === 1 && {
            files: filesJson(git.changedFiles(common, head).slice(0, 300)),
          }),
        },
      };
    },
  },
  {
    method: 'GET',
    template: '/rate_limit',
    needs: READ,
    handle: () => {
      const core = { limit: 1000, remaining: 999, reset: 4_102_444_800, used: 1 };
      return { status: 200, body: { resources: { core, graphql: core }, rate: core } };
    },
  },
  {
    method: 'GET',
    template: '/search/issues',
    needs: [['issues'], 'read'],
    handle: (call) => {
      const { world } = call;
      const asked = (call.query.get('q') ?? '').matchAll(/(?:([\w-]+):)?("[^"]*"|\S+)/g);
      const tests = [...asked].map(([, key, quoted = '']) => ({
        key,
        value: quoted.replace(/^"(.*)"$/, '$1'),
      }));
      const found = [...world.issues.values()].filter((one) =>
        tests.every(({ key, value }) => {
          if (key === 'repo') return value === world.repository;
          if (key === 'is' && (value === 'issue' || value === 'pr')) {
            return (one.pull !== undefined) === (value === 'pr');
          }
          if (key === 'is' || key === 'state') return one.state === value;
          if (key === 'label') return one.labels.includes(value);
          if (key === 'author') return one.user === value.replace(/^app\/(.*)$/, '$1[bot]');
          if (key === 'in') return true;
          if (key !== undefined) throw new Error(`search does not know ${key}:`);
          return `${one.title}\n${one.body}`.toLowerCase().includes(value.toLowerCase());
        }),
      );
      const all = found.map((one) => issueJson(world, one));
      return page(call, '/search/issues', all, 'items');
    },
  },
];
