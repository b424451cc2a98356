import { at, listAt, textAt } from '../text/json.ts';

/** Why GitHub did not do what it was asked for. */
export interface ApiFailure {
  /**
   * Limited: too much was asked in a short time. Locked: the conversation takes no comments.
   * Refused: the token may not, or the feature is off. Unanswered: GitHub was not reached.
   * Failed: its answer cannot be used.
   */
  readonly kind: 'limited' | 'locked' | 'refused' | 'unanswered' | 'failed';
  /** GitHub's message, or what the network or a proxy did. */
  readonly message: string;
  /** How long GitHub asks to wait, where it says so. */
  readonly seconds?: number;
}

/**
 * Why a request failed. GitHub answers 403 to a token that may not, on a locked conversation,
 * and at its limits; headers and messages distinguish them.
 *
 * @returns undefined for what is no answer of GitHub's, nor the lack of one.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function apiFailure(error: unknown): ApiFailure | undefined {
  if (!isApiError(error)) return undefined;
  const { message } = error;
  const status = statusOf(error);
  const header = (name: string) => textAt(error, 'response', 'headers', name);
  if (
    status === 429 ||
    (status === 403 &&
      (header('retry-after') !== undefined ||
        header('x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(message)))
  ) {
    const seconds = Number(header('retry-after'));
    return { kind: 'limited', message, ...(seconds > 0 ? { seconds } : {}) };
  }
  if (status === 403 && /\blocked\b/i.test(message)) return { kind: 'locked', message };
  if (isUnanswered(error)) return { kind: 'unanswered', message };
  return { kind: isRefusal(error) ? 'refused' : 'failed', message };
}

/** Whether an error is GitHub's answer, or the lack of one, and no fault of ours. */
export function isApiError(error: unknown): error is Error {
  return statusOf(error) !== undefined || isGraphqlError(error);
}

/** Whether the answer to a request is lost, so that it is not known whether it took effect. */
export function isLost(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500;
}

/** Whether GraphQL found nothing by the number or name that it was asked for. */
export function isNotFound(error: unknown): boolean {
  return hasOnlyErrors(error, 'NOT_FOUND');
}

/** The HTTP status of a refused request; undefined for other errors. */
function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error ? at(error, 'status') : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Whether GitHub gave no answer: the client makes an error with a status of that too. */
export function isUnanswered(error: Error): boolean {
  return statusOf(error) === 500 && error.cause !== undefined;
}

/** Whether GitHub does not let this token do something, so that another try would fail too. */
export function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== undefined) return [401, 403, 404, 410].includes(status);
  // What a token may not see does not exist for it.
  return hasOnlyErrors(error, 'FORBIDDEN') || isNotFound(error);
}

/** Whether GraphQL answered with errors. */
export function isGraphqlError(error: unknown): boolean {
  return error instanceof Error && error.name === 'GraphqlResponseError';
}

/** Whether GraphQL answered with errors of one type and no others: `FORBIDDEN`, `NOT_FOUND`. */
function hasOnlyErrors(error: unknown, type: string): boolean {
  const errors = graphqlErrors(error);
  return errors.length > 0 && errors.every((one) => at(one, 'type') === type);
}

/** The errors in an answer of GraphQL, with their types and the paths of their fields. */
export function graphqlErrors(error: unknown): readonly unknown[] {
  return error instanceof Error ? listAt(error, 'errors') : [];
}

/** What is asked for exists already, or contradicts what is there. */
export const UNPROCESSABLE = 422;

/** What some work gives; undefined where GitHub refuses it with one of some statuses. */
export async function unless<T>(
  statuses: readonly number[],
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (statuses.includes(statusOf(error) ?? 0)) return undefined;
    throw error;
  }
}
