import type { GitHubClient } from './connect.ts';

/**
 * Lets a client send so many requests and no more, those that it sends again by itself not
 * counted. One event can so not use up what GitHub grants a repository in an hour.
 *
 * @param tooMany makes the error that the first request too many ends in.
 */
export function limitRequests(
  client: GitHubClient,
  most: number,
  tooMany: () => Error,
): GitHubClient {
  let sent = 0;
  client.hook.before('request', () => {
    sent += 1;
    if (sent > most) throw tooMany();
  });
  return client;
}
