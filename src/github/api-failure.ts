import { isApiError, isRefusal, isUnanswered, statusOf } from './connect.ts';

/** Why GitHub did not do what it was asked for. */
export interface ApiFailure {
  /**
   * Limited: too much was asked in a short time. Locked: the conversation takes no comments.
   * Refused: the token may not. Unanswered: GitHub was not reached. Failed: its answer is no use.
   */
  readonly kind: 'limited' | 'locked' | 'refused' | 'unanswered' | 'failed';
  /** GitHub's own words, or what the network or a proxy did. */
  readonly message: string;
  /** How long GitHub asks to wait, where it says so. */
  readonly seconds?: number;
}

/**
 * Tells why a request failed. GitHub answers 403 to a token that may not, on a locked conversation,
 * and at its limits alike; headers and words tell them apart.
 *
 * @returns undefined for what is no answer of GitHub's, nor the lack of one.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function apiFailure(error: unknown): ApiFailure | undefined {
  if (!isApiError(error)) return undefined;
  const { message } = error;
  const status = statusOf(error);
  const headers = headersOf(error);
  if (
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit/i.test(message)))
  ) {
    const seconds = Number(headers['retry-after']);
    return { kind: 'limited', message, ...(seconds > 0 ? { seconds } : {}) };
  }
  if (status === 403 && /\blocked\b/i.test(message)) return { kind: 'locked', message };
  if (isUnanswered(error)) return { kind: 'unanswered', message };
  return { kind: isRefusal(error) ? 'refused' : 'failed', message };
}

function headersOf(error: Error): Readonly<Record<string, string | undefined>> {
  const response: unknown = Reflect.get(error, 'response');
  const headers: unknown =
    typeof response === 'object' && response !== null
      ? Reflect.get(response, 'headers')
      : undefined;
  if (typeof headers !== 'object' || headers === null) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
