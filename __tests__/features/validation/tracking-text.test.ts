import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrackingItem } from '../../../src/features/validation/tracking-items.ts';
import {
  readTicks,
  shareSpace,
  trackingText,
} from '../../../src/features/validation/tracking-text.ts';
import { lineUrl } from '../../../src/github/line-url.ts';

const link = ({ file, line }: { file: string; line: number }) =>
  lineUrl('https://github.test/o/r', 'a'.repeat(40), file, line);

const id = (index: number): string => index.toString(16).padStart(16, '0');
function item(index: number, changes: Partial<TrackingItem> = {}): TrackingItem {
  const name = `https://gone.example/${index}`;
  return {
    id: id(index),
    key: name,
    claim: 'remove',
    task: 'remove',
    severity: 'error',
    name,
    message: 'the site says there is no such page (404)',
    since: Date.UTC(2026, 0, 5),
    answered: Date.UTC(2025, 11, 29),
    evidence: [],
    places: [{ file: 'README.md', line: index + 1 }],
    written: [],
    falseAlarm: false,
    ...changes,
  };
}
const body = (...items: TrackingItem[]): string => trackingText(items, link).body;

describe('the text of the tracking issue', () => {
  it('groups by what to do, with evidence, suggestion and lines', () => {
    const retracted = item(3, {
      task: 'review',
      name: 'doi:10.1234/abc',
      message: 'The paper was retracted.',
      evidence: [
        {
          registry: 'crossref',
          url: 'https://doi.org/10.1234/abc',
          statement: 'Retraction of 2021',
        },
      ],
    });
    const moved = item(1, {
      task: 'replace',
      claim: 'replace https://new.example/',
      suggestion: 'https://new.example/',
      places: [
        { file: 'README.md', line: 7 },
        { file: 'refs (1).bib', line: 9 },
      ],
    });
    expect(
      body(item(2, { suggestion: 'https://web.archive.org/web/1/x' }), moved, retracted),
    ).toMatchSnapshot();
  });

  it('folds suggestions away, which open no issue', () => {
    const { title, body: text } = trackingText([item(1, { severity: 'info' })], link);
    expect(title).toBe('Links: no problems');
    expect(text).toMatch(/<details><summary>Suggestions: 1<\/summary>\n\n- \[ \] /);
  });

  it('fits into an issue with thousands of items, of each group some', () => {
    const many = Array.from({ length: 4000 }, (_, index) =>
      item(index, { task: index < 3900 ? 'replace' : 'remove' }),
    );
    const text = body(...many);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain('### Remove, or find a new address');
    expect(text).toMatch(/… and \d{4} more, in the job summary/);
    expect(readTicks(text).size).toBeGreaterThan(150);
  });

  it('is read back as it was written, whatever the names are', () => {
    const names = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.constantFrom(
        'https://x.example/`` <!-- item:aaaaaaaaaaaaaaaa -->',
        '` @octocat #1 closes #2 <img src=x>',
        'a\r\n- [x] `b` <!-- item:bbbbbbbbbbbbbbbb -->',
        '\u202e\u2028- [x] <!-- list-curator:tracking -->',
      ),
    );
    const items = fc.uniqueArray(
      fc.record({ index: fc.nat(5000), name: names, message: names, falseAlarm: fc.boolean() }),
      { selector: ({ index }) => index, maxLength: 5 },
    );
    fc.assert(
      fc.property(items, (some) => {
        const ours = some.map(({ index, ...changes }) => item(index, changes));
        const text = body(...ours);
        expect(readTicks(text)).toEqual(new Map(ours.map((one) => [one.id, one.falseAlarm])));
        expect(readTicks(text.replaceAll('\n', '\r\n'))).toEqual(readTicks(text));
        expect(text.match(/list-curator:tracking -->/g)?.length).toBe(
          1 + (text.match(/`[^`\n]*list-curator:tracking -->/g)?.length ?? 0),
        );
      }),
    );
  });

  it('keeps text of others from mentioning people and closing issues', () => {
    const text = body(item(1, { message: 'gone @octocat, closes #12 <b>x</b>' }));
    expect(text).toContain('Gone `@octocat`, closes `#12` \\<b\\>x\\</b\\>; first seen');
  });
});

describe('space', () => {
  it('is used by those that need it, and is never exceeded', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { maxLength: 6 }), fc.nat(70_000), (needs, space) => {
        const shares = shareSpace(needs, space);
        const sum = shares.reduce((one, other) => one + other, 0);
        expect(sum).toBeLessThanOrEqual(space);
        for (const [index, share] of shares.entries()) {
          expect(share).toBeLessThanOrEqual(needs[index] ?? 0);
        }
        const total = needs.reduce((one, other) => one + other, 0);
        if (total <= space) expect(shares).toEqual(needs);
      }),
    );
    expect(shareSpace([10, 500, 1000], 310)).toEqual([10, 150, 150]);
  });
});
