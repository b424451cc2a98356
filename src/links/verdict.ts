import * as v from 'valibot';
import type { FetchProblemCode } from './fetch-problem.ts';
import type { FetchAnswer } from './guarded-fetch.ts';

/** The results of one check of a link. `dead` is reported only after repeated checks. */
export const VERDICTS = ['ok', 'moved', 'dead', 'blocked', 'transient', 'unverified'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const JUDGEMENT = v.object({
  verdict: v.picklist(VERDICTS),
  reason: v.string(),
  status: v.exactOptional(v.number()),
  /** The new address of a moved link. */
  finalUrl: v.exactOptional(v.string()),
  /** The page exists, but lacks the anchor that the link names. */
  fragment: v.exactOptional(v.literal('missing')),
});
export type Judgement = v.InferOutput<typeof JUDGEMENT>;

const GONE = new Set([404, 410]);
/** 451 is a refusal for legal reasons; LinkedIn blocks automated requests with 999. */
const REFUSED = new Set([401, 402, 403, 407, 451, 999]);
const PERMANENT = new Set([301, 308]);

/** Pages that check whether the visitor is a person, by phrases that do not occur in papers' pages. */
const BOT_WALL =
  /<title>\s*(?:just a moment|attention required! \| cloudflare|access denied|are you a robot|ddos-guard|pardon our interruption|client challenge|human verification|security check)|cf-chl-|_cf_chl_opt|captcha-delivery\.com|px-captcha|awswafintegration/i;

/** A login or error page is not the new address of a link. */
const NOT_A_NEW_ADDRESS =
  /\/(?:log-?in|sign-?in|sso|oauth2?|auth|consent|cookie\w*|error|40[34])(?:[/?.]|$)/i;

function isBotWall(answer: FetchAnswer): boolean {
  return (
    'cf-mitigated' in answer.headers ||
    answer.headers['x-amzn-waf-action'] !== undefined ||
    BOT_WALL.test(answer.body)
  );
}

/** Whether all redirects of a link are permanent and lead to a page of the same kind. */
function hasMoved(asked: URL, { hops, url }: FetchAnswer): boolean {
  const target = new URL(url);
  const fallsToRoot = target.pathname === '/' && target.search === '' && asked.pathname !== '/';
  return (
    hops.length > 0 &&
    hops.every((status) => PERMANENT.has(status)) &&
    !fallsToRoot &&
    !NOT_A_NEW_ADDRESS.test(target.pathname)
  );
}

/** The verdict of an answer to `asked`, an absolute URL. */
export function judgeAnswer(asked: string, answer: FetchAnswer): Judgement {
  const { status } = answer;
  const judged = (verdict: Verdict, reason: string): Judgement => ({ verdict, status, reason });
  if (isBotWall(answer)) return judged('blocked', `the site blocks automated requests (${status})`);
  if (REFUSED.has(status)) return judged('blocked', `the site refused the request (${status})`);
  if (GONE.has(status)) return judged('dead', `the site says there is no such page (${status})`);
  if (status >= 200 && status < 300) {
    const from = new URL(asked);
    if (!hasMoved(from, answer)) return judged('ok', `answered with ${status}`);
    const target = new URL(answer.url);
    target.hash ||= from.hash;
    return { ...judged('moved', 'moved permanently'), finalUrl: target.href };
  }
  if (status === 429) return judged('transient', 'the site asks for fewer requests (429)');
  return status >= 500
    ? judged('transient', `the site has a server error (${status})`)
    : judged('transient', `the site sent an unexpected status (${status})`);
}

/**
 * The verdict if there was no answer.
 *
 * @param repeated whether this is the second attempt with the same result.
 */
export function judgeProblem(
  problem: { readonly code: FetchProblemCode; readonly message: string },
  repeated: boolean,
): Judgement {
  if (problem.code === 'no-such-host' && repeated) {
    return { verdict: 'dead', reason: problem.message };
  }
  if (problem.code === 'refused') {
    return { verdict: 'blocked', reason: `not checked: ${problem.message}` };
  }
  if (problem.code === 'postponed' || problem.code === 'proxy') {
    return { verdict: 'unverified', reason: `not checked in this run: ${problem.message}` };
  }
  return { verdict: 'transient', reason: problem.message };
}
