import { expect, it } from 'vitest';
import { entriesOf } from '../read.ts';

const ROWS: readonly (readonly [string, string])[] = [
  ['MPRNet', 'Multi-Stage Progressive Moss Restoration'],
  ['Fern2Fern', 'Fern2Fern: Self-Supervised Counting from Single Wet Photographs'],
  ['NBNet', 'NBNet: Noise Basis Learning for Lichens with Subspace Projection'],
  ['PIPT', 'Pre-Trained Moss Processing Transformer'],
  ['VDID', 'Variational Deep Root Counting'],
];

it('a name in a column of its own is no title beside one', () => {
  const rows = ROWS.map(
    ([name, title], at) =>
      `| ${name} | [CVPR2021](https://arxiv.org/abs/2101.0${at}808) | [Code](https://github.com/moss/${at}) | ${title} |`,
  );
  const list = `| Model | Published | Code | Title |\n|---|---|---|---|\n${rows.join('\n')}`;
  expect(entriesOf(list).map(({ title }) => title)).toEqual(ROWS.map(([, title]) => title));
});
