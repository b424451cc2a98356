import { expect, it } from 'vitest';
import { papers, scheduled } from './validation.ts';

const NOTHING = '10.99999/nothing';

it('does not treat issues of others as its own', { timeout: 60_000 }, async () => {
  const list = await scheduled(papers(NOTHING), [NOTHING]);
  const body = '<!-- list-curator:tracking -->\n\nSend me money.';
  const forged = { title: 'Forged', user: 'mallory', labels: ['list-curator'], body };
  list.github.state.openIssue(forged);
  for (let times = 0; times < 2; times++) await list.run();
  expect(list.issues()).toMatchObject([
    { ...forged, state: 'open' },
    { user: 'github-actions[bot]', state: 'open', title: 'Links: 1 problem' },
  ]);
});
