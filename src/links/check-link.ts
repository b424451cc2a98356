import { retryAfter } from '../network/retry-after.ts';
import { FetchProblem, type FetchProblemCode } from './fetch-problem.ts';
import type { FetchRequest } from './fetch-tools.ts';
import { hasFragment, MISSING_PLACE } from './fragment.ts';
import type { FetchAnswer } from './guarded-fetch.ts';
import { type Judgement, judgeAnswer, judgeProblem } from './verdict.ts';

/** What checking one link needs from outside. */
export interface LinkTools {
  /** Rejects with a FetchProblem when there is no answer. */
  readonly fetch: (request: FetchRequest) => Promise<FetchAnswer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The longest pause on a server's wish, in milliseconds; a longer one waits for the next run. */
  readonly longestPause: number;
  /** How often trouble that may pass is tried again within this run. */
  readonly retries: number;
  /** Whether to look for the place on the page that the link names. */
  readonly fragments: boolean;
}

/** A verdict, with the number of requests it took (redirects counted). */
export interface LinkResult extends Judgement {
  readonly requests: number;
  /** When the server wants to be asked again, in milliseconds since 1970. */
  readonly notBefore?: number;
  /** The link was not asked to its end, so that the verdict says nothing of it. */
  readonly postponed?: true;
}

/** The first pause between tries, in milliseconds; it doubles. */
const FIRST_PAUSE = 1000;

/** Enough to know the page by, where the server takes requests for parts. */
const PART = { range: 'bytes=0-65535' };

/** The next run asks; this one knows nothing of the link. */
const POSTPONED: ReadonlySet<FetchProblemCode> = new Set(['postponed', 'proxy']);
const NEVER_ASKED: ReadonlySet<FetchProblemCode> = new Set([...POSTPONED, 'refused']);

interface Attempt {
  readonly judgement: Judgement;
  readonly requests: number;
  readonly pause?: number;
  readonly missingHost?: boolean;
  readonly postponed?: { readonly notBefore?: number };
}

async function attempt(
  request: FetchRequest,
  missedBefore: boolean,
  tools: LinkTools,
): Promise<Attempt> {
  try {
    const answer = await tools.fetch(request);
    const pause = retryAfter(answer.headers['retry-after'], tools.now());
    return {
      judgement: withFragment(request.url, answer, tools, judgeAnswer(request.url, answer)),
      requests: 1 + answer.hops.length,
      ...(pause === undefined ? {} : { pause }),
    };
  } catch (error) {
    if (!(error instanceof FetchProblem)) {
      throw error;
    }
    return {
      judgement: judgeProblem(error, missedBefore),
      requests: NEVER_ASKED.has(error.code) ? 0 : 1,
      missingHost: error.code === 'no-such-host',
      ...(POSTPONED.has(error.code) ? { postponed: waitOf(error) } : {}),
    };
  }
}

const waitOf = ({ notBefore }: FetchProblem) => (notBefore === undefined ? {} : { notBefore });

function withFragment(
  url: string,
  answer: FetchAnswer,
  tools: LinkTools,
  judgement: Judgement,
): Judgement {
  const live = judgement.verdict === 'ok' || judgement.verdict === 'moved';
  if (!tools.fragments || !live || answer.body === '') {
    return judgement;
  }
  const fragment = new URL(url).hash.slice(1);
  const page = { body: answer.body, contentType: answer.headers['content-type'] };
  return hasFragment(page, fragment) === false
    ? { ...judgement, reason: `${MISSING_PLACE} "#${fragment}"`, fragment: 'missing' }
    : judgement;
}

const isLive = ({ judgement }: Attempt): boolean =>
  judgement.verdict === 'ok' || judgement.verdict === 'moved';

/** A verdict, or what HEAD leaves for GET to settle. */
type HeadOutcome =
  | { readonly result: LinkResult }
  | { readonly requests: number; readonly missed: boolean };

async function tryHead(url: string, tools: LinkTools): Promise<HeadOutcome> {
  const head = await attempt({ url, method: 'HEAD' }, false, tools);
  if (isLive(head) || head.requests === 0) {
    return { result: resultOf(head, head.requests, tools) };
  }
  const missed = head.missingHost === true;
  if (missed) {
    await tools.sleep(FIRST_PAUSE);
  }
  if (head.judgement.status === 429 && head.pause !== undefined) {
    if (head.pause > tools.longestPause) {
      return { result: resultOf(head, head.requests, tools) };
    }
    await tools.sleep(head.pause);
  }
  return { requests: head.requests, missed };
}

/** What an attempt says in the end, with the wish of a server that wants more time than a run has. */
function resultOf(last: Attempt, requests: number, tools: LinkTools): LinkResult {
  const isLong = last.pause !== undefined && last.pause > tools.longestPause && !isLive(last);
  return {
    ...last.judgement,
    requests,
    ...(isLong ? { notBefore: tools.now() + (last.pause ?? 0) } : {}),
    ...(last.postponed === undefined ? {} : { postponed: true, ...last.postponed }),
  };
}

/**
 * Looks at one link: HEAD first, then GET, since many servers answer HEAD
 * wrongly; only what GET says can be held against a link. Trouble that may pass
 * is tried again after a pause, which the server may set up to a limit.
 */
export async function checkLink(url: string, tools: LinkTools): Promise<LinkResult> {
  const wantsPage = tools.fragments && URL.canParse(url) && new URL(url).hash.length > 1;
  const head = wantsPage ? { requests: 0, missed: false } : await tryHead(url, tools);
  if ('result' in head) {
    return head.result;
  }
  let { requests, missed } = head;
  for (let tried = 0; ; tried += 1) {
    // A server that refuses parts (416, or trouble of its own) is asked for the whole.
    const headers = tried === 0 && !wantsPage ? { headers: PART } : {};
    const got = await attempt({ url, method: 'GET', ...headers }, missed, tools);
    requests += got.requests;
    missed = got.missingHost === true;
    const result = resultOf(got, requests, tools);
    const isFinal = got.judgement.verdict !== 'transient' || result.notBefore !== undefined;
    if (isFinal || tried >= tools.retries) {
      return result;
    }
    await tools.sleep(got.pause ?? FIRST_PAUSE * 2 ** tried);
  }
}
