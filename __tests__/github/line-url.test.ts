import { expect, it } from 'vitest';
import { lineUrl } from '../../src/github/line-url.ts';

it('leads to a line of a commit, whatever the path contains', () => {
  const url = (path: string) => lineUrl('https://ghe.example/octo/papers', 'abc', path, 3);
  expect(url('README.md')).toBe('https://ghe.example/octo/papers/blob/abc/README.md?plain=1#L3');
  expect(url('a b/(é) [x]?#1.bib')).toBe(
    'https://ghe.example/octo/papers/blob/abc/a%20b/%28%C3%A9%29%20%5Bx%5D%3F%231.bib?plain=1#L3',
  );
  expect(url("c(1)'!*")).toContain('/c%281%29%27%21%2A?');
  expect(url(') <img> @octocat')).not.toMatch(/[ <>()]/);
});
