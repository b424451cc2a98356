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

it('a name before one title is part of it', () => {
  const names = ['GlowNet', 'FernMap', 'StoneTalk'];
  expect(titlesWith(names)).toEqual(TITLES.map((title, at) => `${names[at]}: ${title}`));
});
