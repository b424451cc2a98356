import { describe, expect, it } from 'vitest';
import { completedLines } from '../../../src/features/review/complete-pull-request.ts';

const LINE =
  '- A year: on a wall (Moss2022): citation key and abstract, from Crossref and Europe PMC';

describe('the message of a commit that completes papers', () => {
  it('names each paper, its key, and what it got', () => {
    expect(completedLines(`Complete 2 papers\n\n${LINE}\n- Moss: DOI, from Crossref`)).toEqual([
      {
        title: 'A year: on a wall',
        key: 'Moss2022',
        got: 'citation key and abstract, from Crossref and Europe PMC',
      },
      { title: 'Moss', got: 'DOI, from Crossref' },
    ]);
  });

  it.each([
    `Add a paper\n\n${LINE}`,
    'Complete the introduction',
    'Complete it\n\n- Moss: DOI, from [here](https://evil.example)',
    'Complete it\n\n- Moss: approved by the maintainers, from Crossref',
    '',
  ])('is no other one: %j', (message) => {
    expect(completedLines(message)).toEqual([]);
  });

  it('is reduced to what our messages may contain', () => {
    const long = `- ${'x'.repeat(5000)}: DOI, from ${'Crossref, '.repeat(500)}Crossref`;
    const found = completedLines(`Complete all\n\n${Array(500).fill(long).join('\n')}`);
    expect(found).toHaveLength(30);
    expect(JSON.stringify(found).length).toBeLessThan(20_000);
  });
});
