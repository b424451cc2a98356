import { retryAfter } from '../network/retry-after.ts';
import { compact } from '../text/json.ts';
import { decodePercent } from '../text/percent-encoded.ts';
import { FetchProblem, type FetchProblemCode } from './fetch-problem.ts';
import type { FetchRequest } from './fetch-tools.ts';
import type { FetchAnswer } from './guarded-fetch.ts';
import { type Judgement, judgeAnswer, judgeProblem } from './verdict.ts';

export interface LinkTools {
  /** Rejects with a {@link FetchProblem} if there is no answer. */
  readonly fetch: (request: FetchRequest) => Promise<FetchAnswer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The longest pause that a server may ask for, in milliseconds; a longer one postpones the link. */
  readonly longestPause: number;
  /** How often a temporary failure is retried within this run. */
  readonly retries: number;
  /** Whether to look for the anchor that the link names. */
  readonly fragments: boolean;
}

/** A verdict, with the number of requests, including redirects. */
export interface LinkResult extends Judgement {
  readonly requests: number;
  /** When the server may be asked again, in milliseconds since 1970. */
  readonly notBefore?: number;
  /** The link was not checked completely, so the verdict says nothing about it. */
  readonly postponed?: true;
}

/** The first pause between attempts, in milliseconds; it doubles. */
const FIRST_PAUSE = 1000;

/** The beginning of the page is enough, if the server supports ranges. */
const PART = { range: 'bytes=0-65535' };

/** The next run checks the link; this one learned nothing about it. */
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
    const judgement = withFragment(request.url, answer, tools, judgeAnswer(request.url, answer));
    return compact({ judgement, requests: 1 + answer.hops.length, pause });
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    return {
      judgement: judgeProblem(error, missedBefore),
      requests: NEVER_ASKED.has(error.code) ? 0 : 1,
      missingHost: error.code === 'no-such-host',
      ...(POSTPONED.has(error.code) ? { postponed: compact({ notBefore: error.notBefore }) } : {}),
    };
  }
}

function withFragment(
  url: string,
  answer: FetchAnswer,
  tools: LinkTools,
  judgement: Judgement,
): Judgement {
  if (!tools.fragments || !isLive(judgement) || answer.body === '') return judgement;
  const fragment = new URL(url).hash.slice(1);
  const page = { body: answer.body, contentType: answer.headers['content-type'] };
  return hasFragment(page, fragment) === false
    ? { ...judgement, reason: `${MISSING_ANCHOR} "#${fragment}"`, fragment: 'missing' }
    : judgement;
}

function isLive({ verdict }: Judgement): boolean {
  return verdict === 'ok' || verdict === 'moved';
}

/** The result of the last attempt, with the time at which a server that needs a long pause may be asked. */
function resultOf(last: Attempt, requests: number, tools: LinkTools): LinkResult {
  const isLong =
    last.pause !== undefined && last.pause > tools.longestPause && !isLive(last.judgement);
  return {
    ...last.judgement,
    requests,
    ...(isLong ? { notBefore: tools.now() + (last.pause ?? 0) } : {}),
    ...(last.postponed === undefined ? {} : { postponed: true, ...last.postponed }),
  };
}

/**
 * Checks one link: HEAD first, then GET, because many servers answer HEAD incorrectly; only GET can
 * fail a link. A temporary failure is retried after a pause, which the server may set up to a limit.
 */
export async function checkLink(url: string, tools: LinkTools): Promise<LinkResult> {
  const wantsPage = tools.fragments && URL.canParse(url) && new URL(url).hash.length > 1;
  let requests = 0;
  let missed = false;
  if (!wantsPage) {
    const head = await attempt({ url, method: 'HEAD' }, false, tools);
    const { judgement, pause } = head;
    const isAsked = judgement.status === 429 && pause !== undefined;
    requests = head.requests;
    missed = head.missingHost === true;
    const isFinal = isLive(judgement) || requests === 0 || (isAsked && pause > tools.longestPause);
    if (isFinal) return resultOf(head, requests, tools);
    if (missed || isAsked) await tools.sleep(isAsked ? pause : FIRST_PAUSE);
  }
  for (let tried = 0; ; tried += 1) {
    // A server that does not support ranges (416 or an error) is asked for the whole page.
    const headers = tried === 0 && !wantsPage ? { headers: PART } : {};
    const got = await attempt({ url, method: 'GET', ...headers }, missed, tools);
    requests += got.requests;
    missed = got.missingHost === true;
    const result = resultOf(got, requests, tools);
    const isFinal = got.judgement.verdict !== 'transient' || result.notBefore !== undefined;
    if (isFinal || tried >= tools.retries) return result;
    await tools.sleep(got.pause ?? FIRST_PAUSE * 2 ** tried);
  }
}

/** The start of the reason for a page without the anchor that a link names. */
export const MISSING_ANCHOR = 'the page has no anchor';

/**
 * Whether a page has the anchor that a fragment names: an id or a name. Undefined if that is not
 * known: the page is not HTML or incomplete, scripts generate it, or it is a text fragment.
 */
function hasFragment(
  page: { readonly body: string; readonly contentType: string | undefined },
  fragment: string,
): boolean | undefined {
  if (fragment === '' || /^top$/i.test(fragment)) return true;
  const named = new Set<string>();
  for (const match of page.body.matchAll(
    /\b(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi,
  )) {
    named.add(match[1] ?? match[2] ?? match[3] ?? '');
  }
  if (
    [fragment, decodePercent(fragment)].some(
      (one) => named.has(one) || named.has(`user-content-${one}`),
    )
  ) {
    return true;
  }
  const readable =
    /html/i.test(page.contentType ?? '') &&
    /<\/html\s*>/i.test(page.body) &&
    !fragment.startsWith(':~:') &&
    !fragment.startsWith('!') &&
    !fragment.startsWith('/') &&
    named.size > 0;
  return readable ? false : undefined;
}
