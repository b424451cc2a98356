import { atRef, gitCommitJson, refuseWorkflows, treeEntries } from './commits.ts';
import { TREE_MODE } from './git/objects.ts';
import { type Call, notFound, Refusal, type Route } from './routing.ts';

const TEMPLATE = '/repos/{owner}/{repo}/contents/{path}';
/** The contents endpoint leaves out the bytes of larger files. */
const INLINE_BYTES = 1_000_000;

function read(call: Call) {
  const { world, params, query, accept } = call;
  const sha = atRef(call, query.get('ref'));
  const path = params.path ?? '';
  const name = `${sha}:${path}`;
  const entry = world.git.entryAt(name);
  if (entry === undefined) throw notFound();
  if (entry.mode === TREE_MODE) {
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
  return {
    status: 200,
    body: {
      type: entry.mode === '120000' ? 'symlink' : 'file',
      path,
      name: path.split('/').at(-1),
      sha: entry.sha,
      size: bytes.length,
      encoding: small ? 'base64' : 'none',
      content: small ? bytes.toString('base64') : '',
    },
  };
}

/** Writes or deletes one file, if it still is what the caller has seen. */
function write(call: Call, bytes: Buffer | null) {
  const { world, body, params, repository, token } = call;
  const path = params.path ?? '';
  refuseWorkflows(token, [path]);
  const branch = String(body.branch ?? world.defaultBranch).replace(/^refs\/heads\//, '');
  const tip = world.branch(branch, repository);
  if (tip === undefined) throw new Refusal(404, `Branch ${branch} not found`);
  const had = world.git.entryAt(`${tip}:${path}`)?.sha;
  if (bytes === null && had === undefined) throw notFound();
  if (had !== undefined && body.sha === undefined) {
    throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  }
  if (body.sha !== undefined && body.sha !== had) {
    throw new Refusal(409, `${path} does not match ${body.sha}`);
  }
  const sha = world.git.commit({
    ref: world.ref(branch, repository),
    files: { [path]: bytes },
    message: String(body.message),
    parents: [tip],
    author: `${token.login} <${token.login}@users.noreply.github.com> 1700000000 +0000`,
  });
  if (token.type === 'Bot' && !body.author && !body.committer) world.verified.add(sha);
  world.afterRefChange();
  const content = bytes === null ? null : { path, sha: world.git.entryAt(`${sha}:${path}`)?.sha };
  return {
    status: had === undefined ? 201 : 200,
    body: { content, commit: gitCommitJson(world, sha) },
  };
}

export const contentsRoutes: readonly Route[] = [
  { method: 'GET', template: TEMPLATE, needs: [['contents'], 'read'], handle: read },
  {
    method: 'PUT',
    template: TEMPLATE,
    needs: [['contents'], 'write'],
    handle: (call) => write(call, Buffer.from(String(call.body.content), 'base64')),
  },
  {
    method: 'DELETE',
    template: TEMPLATE,
    needs: [['contents'], 'write'],
    handle: (call) => write(call, null),
  },
];
