import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Segment, segmentsOf } from '../../../../src/list/read/pieces/segments.ts';
import { markdown } from '../../source/any-markdown.ts';
import { recordsRead } from '../records-read.ts';

/** The segments of the only candidate of a section. */
function cut(line: string): readonly Segment[] {
  const [record, ...others] = recordsRead(line);
  if (record === undefined || others.length > 0) throw new Error('expected one candidate');
  return record.segments;
}

const texts = (line: string): string[] => cut(line).map(({ text }) => text);

describe('segmentsOf', () => {
  it('cuts at separators, brackets and marks', () => {
    expect(texts('- [Moss in *Rain*](https://a.example); 2020 | `key` (see notes)')).toEqual([
      'Moss',
      'Rain',
      '2020',
      'key',
      'see notes',
    ]);
  });

  it('names the separators around a segment', () => {
    const segments = cut('- Moss grows | 2020 - notes');
    expect(segments.map(({ before, after }) => [before, after])).toEqual([
      ['^', '|'],
      ['|', '-'],
      ['-', '$'],
    ]);
  });

  it('keeps a question mark with the text before it', () => {
    expect(texts('- How does moss grow? A study of bark')).toEqual([
      'How does moss grow?',
      'A study of bark',
    ]);
  });

  it('does not cut at periods of initials and shortened words', () => {
    const venue = texts('- [A](https://a.example) | J. Biomed. Eng. Comput. Surv. 2020')[1];
    expect(venue).toMatch(/^J\. Biomed\. Eng\. Comput\. Surv/);
    expect(texts('- [A](https://a.example) | A. B. Vale')).toContain('A. B. Vale');
  });

  it('does not cut within words, numbers and hyphenated names', () => {
    expect(texts('- [Self-supervised X-ray of 3.5 ferns](https://a.example)')).toEqual([
      'Self-supervised X-ray of 3.5 ferns',
    ]);
  });

  it('joins the names of several people', () => {
    expect(texts('- [A](https://a.example), Ada Vale, Bo Reed and Cy Holm, 2020')).toEqual([
      'A',
      'Ada Vale, Bo Reed and Cy Holm',
      '2020',
    ]);
    expect(texts('- [A](https://a.example), Vale, A., Reed, B., 2020')).toContain(
      'Vale, A., Reed, B.',
    );
  });

  it('marks the text in links, bold, italics, code, quotations and brackets', () => {
    const [linked, bold, italic, code, quoted, round, square] = cut(
      '- [Aa Bb](https://a.example) | **Cc Dd** | *Ee Ff* | `gg` | "Hh Ii" | (Jj Kk) [Ll Mm]',
    );
    expect([linked, bold, italic, code].map((one) => one?.marks)).toEqual([1, 2, 4, 8]);
    expect(linked?.link).toBe(0);
    expect(bold?.link).toBe(-1);
    expect(quoted?.quote).toBeGreaterThan(0);
    expect(bold?.quote).toBe(0);
    expect([round?.bracket, square?.bracket, bold?.bracket]).toEqual(['(', '[', '']);
  });

  it('knows labels, in many languages, and the text after them', () => {
    const segments = cut(
      '- **[Moss in Rain](https://arxiv.org/abs/2101.00001)**\n  - Authors: Ada Vale\n  - 摘要：苔藓\n  - Habitat: bark',
    );
    const labeled = segments.filter(({ label }) => label !== undefined);
    expect(labeled.map(({ text, label }) => [text, label])).toEqual([
      ['Ada Vale', 'authors'],
      ['苔藓', 'abstract'],
      ['bark', 'other'],
    ]);
    expect(segments.filter(({ isLabel }) => isLabel).map(({ text }) => text)).toEqual([
      'Authors',
      '摘要',
      'Habitat',
    ]);
  });

  it('counts lines', () => {
    const segments = cut('- **Moss Growth** [[pdf]](https://arxiv.org/abs/2101.00001)<br>Ada Vale');
    expect(segments.map(({ line }) => line)).toEqual([0, 0, 1]);
  });

  it('returns stretches of the text, in order, that do not overlap, at most 72', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { candidate, segments } of recordsRead(text)) {
          expect(segments.length).toBeLessThanOrEqual(72);
          let part = 0;
          let end = 0;
          for (const segment of segments) {
            if (segment.part !== part) end = 0;
            expect(segment.part).toBeGreaterThanOrEqual(part);
            part = segment.part;
            expect(segment.start).toBeGreaterThanOrEqual(end);
            expect(segment.end).toBeGreaterThan(segment.start);
            const text = candidate.parts[part]?.flat.text ?? '';
            expect(segment.end).toBeLessThanOrEqual(text.length);
            expect(segment.text.replace(/[\s,]/g, '').length).toBeLessThanOrEqual(
              segment.end - segment.start,
            );
            end = segment.end;
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('limits the length of its text', () => {
    const parts = recordsRead(`- ${'word, '.repeat(5000)}`).map(({ candidate }) => candidate);
    for (const candidate of parts) expect(segmentsOf(candidate, '').length).toBeLessThanOrEqual(72);
  });
});
