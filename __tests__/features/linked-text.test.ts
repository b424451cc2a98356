import { expect, it } from 'vitest';
import { linkedAddress, linkedText } from '../../src/features/linked-text.ts';

it('links to registries, and to nothing else', () => {
  expect(linkedText('See https://doi.org/10.99997/a_b(1)<2>. Or https://evil.test/x, @you.')).toBe(
    'See [doi.org/10.99997/a\\_b\\(1\\)](https://doi.org/10.99997/a_b%281%29)\\<2\\>. Or `https://evil.test/x`, `@you`.',
  );
  expect(linkedText('https://doi.org/10.99997/é](x)')).toBe(
    '[doi.org/10.99997/é\\]\\(x\\)](https://doi.org/10.99997/%C3%A9%5D%28x%29)',
  );
  expect(linkedText('https://doi.org.evil.test/10.1/x')).not.toContain('](');
  expect(linkedText('It was (https://doi.org/10.99997/a(b)).')).toBe(
    'It was \\([doi.org/10.99997/a\\(b\\)](https://doi.org/10.99997/a%28b%29)\\).',
  );
});

it('links identifiers and addresses of registries as a whole', () => {
  expect(linkedAddress('doi:10.99997/a')).toBe('[DOI 10.99997/a](https://doi.org/10.99997/a)');
  expect(linkedAddress('pmid:1', 'Its notice')).toBe(
    '[Its notice](https://pubmed.ncbi.nlm.nih.gov/1/)',
  );
  expect(linkedAddress('https://arxiv.org/abs/2303.14070')).toBe(
    '[arxiv.org/abs/2303.14070](https://arxiv.org/abs/2303.14070)',
  );
  for (const other of ['https://evil.test/', 'mailto:a', 'https://doi.org/a https://b.test']) {
    expect(linkedAddress(other)).toBeUndefined();
  }
});
