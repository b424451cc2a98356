import { expect, it, onTestFinished } from 'vitest';
import { connect, limitRequests } from '../../src/github/connect.ts';
import { answers, startGitHub } from '../github-emulator/index.ts';
import { withoutPauses } from '../github-emulator/without-pauses.ts';

it('sends so many requests and no more, over both of the APIs', () =>
  withoutPauses(async () => {
    const github = await startGitHub();
    onTestFinished(() => github.close());
    const client = limitRequests(
      connect('emulated-token', {
        apiUrl: github.apiUrl,
        graphqlUrl: github.graphqlUrl,
        fetch: github.fetch,
      }),
      2,
      () => new Error('too many requests'),
    );
    const place = { owner: 'octo', repo: 'papers' };
    github.faults.add({ outcome: answers.tooMany(0) });
    await client.rest.repos.get(place);
    await client.graphql('query { rateLimit { cost } }');
    await expect(client.rest.repos.get(place)).rejects.toThrow('too many requests');
    await expect(client.graphql('query { rateLimit { cost } }')).rejects.toThrow('too many');
    // One of them was sent again by itself.
    expect(github.requests).toHaveLength(3);
  }));
