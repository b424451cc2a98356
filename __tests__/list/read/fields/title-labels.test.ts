import { expect, it } from 'vitest';
import { read } from '../read.ts';

const TITLES = ['Walls of the Old Harbor', 'Ferns in Dry Valleys', 'Stones under Deep Lakes'];

function titlesWith(labels: readonly string[]): string[] {
  const lines = TITLES.map(
    (title, at) => `- ${labels[at]}: [${title}](https://arxiv.org/abs/2101.0000${at}) (Moss, 2021)`,
  );
  return read(`# L\n\n## Moss\n\n${lines.join('\n')}\n`).entries.map(({ title }) => title);
}

it('a text before the titles of several entries is no part of them', () => {
  const labels = ['Presented Talk', 'Presented talk', 'Presented Talk'];
  expect(titlesWith(labels)).toEqual(TITLES);
});

it('a name before a linked title is no part of it', () => {
  expect(titlesWith(['GlowNet', 'FernMap', 'StoneTalk'])).toEqual(TITLES);
});

it('a name whose title is in brackets behind it is no part of it', () => {
  const rows = TITLES.map(
    (title, at) =>
      `| Glow-${at} (['${title}'](https://arxiv.org/abs/2101.0000${at})) | ${at}.5M | 2021 |`,
  );
  const table = ['| Model | Size | Year |', '| --- | --- | --- |', ...rows].join('\n');
  expect(read(`# L\n\n## Moss\n\n${table}\n`).entries.map(({ title }) => title)).toEqual(TITLES);
});
