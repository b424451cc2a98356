import { atRef, gitCommitJson, refuseWorkflows, treeEntries } from './commits.ts';
import { type Call, invalid, notFound, Refusal, type Route } from './routing.ts';

const R = '/repos/{owner}/{repo}';
const READ = [['contents'], 'read'] as const;
const WRITE = [['contents'], 'write'] as const;
function makeTree(call: Call) {
  const { world, body } = call;
  const base = body.base_tree === undefined ? undefined : String(body.base_tree);
  const files = new Map(
    (base === undefined ? [] : treeEntries(call, base, true))
      .filter((one) => one.type !== 'tree')
      .map((one) => [one.path ?? '', { mode: one.mode ?? '', sha: one.sha ?? '' }]),
  );
  for (const entry of Array.isArray(body.tree) ? body.tree : []) {
    const path = String(entry.path);
    refuseWorkflows(call.token, [path]);
    if (entry.sha === null) {
      if (!files.delete(path)) throw invalid('GitRPC::BadObjectState');
      continue;
    }
    const sha = entry.sha ?? world.git.writeBlob(String(entry.content));
    files.set(path, { mode: String(entry.mode), sha });
  }
  return { status: 201, body: { sha: world.git.writeTree(files) } };
}

function makeCommit(call: Call) {
  const { world, body, token } = call;
  const parents = Array.isArray(body.parents) ? body.parents.map(String) : [];
  if (parents.some((one) => world.git.resolve(one) === undefined))
    throw invalid('Parent SHA does not exist');
  const who = `${token.login} <${token.login}@users.noreply.github.com> 1700000000 +0000`;
  const sha = world.git.writeCommit(String(body.tree), parents, who, `${body.message}\n`);
  const signed = token.type === 'Bot' && body.author === undefined && body.committer === undefined;
  if (signed) world.verified.add(sha);
  return { status: 201, body: gitCommitJson(call.world, sha) };
}

const refJson = (branch: string, sha: string) => ({
  ref: `refs/heads/${branch}`,
  object: { type: 'commit', sha },
});
const branchOf = ({ params }: Call): string => (params.ref ?? '').replace(/^heads\//, '');

export const gitRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${R}/git/trees/{tree_sha}`,
    needs: READ,
    handle: (call) => {
      const name = call.params.tree_sha ?? '';
      const sha = call.world.branch(name, call.repository) ?? name;
      const tree = treeEntries(call, sha, call.query.has('recursive'));
      return { status: 200, body: { sha, tree, truncated: false } };
    },
  },
  {
    method: 'GET',
    template: `${R}/git/blobs/{file_sha}`,
    needs: READ,
    handle: ({ world, params, accept }) => {
      const sha = params.file_sha ?? '';
      const bytes = world.git.readBlob(sha);
      if (bytes === undefined) throw notFound();
      if (accept.includes('raw')) return { status: 200, body: bytes };
      const content = bytes.toString('base64');
      return { status: 200, body: { sha, size: bytes.length, encoding: 'base64', content } };
    },
  },
  {
    method: 'POST',
    template: `${R}/git/blobs`,
    needs: WRITE,
    handle: ({ world, body }) => {
      const encoding = body.encoding === 'base64' ? 'base64' : 'utf8';
      const sha = world.git.writeBlob(Buffer.from(String(body.content), encoding));
      return { status: 201, body: { sha } };
    },
  },
  { method: 'POST', template: `${R}/git/trees`, needs: WRITE, handle: makeTree },
  { method: 'POST', template: `${R}/git/commits`, needs: WRITE, handle: makeCommit },
  {
    method: 'GET',
    template: `${R}/git/commits/{commit_sha}`,
    needs: READ,
    handle: (call) => ({
      status: 200,
      body: gitCommitJson(call.world, atRef(call, call.params.commit_sha ?? '')),
    }),
  },
  {
    method: 'GET',
    template: `${R}/git/ref/{ref}`,
    needs: READ,
    handle: (call) => {
      const sha = call.world.branch(branchOf(call), call.repository);
      if (sha === undefined) throw notFound();
      return { status: 200, body: refJson(branchOf(call), sha) };
    },
  },
  {
    method: 'GET',
    template: `${R}/git/matching-refs/{ref}`,
    needs: READ,
    handle: (call) => {
      const start = call.world.ref(branchOf(call), call.repository);
      const root = call.world.ref('', call.repository);
      const found = [...call.world.git.refs()]
        .filter(([name]) => name.startsWith(start))
        .map(([name, sha]) => refJson(name.slice(root.length), sha));
      return { status: 200, body: found };
    },
  },
  {
    method: 'POST',
    template: `${R}/git/refs`,
    needs: WRITE,
    handle: ({ world, body, repository }) => {
      const branch = String(body.ref).replace(/^refs\/heads\//, '');
      if (world.branch(branch, repository) !== undefined)
        throw new Refusal(422, 'Reference already exists');
      const sha = world.git.resolve(String(body.sha));
      if (sha === undefined) throw new Refusal(422, 'Object does not exist');
      world.git.setRef(world.ref(branch, repository), sha);
      world.afterRefChange();
      return { status: 201, body: refJson(branch, sha) };
    },
  },
  {
    method: 'PATCH',
    template: `${R}/git/refs/{ref}`,
    needs: WRITE,
    handle: (call) => {
      const { world, body, repository } = call;
      const was = world.branch(branchOf(call), repository);
      const sha = world.git.resolve(String(body.sha));
      if (was === undefined) throw new Refusal(422, 'Reference does not exist');
      if (sha === undefined) throw new Refusal(422, 'Object does not exist');
      if (body.force !== true && !world.git.isAncestor(was, sha)) {
        throw new Refusal(422, 'Update is not a fast forward');
      }
      world.git.setRef(world.ref(branchOf(call), repository), sha);
      world.afterRefChange();
      return { status: 200, body: refJson(branchOf(call), sha) };
    },
  },
  {
    method: 'DELETE',
    template: `${R}/git/refs/{ref}`,
    needs: WRITE,
    handle: (call) => {
      if (call.world.branch(branchOf(call), call.repository) === undefined) {
        throw new Refusal(422, 'Reference does not exist');
      }
      call.world.deleteBranch(branchOf(call), call.repository);
      return { status: 204 };
    },
  },
];
