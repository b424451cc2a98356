import { createPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { type CheckInput, checkList } from '../../../src/features/check/check-list.ts';
import { readingMemory } from '../../../src/features/check/reading-memory.ts';
import type { PaperWithRecord } from '../../../src/features/papers/completed-paper.ts';
import type { PaperPart } from '../../../src/features/papers/lacking-parts.ts';
import { checkChange } from '../../../src/features/review/check-change.ts';
import { completePapers } from '../../../src/features/sync/complete-papers.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

import { options } from './draft-options.ts';

type Texts = Readonly<Record<string, string>>;
interface Suggestion {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly text: string;
  readonly body: string;
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
function review(base: Texts, head: Texts, known: readonly PaperWithRecord[] = []) {
  const patches = new Map(
    Object.keys(head).map((path) => {
      const patch = createPatch(path, base[path] ?? '', head[path] ?? '');
      return [path, patch.split('\n').slice(4).join('\n')];
    }),
  );
  const checked = checkChange(
    { base: inputOf(base), head: inputOf(head) },
    { scope: 'changed', fixes: true, comments: { ...options(patches), known } },
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

/** Entries with identifiers and nothing else, one of them a bare link, and a bib entry that lacks most. */
const LACKING = {
  'README.md': `${OLD['README.md']}
- [A year on a wall](https://doi.org/10.99999/wall), Ada Moss, *Moss Letters*, 2022

- https://doi.org/10.99999/train

- [Nights of lichens](https://doi.org/10.99999/night) ([\`Fern2020\`](refs.bib)), Eva Fern, *Moss Letters*, 2020
`,
  'refs.bib': `${OLD['refs.bib']}
@article{Fern2020,
  author = {Fern, Eva},
  title = {Nights of lichens},
  journal = {Moss Letters},
  year = {2020},
  month = may,
}
`,
};

function known(name: string, title: string, family: string, parts: PaperPart[]): PaperWithRecord {
  return {
    identifier: { kind: 'doi', id: `10.99999/${name}` },
    parts,
    found: {
      registry: 'crossref',
      record: {
        title: [title],
        authors: [{ family, given: 'Ada' }],
        date: '2022-05-04',
        venue: 'Moss Letters',
        type: 'article',
        doi: `10.99999/${name}`,
        abstract: [`They looked at it & found 5% of ${name}.`],
      },
    },
  };
}

const KNOWN = [
  known('wall', 'A year on a wall', 'Moss', ['bib-entry', 'key', 'abstract']),
  known('train', 'Trains and lichens', 'Twigg', ['entry', 'bib-entry']),
  known('night', 'Nights of lichens', 'Fern', ['abstract', 'bib-abstract', 'doi']),
];

/** Twenty bare links on lines and one line with several, and several fixes on one line. */
const CROWDED = {
  'README.md': `${OLD['README.md']}
${Array.from({ length: 20 }, (_, at) => `- https://doi.org/10.99999/bare.${at}\n`).join('')}
- https://doi.org/10.99999/a https://doi.org/10.99999/b
- [A &amp; B] (https://doi.org/10.99999/wall) ([\`Moss2202\`](refs.bib#L1-L2)), Ada Moss, *Moss Letters*, 2022
  - **Abstract:** We look &amp; look at 5\\% of it.
`,
  'refs.bib': `${OLD['refs.bib']}
@article{Moss2022, author = {Ada Moss & Bo Twigg}, title = {A & B}, journal = {Moss Letters}, year = {2022}, month = {March}, pages = {1-9}, doi = {https://doi.org/10.99999/wall}, abstract = {We look & look at 5% of it.}}
`,
};

describe.each<[string, Texts, readonly PaperWithRecord[]]>([
  ['two messy papers', MESSY, []],
  ['papers that registries know', LACKING, KNOWN],
  ['bare links, and many fixes on one line', CROWDED, []],
])('the suggestions for %s', (_, head, papers) => {
  const { suggestions, findings } = review(OLD, head, papers);
  const before = new Set(findings.map(({ fingerprint }) => fingerprint));

  it('do not overlap', () => {
    expect(suggestions.length).toBeGreaterThan(0);
    for (const one of suggestions) {
      for (const other of suggestions) {
        if (one === other || one.path !== other.path) continue;
        expect(one.line < other.startLine || other.line < one.startLine).toBe(true);
      }
    }
  });

  it('leave nothing that a program could have corrected, accepted in any order', () => {
    const whole = accepted(head, suggestions);
    const later = review(OLD, whole, papers);
    expect(later.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect(later.suggestions).toEqual([]);
    const errors = later.findings.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ fingerprint }) => !before.has(fingerprint))).toEqual([]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...suggestions], { minLength: suggestions.length }),
        (all) => {
          expect(accepted(head, all)).toEqual(whole);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('do no harm when each is accepted alone, but for a key whose bib entry comes with another', () => {
    const { catalog } = checkList(inputOf(head));
    for (const one of suggestions) {
      const after = checkList(inputOf(accepted(head, [one])));
      const errors = after.findings.filter(
        ({ severity, fingerprint }) => severity === 'error' && !before.has(fingerprint),
      );
      const isHalf = one.body.includes('Commit it together with the suggestion in');
      const unexpected = errors.filter(({ ruleId }) => !isHalf || ruleId !== 'entry-citation-key');
      expect(unexpected.map(({ message }) => message)).toEqual([]);
      expect(after.catalog.list?.entries.length).toBeGreaterThanOrEqual(
        catalog.list?.entries.length ?? 0,
      );
    }
  });
});

it('complete what registries know of a paper, in both files', () => {
  const { suggestions } = review(OLD, LACKING, KNOWN);
  const { catalog, findings } = checkList(inputOf(accepted(LACKING, suggestions)));
  expect(findings).toEqual([]);
  for (const entry of catalog.list?.entries.slice(1) ?? []) {
    const fields = catalog.pairOf(entry)?.bibEntry.fields;
    expect(entry.citation?.key).toMatch(/^(?:Moss2022|Twigg2022|Fern2020)$/);
    expect(entry.abstract?.text).toMatch(/^They looked at it & found 5% of/);
    expect(fields?.get('abstract')?.value).toBe(entry.abstract?.text);
    expect(fields?.get('doi')?.value).toMatch(/^10\.99999\//);
  }
});

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
    const shown = drafts.flatMap(({ fingerprints }) => fingerprints);
    expect(shown.toSorted()).toEqual([...new Set(shown)].toSorted());
    expect(shown.toSorted()).toEqual(findings.map(({ fingerprint }) => fingerprint).toSorted());
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

it('is one comment for a line with several findings', () => {
  const bare = Array.from({ length: 5 }, (_, index) => `https://doi.org/10.99999/${index}`);
  const { drafts } = review(OLD, {
    ...OLD,
    'README.md': `${OLD['README.md']}\n- ${bare.join(' ')}\n`,
  });
  const lines = drafts.map(({ comment }) => `${comment.path}:${comment.line}`);
  expect(lines).toEqual([...new Set(lines)]);
});
