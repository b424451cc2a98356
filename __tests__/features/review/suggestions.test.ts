import { createPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { type CheckInput, checkList } from '../../../src/features/check-list.ts';
import type { KnownPaper } from '../../../src/features/completed-paper.ts';
import { readingMemory } from '../../../src/features/reading-memory.ts';
import { checkChange } from '../../../src/features/review/check-change.ts';
import { completePapers } from '../../../src/features/sync/complete-papers.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

import { wishes } from './wishes.ts';

type Texts = Readonly<Record<string, string>>;
interface Suggestion {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly text: string;
}

const OLD = {
  'README.md': `# Papers on moss

## Growth

- [Old walls](https://doi.org/10.99999/old) ([\`Stone2001\`](refs.bib)), Finn Stone, *Moss Letters*, 2001
  - **Abstract:** Walls are old.
`,
  'refs.bib': `@article{Stone2001,
  author = {Stone, Finn},
  title = {Old walls},
  journal = {Moss Letters},
  year = {2001},
  doi = {10.99999/old},
  abstract = {Walls are old.},
}
`,
};
/** Two papers with about everything wrong that a program can correct. */
const MESSY = {
  'README.md': `${OLD['README.md']}
- [A year on a wall] (https://doi.org/10.99999/wall) ([\`Moss2022\`](refs.bib)), Ada Moss, *Moss Letters*, 2022
  - **Abstract:** We look &amp; look at 5\\% of it.

- [Trains & lichens] (https://doi.org/10.99999/train), Bo Twigg, *Moss Letters*, 2023
  - **Abstract:** We count them from a train.
`,
  'refs.bib': `${OLD['refs.bib']}
@article{Moss2022,
  author = {Moss, Ada},
  title = {A year on a wall},
  journal = {Moss Letters},
  year = {2022},
  month = {March},
  pages = {1-9},
  doi = {https://doi.org/10.99999/wall},
  abstract = {We look & look at 5% of it.},
}

@article{Twigg2023,
  author = {Twigg, Bo},
  title = {Trains & lichens},
  journal = {Moss Letters},
  year = {2023},
  month = {4},
  pages = {10-19},
  doi = {doi:10.99999/train},
  abstract = {We count them from a train.},
}
`,
};

function inputOf(texts: Texts): CheckInput {
  return {
    readme: sourceFile('README.md', texts['README.md'] ?? ''),
    bibs: [sourceFile('refs.bib', texts['refs.bib'] ?? '')],
    config: DEFAULT_CONFIG,
  };
}

/** A review of a change, and the suggestions in its comments. */
function review(base: Texts, head: Texts, known: readonly KnownPaper[] = []) {
  const patches = new Map(
    Object.keys(head).map((path) => {
      const patch = createPatch(path, base[path] ?? '', head[path] ?? '');
      return [path, patch.split('\n').slice(4).join('\n')];
    }),
  );
  const checked = checkChange(
    { base: inputOf(base), head: inputOf(head) },
    { scope: 'changed', fixes: true, comments: { ...wishes(patches), known } },
    readingMemory(),
    completePapers,
  );
  const suggestions = checked.drafts.flatMap(({ comment }): Suggestion[] => {
    const text = /^(`{3,})suggestion\n([\s\S]*)\n\1$/m.exec(comment.body)?.[2];
    return text === undefined ? [] : [{ ...comment, text }];
  });
  return { ...checked, suggestions };
}

/** The texts after suggestions are accepted one after another, each on its lines as they are by then. */
function accepted(texts: Texts, suggestions: readonly Suggestion[]): Texts {
  const now = new Map(Object.entries(texts).map(([path, text]) => [path, text.split('\n')]));
  const done: (Suggestion & { shift: number })[] = [];
  for (const one of suggestions) {
    const before = done.filter(({ path, line }) => path === one.path && line < one.startLine);
    const by = before.reduce((sum, { shift }) => sum + shift, 0);
    const lines = one.text.split('\n');
    const count = one.line - one.startLine + 1;
    now.get(one.path)?.splice(one.startLine - 1 + by, count, ...lines);
    done.push({ ...one, shift: lines.length - count });
  }
  return Object.fromEntries([...now].map(([path, lines]) => [path, lines.join('\n')]));
}

/** What a program could still correct of what counts, by rule. */
function correctable(base: Texts, head: Texts): string[] {
  return review(base, head)
    .findings.filter(({ fix }) => fix !== undefined)
    .map(({ ruleId }) => ruleId);
}

describe('the suggestions of one review', () => {
  const { drafts, suggestions, findings } = review(OLD, MESSY);

  it('are one for each paper and file, in one comment', () => {
    expect(correctable(OLD, MESSY).length).toBeGreaterThan(10);
    expect(suggestions.map(({ path }) => path).toSorted()).toEqual([
      'README.md',
      'README.md',
      'refs.bib',
      'refs.bib',
    ]);
    expect(drafts).toHaveLength(4);
    // Each finding is in one comment, and so is the advice that its suggestion follows.
    const told = drafts.flatMap(({ fingerprints }) => fingerprints);
    expect(told.toSorted()).toEqual([...new Set(told)].toSorted());
    expect(told.toSorted()).toEqual(findings.map(({ fingerprint }) => fingerprint).toSorted());
  });

  it('do not overlap', () => {
    for (const one of suggestions) {
      for (const other of suggestions) {
        if (one === other || one.path !== other.path) continue;
        expect(one.line < other.startLine || other.line < one.startLine).toBe(true);
      }
    }
  });

  it('leave nothing that a program could have corrected, accepted in any order', () => {
    const whole = accepted(MESSY, suggestions);
    expect(correctable(OLD, whole)).toEqual([]);
    expect(review(OLD, whole).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...suggestions], { minLength: suggestions.length }),
        (all) => {
          expect(accepted(MESSY, all)).toEqual(whole);
        },
      ),
    );
  });

  it('do no harm when each is accepted alone', () => {
    const before = new Set(findings.map(({ fingerprint }) => fingerprint));
    for (const one of suggestions) {
      const after = checkList(inputOf(accepted(MESSY, [one])));
      const errors = after.findings.filter(
        ({ severity, fingerprint }) => severity === 'error' && !before.has(fingerprint),
      );
      expect(errors.map(({ message }) => message)).toEqual([]);
      expect(after.catalog.list?.entries).toHaveLength(3);
      expect(after.catalog.bibliographies[0]?.entries).toHaveLength(3);
    }
  });

  it('touch no line that the pull request does not show', () => {
    const { suggestions: few } = review({ ...OLD, 'refs.bib': MESSY['refs.bib'] }, MESSY);
    expect(new Set(few.map(({ path }) => path))).toEqual(new Set(['README.md']));
  });

  it('keep the line endings of Windows out of their texts', () => {
    const windows = (texts: Texts): Texts =>
      Object.fromEntries(
        Object.entries(texts).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
      );
    const { suggestions: same } = review(windows(OLD), windows(MESSY));
    expect(same).toHaveLength(4);
    expect(JSON.stringify(same)).not.toContain('\\r');
  });
});

it('is never two that exclude each other', () => {
  const head = {
    ...OLD,
    'refs.bib': OLD['refs.bib'].replace('Stone, Finn', 'Finn Stone & {Moss & Sons}'),
  };
  const { suggestions, findings } = review(OLD, head);
  const latex = findings.filter(({ ruleId }) => ruleId === 'bib-latex');
  expect(latex.map(({ fix }) => fix?.files[0]?.edits.length)).toEqual([1]);
  expect(suggestions.map(({ text }) => text)).toEqual([
    '  author = {Finn Stone and {Moss \\& Sons}},',
  ]);
});

it('is one comment for a line that several findings stand on', () => {
  const bare = Array.from({ length: 5 }, (_, index) => `https://doi.org/10.99999/${index}`);
  const { drafts } = review(OLD, {
    ...OLD,
    'README.md': `${OLD['README.md']}\n- ${bare.join(' ')}\n`,
  });
  const lines = drafts.map(({ comment }) => `${comment.path}:${comment.line}`);
  expect(lines).toEqual([...new Set(lines)]);
});
