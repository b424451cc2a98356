import type { FetchProblemCode } from './fetch-problem.ts';
import type { FetchAnswer } from './guarded-fetch.ts';

/** What one look at a link can say. Only repeated looks make a report of `dead`. */
export const VERDICTS = ['ok', 'moved', 'dead', 'blocked', 'transient', 'unverified'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A verdict with the words for it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly status?: number;
  /** Where a moved link leads. */
  readonly finalUrl?: string;
  /** The page lives, but lacks the place that the link names. */
  readonly fragment?: 'missing';
}

const GONE = new Set([404, 410]);
/** 451 is a refusal for legal reasons; 999 is how one network turns robots away. */
const TURNED_AWAY = new Set([401, 402, 403, 407, 451, 999]);
const PERMANENT = new Set([301, 308]);

/** Pages that ask whether the visitor is a person; kept to phrases no paper's page has. */
const BOT_WALL =
  /<title>\s*(?:just a moment|attention required! \| cloudflare|access denied|are you a robot|ddos-guard|pardon our interruption|client challenge|human verification|security check)|cf-chl-|_cf_chl_opt|captcha-delivery\.com|px-captcha|awswafintegration/i;

/** A sign-in page or a page for all that is not found says nothing of the link's new place. */
const NOT_A_NEW_PLACE =
  /\/(?:log-?in|sign-?in|sso|oauth2?|auth|consent|cookie\w*|error|40[34])(?:[/?.]|$)/i;

function isBotWall(answer: FetchAnswer): boolean {
  return (
    'cf-mitigated' in answer.headers ||
    answer.headers['x-amzn-waf-action'] !== undefined ||
    BOT_WALL.test(answer.body)
  );
}

/** Whether all of a link's redirects say that it moved for good, to a place of the same kind. */
function hasMoved(asked: URL, { hops, url }: FetchAnswer): boolean {
  const target = new URL(url);
  const fallsToRoot = target.pathname === '/' && target.search === '' && asked.pathname !== '/';
  return (
    hops.length > 0 &&
    hops.every((hop) => PERMANENT.has(hop.status)) &&
    !fallsToRoot &&
    !NOT_A_NEW_PLACE.test(target.pathname)
  );
}

/** The verdict of an answer to `asked`, an absolute URL. */
export function judgeAnswer(asked: string, answer: FetchAnswer): Judgement {
  const { status } = answer;
  if (isBotWall(answer)) {
    return { verdict: 'blocked', status, reason: `the site lets no robots in (${status})` };
  }
  if (TURNED_AWAY.has(status)) {
    return { verdict: 'blocked', status, reason: `the site turned the check away (${status})` };
  }
  if (GONE.has(status)) {
    return { verdict: 'dead', status, reason: `the site says there is no such page (${status})` };
  }
  if (status >= 200 && status < 300) {
    const from = new URL(asked);
    if (!hasMoved(from, answer)) {
      return { verdict: 'ok', status, reason: `answered with ${status}` };
    }
    const target = new URL(answer.url);
    target.hash ||= from.hash;
    return { verdict: 'moved', status, reason: 'moved for good', finalUrl: target.href };
  }
  if (status === 429) {
    return { verdict: 'transient', status, reason: 'the site asks for fewer requests (429)' };
  }
  if (status >= 500) {
    return {
      verdict: 'transient',
      status,
      reason: `the site has a problem of its own (${status})`,
    };
  }
  return { verdict: 'transient', status, reason: `an answer that tells nothing (${status})` };
}

/**
 * The verdict when there was no answer.
 *
 * @param repeated whether a name that does not exist did not exist on a second try either.
 */
export function judgeProblem(
  problem: { readonly code: FetchProblemCode; readonly message: string },
  repeated: boolean,
): Judgement {
  if (problem.code === 'no-such-host' && repeated) {
    return { verdict: 'dead', reason: problem.message };
  }
  if (problem.code === 'refused') {
    return { verdict: 'blocked', reason: `not asked: ${problem.message}` };
  }
  if (problem.code === 'postponed' || problem.code === 'proxy') {
    return { verdict: 'unverified', reason: `not asked in this run: ${problem.message}` };
  }
  return { verdict: 'transient', reason: problem.message };
}
