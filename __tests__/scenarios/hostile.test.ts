import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { bib, bibText, FIRST, list, readme, SECOND } from './paper-list.ts';
import { pullRequest } from './pull-request.ts';

const BIDI = '\u202e';
const TITLES = [
  '@octocat fixes #1 and GH-1, see https://evil.example',
  'A <img src=x onerror=alert(1)> <!-- list-curator:summary --> title',
  `Reversed ${BIDI}txet\u2066 and \u200bhidden`,
  '::error file=README.md::forged %0A::set-output name=errors::0',
  'A | table \\` breaker ``` and **bold**',
];

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const reader = remark().use(remarkGfm);

function nodesOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** Nothing of a body comes to life but what we say ourselves; in code and suggestions nothing does. */
function expectInert(body: string): void {
  expect(body).not.toMatch(/[\u202a-\u202e\u2060-\u2069\u200b]/);
  for (const { type, value = '', url = '' } of nodesOf(reader.parse(body))) {
    if (type === 'text') expect(value).not.toMatch(/@\w|#\d|GH-\d|https?:|www\./i);
    if (type === 'html') {
      expect(value).toMatch(
        /^(?:<!-- list-curator:[a-z0-9-]+ -->|(?:<\/?(?:sub|details|summary)>(?:\d+ [a-z ]+)?)+)$/,
      );
    }
    if (type === 'link') expect(url).toMatch(/^http:\/\/github\.test\//);
    expect(type).not.toBe('image');
  }
}

describe.concurrent('text of another user', { timeout: 120_000 }, () => {
  it.each(TITLES)('stays text: %s', async (title) => {
    const { review, seen, github } = await pullRequest(
      list(FIRST, { key: 'Evil2024', title: title.replaceAll(']', '') }),
    );
    const run = await review();
    expect(run.exitCode).toBe(1);
    const { comments, reviewComments } = seen();
    const bodies = [...comments, ...reviewComments].map(({ body }) => body);
    expect(bodies.length).toBeGreaterThan(1);
    for (const body of [...bodies, run.summary]) expectInert(body);
    // One command for each annotation; none of them is the user's.
    for (const line of run.stdout.split('\n').filter((one) => one.startsWith('::'))) {
      expect(line).toMatch(/^::(?:error|warning|notice)(?: title=[a-z-]+%3A [^,]*,file=|::List)/);
    }
    expect(run.outputs.errors).not.toBe('0');
    expect(github.state.issues.get(1)?.state).toBe('open');
  });

  it('stays text in an abstract and in the name of a file', async () => {
    const words = '@octocat closes #1 <!-- list-curator:summary --> ![x](https://evil.example/x)';
    const abstract = `We measured. ${words} ${BIDI}And on we went to measure, for a long time.`;
    const name = '@octocat #1 ![a](b) <img> `x`.bib';
    const cited = { ...SECOND, abstract, key: 'Gone2021' };
    const { review, seen } = await pullRequest({
      'README.md': readme(FIRST, cited, { ...cited, key: 'Gone2022' }),
      'refs.bib': null,
      [name]: bib(FIRST).replace('doi =', 'abstract = {Quite another thing than there.},\n  doi ='),
    });
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(1);
    const { comments, reviewComments } = seen();
    const bodies = [...comments, ...reviewComments].map(({ body }) => body);
    expect(bodies.join()).toContain('octocat');
    for (const body of [...bodies, run.summary]) expectInert(body);
  });

  it('is read to the end in time, or reports that it was not', async () => {
    const nested = `${'- '.repeat(6000)}x\n${'*a_ '.repeat(20_000)}\n`;
    const files = list(FIRST, SECOND);
    const { review, said } = await pullRequest({
      ...files,
      'README.md': `${files['README.md']}\n## More\n\n${nested}`,
    });
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.summary).not.toBe('');
    expect(said()).toContain('list-curator:summary');
  });

  it('may be longer than what a call can take', async () => {
    const line = bibText(SECOND)
      .replaceAll('\n', ' ')
      .replace('{10.99999/', '{https://doi.org/10.99999/')
      .replace('year =', `note = {${'`x '.repeat(140_000)}}, year =`);
    const { review, said } = await pullRequest({
      'README.md': readme(FIRST, SECOND),
      'refs.bib': `${bib(FIRST)}\n${line}\n`,
    });
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.stdout).not.toContain('too long, to be read');
    expect(said()).toContain('list-curator:summary');
  });
});
