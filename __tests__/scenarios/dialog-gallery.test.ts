import { describe, it } from 'vitest';
import { GONE, moved, OK, validation } from '../features/validation/validation.ts';
import { conversation } from './conversation.ts';
import { expectGolden, type Part } from './golden-page.ts';
import { FIRST, list, SECOND } from './paper-list.ts';
import { pullRequest } from './pull-request.ts';
import { type Answers, openRegistries, submissions } from './submission.ts';

/**
 * What people read when they talk to the bot, in `__tests__/golden/`: the exact Markdown that is
 * posted. `npx vitest run __tests__/scenarios/dialog-gallery.test.ts -u` writes it again; read it
 * before you commit it.
 */
const registries = await openRegistries();

async function dialog(answers: Answers) {
  const all = await submissions(undefined, registries);
  const number = all.submit(answers);
  const { issueOf, openPulls, github } = all;
  const pullPart = (when: string): Part => {
    const { number: of, state, title, body } = openPulls()[0] ?? issueOf(2);
    return [`${when}: pull request #${of}, ${state}`, `# ${title}\n\n${body}`];
  };
  return {
    ...all,
    number,
    /** Our one answer on the issue, or what is wrong with that. */
    answer: (when: string): Part => [
      `${when}: our answer on #${number}`,
      all
        .said(number)
        .filter((body) => body.startsWith('<!-- list-curator:submission -->'))
        .join('\n=====\n'),
    ],
    pull: pullPart,
    /** The text up to the entry, which stays as it is. */
    top: (when: string): Part => {
      const [place, text] = pullPart(when);
      return [place, `${text.split('### Entry', 1)[0]}[…]`];
    },
    commit: (when: string): Part => [
      `${when}: its commit`,
      github.state.git.messages(github.state.branch('list-curator/submission-1') ?? '')[0] ?? '',
    ],
  };
}

describe('a submission', { timeout: 120_000 }, () => {
  it('and its dialogue', async () => {
    const one = await dialog({ paper: '10.5555/plain.1\narXiv:3101.00001', category: 'Survey' });
    const { run, edit, number, github, issueOf } = one;
    const parts: Part[] = [];
    await run(number);
    parts.push(one.answer('An unknown category'));
    edit(number, { paper: '10.5555/plain.1\narXiv:3101.00001' });
    await run(number, 'edited');
    parts.push(one.answer('Two identifiers that disagree'));
    edit(number, {
      paper: '10.5555/preprint.1',
      note: 'I wrote it; see https://ada.test/x @you #1.',
    });
    const accepted = await run(number, 'edited');
    parts.push(one.answer('Accepted'), one.pull('Accepted'), one.commit('Accepted'));
    parts.push(['Accepted: job summary', accepted.summary]);

    const before = github.state.branch('main') ?? '';
    const bib = one.file('main', 'refs.bib') ?? '';
    github.state.push('main', { 'refs.bib': `% Sorted by key.\n\n${bib}` });
    const review = { id: 9001, pull: 2, user: 'maintainer', body: '', state: 'APPROVED' } as const;
    const tip = github.state.branch('list-curator/submission-1') ?? '';
    github.state.reviews.set(9001, { ...review, commit: tip });
    const pushed = await one.afterPush(before);
    parts.push(['After a merge that would conflict: job summary', pushed.summary]);
    parts.push(one.top('After a merge that would conflict'));

    edit(number, { paper: '10.5555/preprint.1', ticked: false });
    await run(number, 'edited');
    parts.push(one.answer('An edit that cannot be used'), one.top('An edit that cannot be used'));

    github.state.setState(issueOf(number), 'closed');
    await run(number, 'closed');
    parts.push(one.answer('Closed by the contributor'));
    const closed = await conversation(github, 2).command('maintainer', '/curate recheck');
    parts.push(['A command in the closed pull request', closed.reply]);

    github.state.setState(issueOf(number), 'open');
    edit(number, { paper: '10.5555/preprint.1' });
    await run(number, 'reopened');
    const [again] = one.openPulls();
    if (again !== undefined) github.state.setState(again, 'closed');
    await one.afterClose(again?.number ?? 0);
    parts.push(one.answer('Declined by a maintainer'));
    github.state.setState(issueOf(number), 'closed');
    await run(number, 'closed');
    github.state.setState(issueOf(number), 'open');
    await run(number, 'reopened');
    const last = one.openPulls()[0]?.number ?? 0;
    github.state.merge(last);
    await one.afterClose(last);
    parts.push(one.answer('Merged'));
    await expectGolden('a-submission-and-its-dialogue', parts);
  });

  it.each<[string, Answers]>([
    ['a-submission-without-an-identifier', { paper: 'That one on teacups', ticked: false }],
    ['a-submission-of-a-retracted-paper', { paper: '10.5555/retracted.1' }],
    ['a-submission-of-an-unknown-DOI', { paper: 'https://doi.org/10.5555/none' }],
    ['a-submission-of-an-OpenReview-link', { paper: 'https://openreview.net/forum?id=abc123' }],
    ['a-submission-of-a-listed-paper', { paper: '@misc{x, title = {Less Than Nothing}}' }],
    [
      'a-submission-whose-title-has-markup',
      { paper: '@misc{x, title = {Cups <!-- x --> [a](http://evil.test) @team}}' },
    ],
  ])('as in %s', async (name, answers) => {
    const one = await dialog(answers);
    await one.run(one.number);
    await expectGolden(name, [one.answer('Opened')]);
  });
});

it('commands and their replies', { timeout: 120_000 }, async () => {
  const pull = await pullRequest(list(FIRST, { ...SECOND, abstract: undefined }));
  pull.permit({ contents: 'write', issues: 'write', pull_requests: 'write' });
  const inPull = conversation(pull.github, pull.number);
  const parts: Part[] = [];
  const ask = async (talk: typeof inPull, where: string, login: string, body: string) => {
    const { verdict, reply } = await talk.command(login, body);
    parts.push([
      `${login}, in ${where}: ${body.replaceAll('\n', ' ⏎ ')} → ${verdict.join(' ')}`,
      reply,
    ]);
  };
  await ask(inPull, 'a pull request', 'contributor', '/curate help');
  await ask(inPull, 'a pull request', 'contributor', '/Curate recheck.\n\nThank you!');
  await ask(inPull, 'a pull request', 'reader', '/curate recheck');
  await ask(inPull, 'a pull request', 'maintainer', '/curate rechek');
  await ask(inPull, 'a pull request', 'maintainer', '/curate recheck now');
  await ask(inPull, 'a pull request', 'maintainer', '/curate');
  await ask(inPull, 'a pull request', 'maintainer', '/curate key Moss2021');
  await ask(inPull, 'a pull request', 'maintainer', '/curate format');
  const one = await dialog({ paper: '10.5555/plain.1' });
  await one.run(one.number);
  const inIssue = conversation(one.github, one.number);
  await ask(inIssue, 'a submission', 'contributor', '/curate help');
  await ask(inIssue, 'a submission', 'contributor', '/curate category Rullers');
  await ask(inIssue, 'a submission', 'contributor', '/curate category Films');
  await ask(inIssue, 'a submission', 'maintainer', '/curate key Doe2019\n/curate category Rulers');
  await ask(inIssue, 'a submission', 'maintainer', '/curate abstract\nA line of words.');
  parts.push(one.answer('After all of that'));
  await expectGolden('commands-and-their-replies', parts);
});

it('a tracking issue, in its first and in later runs', { timeout: 120_000 }, async () => {
  const paper = (title: string, address: string): string =>
    `- [${title}](${address}), Ada Moss, *Moss Letters*, 2021\n`;
  const papers = [
    paper('A year on a wall', 'https://wall.example/year'),
    paper('Lichens from a train', 'https://train.example/lichens'),
    paper('Perpetual tea', 'https://doi.org/10.99999/tea'),
    paper('Moss at night', 'https://doi.org/10.99999/moss'),
  ];
  const readme = `# Papers on moss\n\n## All\n\n${papers.join('')}`;
  const files = {
    'README.md': readme,
    '.github/list-curator.yml': 'links: { failures: 2, days: 1, archive: false }\n',
  };
  const run = validation(files, (url, day) => {
    if (url.includes('wall')) return day < 4 ? GONE : OK;
    return day >= 2 && url.includes('train') ? moved('https://train.example/new/lichens') : OK;
  });
  const record = { title: 'Perpetual tea', authors: [{ family: 'Moss', given: 'Ada' }] };
  const notice = { kind: 'retraction', doi: '10.99999/notice', source: 'publisher' } as const;
  const tools: Parameters<typeof run.run>[1] = {
    registries: {
      doi: async (ids, found) => {
        for (const id of ids) {
          found(
            id,
            id.endsWith('moss')
              ? { kind: 'absent', reason: 'doi.org says that this DOI does not exist' }
              : {
                  kind: 'exists',
                  record: { ...record, notices: [{ ...notice, date: '2025-11-03' }] },
                },
          );
        }
      },
      arxiv: async () => {},
      pmid: async () => {},
      pmcid: async () => {},
    },
  };
  const parts: Part[] = [];
  for (let day = 0; day <= 5; day++) {
    const { writes } = await run.run(day, tools);
    const [issue] = run.world.issues;
    if (issue === undefined || !writes.some((write) => write.includes('issue'))) continue;
    parts.push([
      `Day ${day}: ${issue.open ? 'open' : 'closed'}`,
      `# ${issue.title}\n\n${issue.body}`,
    ]);
    if (day === 3) run.tick('https://train.example/lichens');
  }
  await expectGolden('a-tracking-issue-over-several-days', parts);
});
