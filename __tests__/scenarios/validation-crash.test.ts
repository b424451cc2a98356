import { expect, it } from 'vitest';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { papers, scheduled } from './validation.ts';

const NOTHING = '10.99999/nothing';
const FALSE = '10.99999/false';

const dead = (day: number): string =>
  `{"at":"2026-01-0${day}T00:00:00.000Z","run":"day-${day}","verdict":"dead","reason":"it does not exist"}`;
const STATE = `{"version":1,"links":{"doi:${NOTHING}":{"log":[${dead(1)}]},"doi:${FALSE}":{"log":[${dead(1)},${dead(2)}]}}}`;

/** The issue as an earlier run left it, where a maintainer has ticked the only box. */
async function ticked() {
  const list = await scheduled(papers(NOTHING, FALSE), [NOTHING, FALSE]);
  const { state } = list.github;
  state.push('list-curator/state', { 'links.json': STATE });
  const item = fingerprint(`doi:${FALSE}\nremove`);
  state.openIssue({
    title: 'Links: 1 thing to look at',
    user: 'github-actions[bot]',
    labels: ['list-curator'],
    body: `<!-- list-curator:tracking -->\n\n- [x] \`https://doi.org/${FALSE}\` <!-- item:${item} -->`,
  });
  return list;
}

/** A run that reads the tick and confirms another DOI; maybe killed, and then run again. */
async function confirmed(killAt?: number) {
  const list = await ticked();
  const first = list.github.requests.length;
  if (killAt !== undefined) {
    list.github.faults.add({ at: first + killAt, effect: true, outcome: 'kill' });
    const killed = await list.run();
    if (killed.exitCode !== null) return undefined;
  }
  const run = await list.run();
  const falseAlarms = list.state().match(/"falseAlarms":\[\{"claim":"remove","stands":true/g);
  const issues = list.issues().map(({ title, state, body }) => ({
    title,
    state,
    body: body.replace(/http:\S+\/blob\/[0-9a-f]{40}/g, 'http://github/blob'),
  }));
  return { issues, falseAlarms, requests: run.requests };
}

it('ends in the same state wherever it is killed', { timeout: 240_000 }, async () => {
  const whole = await confirmed();
  expect(whole?.issues).toHaveLength(1);
  expect(whole?.issues[0]?.body).toMatch(
    /^- \[ \] .*\]\(https:\/\/doi\.org\/10\.99999\/nothing\)/m,
  );
  expect(whole?.issues[0]?.body).toMatch(/^- \[x\] .*\]\(https:\/\/doi\.org\/10\.99999\/false\)/m);
  expect(whole?.falseAlarms).toHaveLength(1);
  const requests = whole?.requests ?? [];
  // Until the first write, GitHub is as it was.
  const first = requests.findIndex(
    ({ path, method, body }) =>
      method !== 'GET' && (path !== '/graphql' || /^mutation/.test(Object(body).query)),
  );
  const killed = requests.map((_, index) => index + 1).slice(first);
  // The state is one request, which GitHub does as a whole or not at all.
  expect(killed.length).toBeGreaterThanOrEqual(2);
  for (const at of killed) {
    const again = await confirmed(at);
    expect(again).toMatchObject({ issues: whole?.issues, falseAlarms: whole?.falseAlarms });
  }
});
