import { type Call, invalid, notFound, Refusal, type Route } from './routing.ts';

const R = '/repos/{owner}/{repo}';
const READ = [['contents'], 'read'] as const;
const WRITE = [['contents'], 'write'] as const;
/** The contents endpoint leaves out the bytes of larger files. */
const INLINE_BYTES = 1_000_000;

const atRef = (call: Call, ref: string | null): string => {
  const { world, repository } = call;
  const name = ref ?? world.defaultBranch;
  const sha =
    world.branch(name.replace(/^refs\/heads\//, ''), repository) ?? world.git.resolve(name);
  if (sha === undefined) throw new Refusal(404, `No commit found for the ref ${name}`);
  return sha;
};

function treeEntries({ world }: Call, name: string, recursive: boolean) {
  const listed = world.git.attempt('ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), name);
  if (listed === undefined) throw notFound();
  return listed.split('\0').flatMap((line) => {
    const match = /^(\d+) (\w+) (\w+) +(\d+|-)\t(.*)$/s.exec(line);
    if (match === null) return [];
    const [, mode, type, sha, size, path] = match;
    return [{ mode, type, sha, path, ...(size !== '-' && { size: Number(size) }) }];
  });
}

function commitJson({ world }: Call, sha: string) {
  const [tree = '', parents = '', ...message] = world.git
    .git('log', '-1', '--format=%T%n%P%n%B', sha)
    .split('\n');
  return {
    sha,
    tree: { sha: tree },
    message: message.join('\n').trimEnd(),
    parents: parents
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => ({ sha: one })),
    verification: { verified: world.verified.has(sha) },
  };
}

function contents(call: Call) {
  const { world, params, query, accept } = call;
  const sha = atRef(call, query.get('ref'));
  const path = params.path ?? '';
  const name = `${sha}:${path}`;
  const type = world.git.attempt('cat-file', '-t', name);
  if (type === undefined) throw notFound();
  if (type === 'tree') {
    const listed = treeEntries(call, name, false).map(({ type: kind, path: base, ...one }) => ({
      ...one,
      type: kind === 'tree' ? 'dir' : 'file',
      name: base,
      path: path === '' ? base : `${path}/${base}`,
    }));
    return { status: 200, body: listed };
  }
  const bytes = world.git.readBlob(name) ?? Buffer.alloc(0);
  if (accept.includes('raw')) return { status: 200, body: bytes };
  const small = bytes.length <= INLINE_BYTES;
  const [mode] = world.git.git('ls-tree', sha, '--', path).split(' ');
  return {
    status: 200,
    body: {
      type: mode === '120000' ? 'symlink' : 'file',
      path,
      name: path.split('/').at(-1),
      sha: world.git.git('rev-parse', name),
      size: bytes.length,
      encoding: small ? 'base64' : 'none',
      content: small ? bytes.toString('base64') : '',
    },
  };
}

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
    if (entry.sha === null) {
      if (!files.delete(path)) throw invalid('GitRPC::BadObjectState');
      continue;
    }
    const sha = entry.sha ?? world.git.writeObject('blob', String(entry.content));
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
  const lines = parents.map((one) => `parent ${one}\n`).join('');
  const sha = world.git.writeObject(
    'commit',
    `tree ${body.tree}\n${lines}author ${who}\ncommitter ${who}\n\n${body.message}\n`,
  );
  const signed = token.type === 'Bot' && body.author === undefined && body.committer === undefined;
  if (signed) world.verified.add(sha);
  return { status: 201, body: commitJson(call, sha) };
}

const refJson = (branch: string, sha: string) => ({
  ref: `refs/heads/${branch}`,
  object: { type: 'commit', sha },
});
const branchOf = ({ params }: Call): string => (params.ref ?? '').replace(/^heads\//, '');

export const gitRoutes: readonly Route[] = [
  { method: 'GET', template: `${R}/contents/{path}`, needs: READ, handle: contents },
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
      const sha = world.git.writeObject('blob', Buffer.from(String(body.content), encoding));
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
      body: commitJson(call, atRef(call, call.params.commit_sha ?? '')),
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
