import { describe, expect, it } from 'vitest';
import { fix } from './find.ts';

const BIB = ['A Year on a North Wall', 'Counting Lichens from a Train', 'Bark as a Home']
  .map((title, index) => `@misc{Stone202${index}a,\n  title = {${title}}\n}\n`)
  .join('\n');

const WALL = '[A Year on a North Wall](https://example.org/wall)';
const TRAIN = '[Counting Lichens from a Train](https://example.org/train)';
const BARK = '[Bark as a Home](https://example.org/bark)';

/** The lines that the missing key of the second paper adds or changes. */
function added(lines: readonly string[], newline = '\n'): string[] {
  const readme = ['# Papers', '', '## Growth', '', ...lines, ''].join(newline);
  const after = fix('entry-citation-key', { readme, bib: BIB });
  expect(after.left).toEqual([]);
  expect(after.bib).toBe(BIB);
  const before = new Set(readme.split(newline));
  return (after.readme ?? '').split(newline).filter((line) => !before.has(line));
}

describe('a missing citation key is shown as the other entries show theirs', () => {
  it.each([
    [
      'after the title, in brackets',
      [
        `- ${WALL} ([\`Stone2020a\`](refs.bib#L1-L3)), Finn Stone, 2022`,
        `- ${TRAIN}, Ada Moss, 2023`,
        `- ${BARK} ([\`Stone2022a\`](refs.bib#L9-L11)), Bo Twigg, 2019`,
      ],
      [`- ${TRAIN} ([\`Stone2021a\`](refs.bib#L5-L7)), Ada Moss, 2023`],
    ],
    [
      'at the end of the line, before its full stop and its hard break',
      [
        `- ${WALL}, Finn Stone, 2022 [\`Stone2020a\`](refs.bib).`,
        `- ${TRAIN}, Ada Moss, 2023.  `,
        `- ${BARK}, Bo Twigg, 2019 [\`Stone2022a\`](refs.bib).`,
      ],
      [`- ${TRAIN}, Ada Moss, 2023 [\`Stone2021a\`](refs.bib).  `],
    ],
    [
      'as a label below the abstract',
      [
        `- ${WALL}`,
        '  - **Abstract:** One wall, fifty weeks of it.',
        '  - **Key:** `Stone2020a`',
        `- ${TRAIN}`,
        '  - **Abstract:** They were counted.',
        `- ${BARK}`,
        '  - **Abstract:** Bark it is.',
        '  - **Key:** `Stone2022a`',
      ],
      ['  - **Key:** `Stone2021a`'],
    ],
    [
      'as a comment',
      [
        `- ${WALL}, 2022 <!-- Stone2020a -->`,
        `- ${TRAIN}, 2023`,
        `- ${BARK}, 2019 <!-- Stone2022a -->`,
      ],
      [`- ${TRAIN}, 2023 <!-- Stone2021a -->`],
    ],
    [
      'in its column, with one line of the .bib as the others',
      [
        '| Title | Year | Key |',
        '| --- | --- | --- |',
        `| ${WALL} | 2022 | [\`Stone2020a\`](refs.bib#L1) |`,
        `| ${TRAIN} | 2023 | |`,
        `| ${BARK} | 2019 | [\`Stone2022a\`](refs.bib#L9) |`,
      ],
      [`| ${TRAIN} | 2023 | [\`Stone2021a\`](refs.bib#L5) |`],
    ],
    [
      'as a link to lines alone',
      [
        `- ${WALL} [[bib](refs.bib#L1-L3)]`,
        `- ${TRAIN} [[code](https://example.org/code)]`,
        `- ${BARK} [[bib](refs.bib#L9-L11)]`,
      ],
      [`- ${TRAIN} [[code](https://example.org/code)] [[bib](refs.bib#L5-L7)]`],
    ],
  ])('%s', (_, lines, expected) => {
    expect(added(lines)).toEqual(expected);
    expect(added(lines, '\r\n')).toEqual(expected);
  });

  it('is above the abstract where the others have it there', () => {
    const readme = [
      '# Papers\n\n## Growth\n',
      `- ${WALL}\n  - **Key:** \`Stone2020a\`\n  - **Abstract:** One wall.\n`,
      `- ${TRAIN}\n  - **Abstract:** They were counted.\n`,
    ].join('\n');
    expect(fix('entry-citation-key', { readme, bib: BIB }).readme).toBe(
      readme.replace(`${TRAIN}\n`, `${TRAIN}\n  - **Key:** \`Stone2021a\`\n`),
    );
  });

  it('does nothing where no entry shows how, or links go into one commit', () => {
    const commit = `https://github.com/a/b/blob/${'0a'.repeat(20)}/refs.bib`;
    const lines = [
      `- ${WALL} [\`Stone2020a\`](${commit}#L1-L3)`,
      `- ${TRAIN}`,
      `- ${BARK} [\`Stone2022a\`](${commit}#L9-L11)`,
    ];
    const readme = `# Papers\n\n## Growth\n\n${lines.join('\n')}\n`;
    const after = fix('entry-citation-key', { readme, bib: BIB });
    expect(after.readme).toBe(readme);
    expect(after.left).toHaveLength(1);
  });
});
