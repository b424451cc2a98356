import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/list/read/read-list.ts';
import type { SectionMemory } from '../../../src/list/read/units/section-text.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { markdown } from '../source/any-markdown.ts';
import { read } from './read.ts';

/** Reads a README with a memory of earlier readings. */
function recalled(text: string, memory: SectionMemory, options = {}) {
  return readList(sourceFile('README.md', text), options, memory);
}

const entry = fc
  .tuple(fc.constantFrom('Rivers', 'Lakes', 'Seas'), fc.nat(3))
  .map(
    ([what, n]) =>
      `- [On ${what} of Papers ${n}](https://arxiv.org/abs/2001.0000${n}) [\`Bee${n}\`](x.bib#L${n}-L9)\n  - **Abstract:** Water.\n`,
  );
const section = fc
  .tuple(
    fc.constantFrom('## Papers', '### 2020', '# Tools', 'Setext\n---', '<h2>Html</h2>'),
    fc.oneof(
      fc.array(entry, { maxLength: 4 }).map((entries) => entries.join('')),
      markdown,
    ),
  )
  .map(([heading, body]) => `${heading}\n\n${body}`);
const list = fc.array(section, { maxLength: 5 });

describe('a memory of sections', () => {
  it('changes nothing about what is read', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(list, list, fc.nat(5), (before, added, at) => {
        const memory: SectionMemory = new Map();
        recalled(before.join('\n\n'), memory);
        const after = [...before.slice(0, at), ...added, ...before.slice(at)].join('\n\n');
        expect(recalled(after, memory)).toEqual({
          ...read(after),
          source: expect.anything(),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('does not parse again what is elsewhere now', () => {
    const memory: SectionMemory = new Map();
    const paper = '## Papers\n\n- [On the Depth of Rivers](https://arxiv.org/abs/2001.00001)\n\n';
    recalled(`# List\n\n${paper}## More\n`, memory);
    const size = memory.size;
    const moved = recalled(`# List\n\n## More\n${paper}`, memory);
    expect(moved.entries).toHaveLength(1);
    expect(moved.entries[0]?.range.start).toBe('# List\n\n## More\n## Papers\n\n'.length);
    // The section with the paper is known; the title's and the last one's text have changed.
    expect([...memory.keys()].filter((key) => key.startsWith(paper.trimEnd()))).toHaveLength(1);
    expect(memory.size).toBeLessThanOrEqual(size + 1);
  });

  it('knows a section by the definitions that it uses', () => {
    const text = (target: string): string =>
      `# List\n\n## Papers\n\n- [On the Depth of Rivers][1]\n\n## Sources\n\n[1]: ${target}\n`;
    const memory: SectionMemory = new Map();
    const urls = ['https://arxiv.org/abs/2001.00001', 'https://arxiv.org/abs/2001.00002'].map(
      (target) => recalled(text(target), memory).entries[0]?.url,
    );
    expect(urls).toEqual(['https://arxiv.org/abs/2001.00001', 'https://arxiv.org/abs/2001.00002']);
  });

  it('does not keep what the time was too short for', () => {
    const memory: SectionMemory = new Map();
    const text =
      '# List\n\n## Papers\n\n- [On the Depth of Rivers](https://arxiv.org/abs/2001.00001)\n';
    expect(recalled(text, memory, { timeFor: () => () => true }).entries).toEqual([]);
    expect(recalled(text, memory).entries).toHaveLength(1);
  });

  it('reports the current line of what was too complex', () => {
    const memory: SectionMemory = new Map();
    const deep = `## Papers\n\n${'- '.repeat(40)}x\n`;
    const linesOf = (text: string): string[] =>
      recalled(text, memory).diagnostics.flatMap(({ code, message }) =>
        code === 'too-complex' ? [message] : [],
      );
    expect(linesOf(`# List\n\n${deep}`)[0]).toContain('from line 4 on');
    expect(linesOf(`# List\n\nText.\n\n${deep}`)[0]).toContain('from line 6 on');
  });
});
