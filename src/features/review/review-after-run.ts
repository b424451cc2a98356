import * as v from 'valibot';
import { fromBufferPromise } from 'yauzl';
import { InputError } from '../../files/input-error.ts';
import type { PullRequestFacts } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo, EventIo } from '../../runner/io.ts';
import { requirePayload, Sha } from '../../runner/read-payload.ts';
import { REPORT_NAME } from '../../runner/report-findings.ts';
import { parseJson } from '../../text/json.ts';
import { refusal } from '../refused-by-github.ts';
import { reportChange } from './report-change.ts';
import { refuseHeadCheckout, sayWhetherPosted, suggestOnSubmissions } from './review-event.ts';
import { reviewPullRequest } from './review-pull-request.ts';

const Payload = v.object({
  workflow_run: v.object({
    id: v.pipe(v.number(), v.integer()),
    event: v.string(),
    head_sha: Sha,
    head_branch: v.nullish(v.string()),
    head_repository: v.nullish(v.object({ full_name: v.string() })),
  }),
});

/**
 * The second of two stages: reviews the pull request whose own run, with a token that only reads,
 * stored its report as an artifact. GitHub does not report which pull request of a fork a run was
 * for; the artifact does, and only that is used from it. The posted review is this run's own, made
 * from the data of GitHub's API.
 */
export async function reviewAfterRun(io: ActionIo, inputs: Inputs): Promise<void> {
  const event = workflowRunEvent(io);
  if (event.event !== 'pull_request') {
    io.core.info(`The run was started by ${event.event}; there is no pull request to review.`);
    return;
  }
  refuseHeadCheckout(io, [event.head]);
  const github = gitHubOf(io, inputs);
  try {
    const pull = await pullRequestOfRun(io, inputs, github, event);
    if (pull === undefined) return;
    const adapted = suggestOnSubmissions(inputs, pull.branch, io.context.repository);
    const review = await reviewPullRequest(io, adapted, github, pull);
    sayWhetherPosted(io, review);
    // The first stage has annotated the lines and failed its run; here both would be about the
    // default branch.
    const change = { what: 'pull request', ...review };
    await reportChange(io, { ...inputs, blocking: [] }, change, () => false);
  } catch (error) {
    throw refusal(error, '"actions: read", "contents: read" and "pull-requests: write"');
  }
}

async function pullRequestOfRun(
  io: ActionIo,
  { artifact: name }: Inputs,
  github: GitHub,
  { id, head, branch }: ReturnType<typeof workflowRunEvent>,
): Promise<PullRequestFacts | undefined> {
  const artifact = await github.artifact(id, name);
  if (artifact === undefined) {
    io.core.warning(
      `The run stored no artifact "${name}", so there is nothing to review. Store the output "report" of the first stage, as docs/action.md shows.`,
    );
    return undefined;
  }
  if (artifact.size > LARGEST_ARTIFACT) {
    throw new InputError(
      `the artifact "${name}" is ${(artifact.size / 1024 / 1024).toFixed(1)} MiB and is not read; a report is never larger than ${LARGEST_ARTIFACT / 1024 / 1024} MiB. Nothing is written.`,
    );
  }
  const stored = await storedReport(await github.download(artifact));
  if (stored.head !== head) {
    throw new InputError(
      'the stored report is about another commit than the run was. Nothing is written.',
    );
  }
  const { pull } = await github.ask({ pull: stored.number });
  // Where the fork is gone, it is not known whose branch it was.
  const same =
    pull !== undefined &&
    branch !== undefined &&
    pull.branch?.repository === branch.repository &&
    pull.branch.name === branch.name;
  if (!same) {
    throw new InputError(
      `the stored report says it is about #${stored.number}, whose branch is not the one that the run was for. Nothing is written.`,
    );
  }
  if (!pull.open) {
    io.core.info(`The pull request #${pull.number} is closed; there is nothing to review.`);
    return undefined;
  }
  if (pull.head !== head) {
    io.core.info('The pull request has a newer commit, whose own run will review it.');
    return undefined;
  }
  return pull;
}

/**
 * Reads the payload of a `workflow_run` event: the run that has ended, its trigger, and the branch
 * of its head, absent where its fork is gone.
 *
 * @throws {InputError} when it is none.
 */
export function workflowRunEvent(io: EventIo) {
  const payload = requirePayload(io, Payload, 'workflow run');
  const { id, event, head_sha: head, head_branch, head_repository } = payload.workflow_run;
  const branch =
    head_branch && head_repository
      ? { repository: head_repository.full_name, name: head_branch }
      : undefined;
  return { id, event, head, branch };
}

/** A list of thousands of findings takes a tenth of this. */
const LARGEST_ARTIFACT = 8 * 1024 * 1024;
const LARGEST_REPORT = 64 * 1024 * 1024;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Report = v.object({
  version: v.literal(1),
  findings: v.array(v.object({ ruleId: v.string(), file: v.string(), line: Count })),
  summary: v.object({ errors: Count, warnings: Count }),
  pullRequest: v.object({ number: v.pipe(Count, v.minValue(1)), head: Sha }),
});

/**
 * Reads the report that the first of two stages stored. Anyone may have started the run that stored
 * it, so all of it may be forged: only the number of the pull request is used.
 *
 * @throws {InputError} where it is no report.
 */
export async function storedReport(zip: Uint8Array) {
  try {
    const bytes = await fileOfZip(zip, REPORT_NAME, LARGEST_REPORT);
    const parsed = v.safeParse(Report, parseJson(bytes.toString('utf8')));
    if (parsed.success) return parsed.output.pullRequest;
    throw notOurs(`${REPORT_NAME} in it is no report on a pull request`);
  } catch (error) {
    throw error instanceof BadZip ? notOurs(error.message) : error;
  }
}

function notOurs(reason: string): InputError {
  return new InputError(
    `the stored report is not read: ${reason}. Nothing is written. Store the output "report" of the first stage, as docs/action.md shows.`,
  );
}

/** An untrusted archive that is not read any further. */
export class BadZip extends Error {}

/**
 * One file of an untrusted ZIP archive. Nothing is written to a disk, other files are skipped
 * unread, and no more bytes are unpacked than were requested, whatever sizes the archive claims.
 *
 * @param most bytes of the file.
 * @throws {BadZip} where it is no archive, has no such file or two, or the file is too large.
 */
export async function fileOfZip(zip: Uint8Array, name: string, most: number): Promise<Buffer> {
  try {
    const archive = await fromBufferPromise(Buffer.from(zip), { strictFileNames: true });
    let found: Buffer | undefined;
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName !== name) continue;
      if (found !== undefined) throw new BadZip(`it contains ${name} twice`);
      if (entry.uncompressedSize > most) throw tooLarge(name, most);
      found = await atMost(await archive.openReadStreamPromise(entry), name, most);
    }
    if (found === undefined) throw new BadZip(`it contains no ${name}`);
    return found;
  } catch (error) {
    if (error instanceof BadZip) throw error;
    throw new BadZip(error instanceof Error ? error.message : String(error));
  }
}

async function atMost(stream: AsyncIterable<Buffer>, name: string, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw tooLarge(name, most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, most: number): BadZip {
  return new BadZip(`${name} in it is larger than ${most} bytes`);
}
