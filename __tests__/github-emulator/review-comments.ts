import type { ChangedFile } from './git/changed-files.ts';
import type { Issue, PullFacts, ReviewComment, Token } from './model.ts';
import { patchLines } from './patch-lines.ts';
import { invalid, notFound, text } from './routing.ts';
import type { World } from './world.ts';

/** `pulls/{n}/files` lists so many files at most, and so many lines of patches. */
const MOST_FILES = 3000;
const MOST_PATCH_LINES = 20_000;

/** The files that a pull request changes, as far as GitHub lists them. */
export function filesOf(world: World, pull: PullFacts, head = pull.headSha): ChangedFile[] {
  const base = world.git.mergeBase(pull.baseSha, head) ?? pull.baseSha;
  let lines = 0;
  return world.git
    .changedFiles(base, head)
    .slice(0, MOST_FILES)
    .map(({ patch, ...file }) => {
      lines += patch?.split('\n').length ?? 0;
      return patch === undefined || lines > MOST_PATCH_LINES ? file : { ...file, patch };
    });
}

type Anchor = Pick<ReviewComment, 'path' | 'body' | 'side' | 'subject' | 'line' | 'startLine'>;

/** Where a comment stands, or GitHub's words on why it cannot. */
export function anchor(
  given: Readonly<Record<string, unknown>>,
  files: readonly ChangedFile[],
): Anchor {
  const file = files.find((one) => one.filename === given.path);
  if (file === undefined) throw invalid('Path could not be resolved');
  const body = text(given.body);
  if (body.trim() === '') throw invalid('Body cannot be blank');
  const side = given.side === 'LEFT' ? 'LEFT' : 'RIGHT';
  const at = { path: file.filename, body, side } as const;
  if (given.subject_type === 'file') return { ...at, subject: 'file' };
  const lines = patchLines(file.patch)[side];
  const line = Number(given.line);
  if (!lines.has(line))
    throw invalid('Line could not be resolved', 'line must be part of the diff');
  if (given.start_line === undefined) return { ...at, subject: 'line', line };
  const startLine = Number(given.start_line);
  if (startLine >= line) throw invalid('start line must precede the end line');
  const startSide = given.start_side === 'LEFT' ? 'LEFT' : 'RIGHT';
  if (patchLines(file.patch)[startSide].get(startLine) !== lines.get(line)) {
    throw invalid('start line must be part of the same hunk as the line');
  }
  return { ...at, subject: 'line', line, startLine };
}

interface Where {
  readonly pull: number;
  readonly review: number;
  readonly commit: string;
}

/** Adds a comment that starts a thread. */
export function addComment(world: World, user: string, where: Where, place: Anchor): ReviewComment {
  const id = world.nextId();
  const thread = world.nextId();
  const at = world.now();
  world.threads.set(thread, { id: thread, pull: where.pull });
  const times = { createdAt: at, updatedAt: at };
  const comment = { ...place, ...where, ...times, id, thread, user, reactions: [] };
  world.reviewComments.set(id, comment);
  return comment;
}

/** A single comment, which GitHub puts in a review of its own. */
export function reviewThread(
  world: World,
  token: Token,
  { number, pull }: Pick<Issue, 'number' | 'pull'>,
  given: Readonly<Record<string, unknown>>,
): ReviewComment {
  if (pull === undefined) throw notFound();
  const commit = String(given.commit_id ?? pull.headSha);
  const place = anchor(given, filesOf(world, pull, commit));
  const review = world.nextId();
  const { login: user } = token;
  world.reviews.set(review, {
    id: review,
    pull: number,
    user,
    body: '',
    state: 'COMMENTED',
    commit,
  });
  return addComment(world, user, { pull: number, review, commit }, place);
}

/** Answers a comment, in its thread. */
export function reply(world: World, to: ReviewComment, user: string, body: string): ReviewComment {
  const id = world.nextId();
  const at = world.now();
  const made = { ...to, id, user, body: text(body), createdAt: at, updatedAt: at, reactions: [] };
  delete made.minimized;
  const comment = { ...made, replyTo: to.replyTo ?? to.id };
  world.reviewComments.set(id, comment);
  return comment;
}
