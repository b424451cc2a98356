import { describe, expect, it } from 'vitest';
import { type Answers, openRegistries, submissions } from './submission.ts';
import { jobs } from './submission-job.ts';
import { NOTHING } from './submission-list.ts';

const registries = openRegistries();

async function here(files?: Parameters<typeof submissions>[0]) {
  const all = await submissions(files, await registries);
  return { ...all, job: jobs(all) };
}

/** What is said of a submission, on its issue. */
async function answerTo(answers: Answers, change: (body: string) => string = (body) => body) {
  const { submit, said, openPulls, issueOf, job } = await here();
  const number = submit(answers);
  issueOf(number).body = change(issueOf(number).body);
  await job.submit(number);
  const [answer, second] = said(number);
  expect(second).toBeUndefined();
  return { answer, pull: openPulls()[0] };
}

it('shows what a list without keys, abstracts and a .bib will have', async () => {
  const entry = (title: string) =>
    `- [${title}](https://doi.org/10.99999/${title.length}), Jane Doe, *Journal of Nothing*, 2020\n`;
  const list = `# Papers\n\n## Surveys\n\n${['A survey of moss', 'Moss on old walls'].map(entry).join('')}`;
  const { submit, said, job, openPulls } = await here({ 'README.md': list });
  const number = submit({ paper: '10.99997/plain.1' });
  await job.submit(number);
  expect(said(number).join()).toContain('under *Surveys*.');
  expect(said(number).join()).not.toContain('abstract');
  const [, body = ''] = openPulls()[0]?.body.split('### Entry') ?? [];
  expect(body).toContain('Weighing teacups');
  expect(body).not.toMatch(/Quill2021|Abstract/);
});

it('shows the entry without the venue that the list has no place for', async () => {
  const entry = (title: string) =>
    `- [${title}](https://doi.org/10.99999/${title.length}), Jane Doe, 2020\n`;
  const list = `# Papers\n\n## Surveys\n\n${['A survey of moss', 'Moss on old walls', 'Walls'].map(entry).join('')}`;
  const { submit, job, openPulls } = await here({ 'README.md': list });
  await job.submit(submit({ paper: '10.99997/plain.1' }));
  const [, shown = ''] = openPulls()[0]?.body.split('### Entry') ?? [];
  expect(shown.split('<details>')[0]).toContain('Ada Quill');
  expect(shown.split('<details>')[0]).not.toContain('Saucers');
});

it('says that an abstract is not added where the list has none', async () => {
  const entry = (title: string) =>
    `- [${title}](https://doi.org/10.99999/${title.length}), Jane Doe, *Journal of Nothing*, 2020\n`;
  const list = `# Papers\n\n## Surveys\n\n${['A survey of moss', 'Moss on old walls'].map(entry).join('')}`;
  const { submit, said, job, openPulls } = await here({ 'README.md': list });
  const number = submit({ paper: '10.99997/plain.1', abstract: 'Teacups weigh less than moss.' });
  await job.submit(number);
  for (const text of [said(number).join(), openPulls()[0]?.body])
    expect(text).toContain(
      'The abstract is not added, because the entries of this list have none.',
    );
});

it('says what a paper lacks once all that was submitted is there', async () => {
  const answer = async (answers: Answers, files?: Parameters<typeof here>[0]) => {
    const { submit, said, job } = await here(files);
    const number = submit(answers);
    await job.submit(number);
    return said(number).join();
  };
  const lacking = 'No abstract of this paper was found. Add one.';
  const abstract = 'We weighed the cups with great care and found them light.';
  const paper = '10.99997/no-abstract.3';
  expect(await answer({ paper })).toContain(lacking);
  const complete = await answer({ paper, abstract });
  expect(complete).toContain('adds this paper');
  expect(complete).not.toContain(lacking);
  const bare = await answer({
    paper: '@article{k, author={Ada Moss}, title={Counting Things on a Train}, journal={JT}}',
  });
  expect(bare).toContain(lacking);
  expect(bare).toContain('No year was found.');
  const entry = (title: string) =>
    `- [${title}](https://doi.org/10.99999/${title.length}), Jane Doe, *Journal of Nothing*, 2020\n`;
  const list = `# Papers\n\n## Surveys\n\n${['A survey of moss', 'Moss on old walls'].map(entry).join('')}`;
  const without = await answer({ paper }, { 'README.md': list });
  expect(without).toContain('adds this paper');
  expect(without).not.toContain(lacking);
});

it('says what of a contributor’s data is omitted, or has to be looked at', async () => {
  const bibtex = (fields: string) =>
    `@article{a, title={Cups on a Train}, author={Ada Moss}, journal={JT}, year={2021}, ${fields}}`;
  const { submit, said, job, openPulls } = await here();
  const number = submit({
    paper: bibtex('url={https://example.org/a, https://example.com/b}, note={\\input{x}}'),
    abstract: 'We weighed cups with care. See https://evil.example for more of them.',
  });
  await job.submit(number);
  const answer = said(number).join().replace(/[\\`]/g, '');
  expect(answer).toContain('adds this paper');
  expect(answer).toContain('The field "url" is omitted');
  expect(answer).toContain('The field "note" is omitted: it contains "input"');
  expect(answer).toContain('The field "abstract" contains the address');
  expect(openPulls()[0]?.body.replace(/[\\`]/g, '')).toContain('The field "abstract" contains');
});

it('asks the maintainers for a heading where the list has no category', async () => {
  const entry = (title: string) => `- [${title}](https://doi.org/10.99999/${title.length}), 2020\n`;
  const list = `# Papers\n\n${['A survey of moss', 'Moss on old walls'].map(entry).join('')}`;
  const { submit, said, job } = await here({ ...NOTHING, 'README.md': list });
  const number = submit({ paper: '10.99997/plain.1', category: 'Papers' });
  await expect(job.submit(number)).rejects.toThrow('README.md has no category yet');
  expect(said(number).join()).toContain('A maintainer has to fix the setup');
});

describe('the answers to a submission', { timeout: 60_000 }, () => {
  it.each<[string, Answers, string]>([
    ['an unticked box', { paper: '10.99997/plain.1', ticked: false }, 'is not ticked'],
    [
      'two works',
      { paper: '10.99997/plain.1\n10.99997/almanac.1' },
      'These are several papers: 10.99997/plain.1 and 10.99997/almanac.1. Keep one here',
    ],
    [
      'many works',
      { paper: Array.from({ length: 9 }, (_, at) => `10.99997/${at}`).join('\n') },
      'These are several papers: 10.99997/0, 10.99997/1, 10.99997/2, 10.99997/3, 10.99997/4 and 4 more.',
    ],
    ['no identifier', { paper: 'That one on teacups' }, 'There is no DOI, arXiv id'],
    ['an empty answer', { paper: '_No response_' }, 'The answer to "Paper" is empty'],
    [
      'a category that is not there',
      { paper: '10.99997/plain.1', category: 'Survey' },
      'The list has no category "Survey". Did you mean Surveys? Write one of these under "Category":\n  - Surveys\n  - Instruments › Rulers',
    ],
    [
      'a DOI that does not exist',
      { paper: '10.99997/none' },
      'doi.org does not know DOI 10.99997/none',
    ],
    ['a dataset', { paper: '10.99997/data.1' }, 'This is a dataset, not a paper'],
    ['a retraction notice', { paper: '10.99997/notice.1' }, 'This is a retraction notice'],
    ['a retracted paper', { paper: '10.99997/retracted.1' }, 'This paper was retracted on 2022'],
    [
      'a paper that only its title calls retracted',
      { paper: '10.99997/marked.1' },
      'This paper was retracted or withdrawn, as its title says',
    ],
    [
      'BibTeX of a paper that its publisher marked',
      { paper: '@article{a, title = {{RETRACTED}: Weightless tea}, author = {Ada Quill}}' },
      'This paper was retracted or withdrawn, as its title says',
    ],
    [
      'BibTeX with an address among the names',
      { paper: '@article{a, title = {Cups}, author = {[Moss](https://evil.example) and Ada}}' },
      'The field author contains an address or a link. Remove it',
    ],
    [
      'BibTeX with an address in the year',
      {
        paper: '@article{a, title = {Cups}, author = {Ada Quill}, year = {2021 www.evil.example}}',
      },
      'The field year contains an address or a link.',
    ],
    [
      'BibTeX with a title that reads a file',
      { paper: '@article{a, title = {Cups \\input{x}}, author = {Ada Quill}}' },
      'The field title contains input, a command of TeX',
    ],
    [
      'a dataset as BibTeX',
      { paper: '@dataset{a, title = {Cups}}' },
      'This is a dataset, not a paper',
    ],
    [
      'a withdrawn preprint',
      { paper: 'https://arxiv.org/abs/3101.00003' },
      'Its authors withdrew this paper',
    ],
    [
      'two identifiers that disagree',
      { paper: '10.99997/plain.1\narXiv:3101.00001' },
      'name different papers',
    ],
    ['an OpenReview link', { paper: 'https://openreview.net/forum?id=abc123' }, 'OpenReview'],
    ['a macro alone', { paper: '@string{a = "x"}' }, 'has no entry of a paper. Paste the whole'],
    [
      'a BibTeX comment alone',
      { paper: '@comment{a}' },
      'has no entry of a paper. Paste the whole',
    ],
    ['BibTeX that cannot be read', { paper: '@article{a, title = {' }, 'cannot be read: line 1'],
  ])('of %s', async (_, answers, expected) => {
    const { answer, pull } = await answerTo(answers);
    expect(answer?.replace(/[\\`]/g, '')).toContain(expected);
    expect(pull).toBeUndefined();
  });

  it('of a form that was edited by hand', async () => {
    const text = await answerTo({ paper: '10.99997/plain.1' }, () => 'Please add my paper');
    expect(text.answer).toContain('Open a new issue with the form');
    const one = await answerTo({ paper: '10.99997/plain.1' }, (body) =>
      body.replace('### Category', 'Category'),
    );
    expect(one.answer?.replaceAll('\\', '')).toContain(
      'heading `### Category` of the form is missing',
    );
  });

  it('of a preprint that was published, in addition to its pull request', async () => {
    const { answer, pull } = await answerTo({ paper: '10.99997/preprint.1' });
    for (const text of [answer, pull?.body]) {
      expect(text).toContain('This preprint has been published');
    }
  });

  it('of a preprint whose published version is listed under another title', async () => {
    const entry = (title: string, doi: string) =>
      `- [${title}](https://doi.org/${doi}), Jane Doe, *Journal of Nothing*, 2020\n`;
    const readme = `# Papers\n\n## Surveys\n\n${entry('A survey of moss', '10.99999/moss')}${entry('Weighing teacups', '10.99997/plain.1')}`;
    const { submit, said, job, openPulls } = await here({ 'README.md': readme });
    const number = submit({ paper: '10.99997/preprint.1' });
    await job.submit(number);
    expect(said(number).join()).toContain('This paper is already in the list');
    expect(said(number).join()).toContain('[Weighing teacups]');
    expect(openPulls()).toEqual([]);
  });

  it('of a bib entry that no registry knows, with its own fields', async () => {
    const { answer, pull } = await answerTo({
      paper:
        '```bibtex\n@article{x, title = {On \\& of spoons}, author = {Quill, Ada}, journal = {Cups}, year = 2020, url = {javascript:alert(1)}}\n```',
    });
    expect(answer).toContain('The BibTeX entry has no identifier, so no registry was asked');
    expect(pull?.body).toContain('**On \\& of spoons** · Quill2020 · Surveys');
    expect(pull?.body).toContain('All fields come from the submission.');
    expect(pull?.body).not.toContain('javascript');
  });

  it('of a bib entry without the private fields of a reference manager', async () => {
    const { pull } = await answerTo({
      paper:
        '@article{x, title = {On spoons}, author = {Quill, Ada}, journal = {Cups}, year = 2020, file = {/home/ada/secret.pdf}, mendeley-tags = {cups}}',
    });
    expect(pull?.body).toContain('  journal = {Cups},');
    expect(pull?.body).not.toMatch(/secret|mendeley/);
  });

  it('of a bib entry with macros: its own are expanded, others are reported', async () => {
    const entry =
      '@article{x, title = {On spoons}, author = {Quill, Ada}, journal = cups, year = 2020}';
    const { pull } = await answerTo({ paper: `@string{cups = "Cups and Saucers"}\n${entry}` });
    expect(pull?.body).toContain('  journal = {Cups and Saucers},');
    const { answer, pull: none } = await answerTo({ paper: entry });
    expect(answer).toContain('The macro cups is not defined');
    expect(none).toBeUndefined();
  });

  it('of a paper that is in the list, with its line', async () => {
    const { answer, pull } = await answerTo({
      paper: '@misc{x, title = {Less Than Nothing}, year = 2022}',
    });
    expect(answer).toMatch(
      /\[Less than nothing\]\(\S+\/blob\/[0-9a-f]{40}\/README\.md\?plain=1#L9\)/,
    );
    expect(pull).toBeUndefined();
  });

  it('of a paper that another submission adds', async () => {
    const { submit, said, openPulls, job } = await here();
    const first = submit({ paper: '10.99997/plain.1' });
    const second = submit({ paper: 'https://doi.org/10.99997/PLAIN.1' });
    await job.submit(first);
    await job.submit(second);
    expect(said(second)).toEqual([expect.stringContaining('#3 adds it, as submitted in #1')]);
    expect(openPulls()).toHaveLength(1);
    expect(said(first)[0]).toContain('Thank you!');
  });

  it('of a form with questions of its own, such as an upload, and other labels', async () => {
    const question = (id: string, type: string, label: string, more = '') =>
      `  - type: ${type}\n    id: ${id}\n    attributes:\n      label: ${label}\n${more}`;
    const options = '      options: [Surveys, Instruments › Rulers]\n';
    const form = [
      'name: Submit a paper\nbody:\n',
      '  - type: markdown\n    attributes:\n      value: Hello\n',
      question('paper', 'textarea', 'Which paper?'),
      question('category', 'dropdown', 'Where?', options),
      question('proof', 'upload', 'A scan of the cover'),
      question('note', 'textarea', 'Anything else?'),
    ].join('');
    const { issueOf, submit, said, openPulls, job } = await here({
      ...NOTHING,
      '.github/ISSUE_TEMPLATE/paper.yml': form,
    });
    const number = submit({ paper: '' });
    issueOf(number).body = [
      '### Which paper?\n\n10.99997/plain.1',
      '### Where?\n\nrulers',
      '### A scan of the cover\n\n[cover.pdf](https://files.test/cover.pdf)',
      '### Anything else?\n\n_No response_',
    ].join('\n\n');
    await job.submit(number);
    expect(said(number)[0]).toContain('under *Instruments › Rulers*');
    expect(openPulls()[0]?.body).toContain(
      '### Note from the contributor\n\n> A scan of the cover: cover.pdf `https://files.test/cover.pdf`\n',
    );
    // An issue that was made with an earlier form is read, too.
    const older = submit({ paper: '10.99997/almanac.1' });
    await job.submit(older);
    expect(said(older)[0]).toContain('adds this paper');
  });

  it('of edits that are too many for a day, while those of others change nothing', async () => {
    const { submit, said, issueOf, openPulls, job, github } = await here();
    const now = Date.now();
    const createdAt = new Date(now - 3_600_000).toISOString();
    const number = submit({ paper: '10.99997/plain.1' }, { user: 'eager', createdAt });
    await job.submit(number);
    const at = new Date(now - 60_000).toISOString();
    const original = { user: 'eager', at: createdAt };
    issueOf(number).edits = [...Array.from({ length: 9 }, () => ({ user: 'eager', at })), original];
    issueOf(number).edits.push(...Array.from({ length: 9 }, () => ({ user: 'maintainer', at })));
    await job.edited(number);
    expect(said(number)[0]).toContain('adds this paper');
    issueOf(number).edits.unshift({ user: 'eager', at });
    const before = github.state.branch('list-curator/submission-1');
    await job.edited(number);
    expect(said(number)[0]).toContain('Limit reached for today');
    expect(said(number)[0]).toContain('#2 still has the earlier version');
    expect(github.state.branch('list-curator/submission-1')).toBe(before);
    expect(openPulls()).toHaveLength(1);
    // A command of somebody else still works.
    await job.submit(number);
    expect(said(number)[0]).toContain('adds this paper');
  });

  it('of the eleventh paper of a day', async () => {
    const { submit, said, openPulls, job } = await here();
    const createdAt = new Date().toISOString();
    const issues = Array.from({ length: 11 }, (_, index) =>
      submit({ paper: `10.99997/almanac.${index + 1}` }, { user: 'eager', createdAt }),
    );
    const other = submit({ paper: '10.99997/plain.1' }, { user: 'calm', createdAt });
    await job.submit(issues[9] ?? 0);
    await job.submit(issues[10] ?? 0);
    await job.submit(other);
    expect(said(issues[10] ?? 0)[0]).toContain(
      'at most 10 papers and edits are accepted from one person',
    );
    expect(openPulls()).toHaveLength(2);
  });

  it('of one paper too many, whatever became of the text of the others', async () => {
    const { submit, said, github, openPulls, job } = await here();
    const createdAt = new Date().toISOString();
    const issues = Array.from({ length: 11 }, (_, index) =>
      submit({ paper: `10.99997/almanac.${index + 1}` }, { user: 'eager', createdAt, labels: [] }),
    );
    const last = issues.pop() ?? 0;
    for (const number of issues) {
      const issue = github.state.issues.get(number);
      if (issue !== undefined) issue.body = 'Never mind.';
    }
    await job.submit(last);
    expect(said(last)[0]).toContain('at most 10 papers and edits are accepted from one person');
    expect(openPulls()).toEqual([]);
  });

  it('while registries do not answer, and then do', async () => {
    const own = await openRegistries();
    const all = await submissions(undefined, own);
    const job = jobs(all);
    for (const name of ['crossref', 'europepmc', 'doi'] as const) {
      own.faults.set(name, { fault: 'forbidden' });
    }
    const number = all.submit({ paper: '10.99997/plain.1' });
    await job.submit(number);
    expect(all.said(number)[0]).toContain('A registry did not answer');
    expect(all.said(number)[0]).toContain('/curate refresh');
    own.reset();
    await job.submit(number);
    expect(all.said(number)).toEqual([expect.stringContaining('adds this paper')]);
  });

  it('nothing, where an issue submits no paper', async () => {
    const { github, said, job } = await here();
    const number = github.state.openIssue({ title: 'A question', body: 'Where is the list?' });
    expect(await job.submit(number)).toEqual({ kind: 'no-submission' });
    expect(said(number)).toEqual([]);
  });

  it('also where the repository has no label of the form', async () => {
    const { submit, said, job } = await here();
    const number = submit({ paper: '10.99997/plain.1' }, { labels: [] });
    await job.submit(number);
    expect(said(number)[0]).toContain('Thank you!');
  });
});
