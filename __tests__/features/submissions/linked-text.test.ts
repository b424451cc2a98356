import { expect, it } from 'vitest';
import { linkedText } from '../../../src/features/submissions/linked-text.ts';

it('links to registries, and to nothing else', () => {
  expect(linkedText('See https://doi.org/10.5555/a_b(1)<2>. Or https://evil.test/x, @you.')).toBe(
    'See [doi.org/10.5555/a\\_b\\(1\\)](https://doi.org/10.5555/a_b%281%29)\\<2\\>. Or `https://evil.test/x`, `@you`.',
  );
  expect(linkedText('https://doi.org/10.5555/é](x)')).toBe(
    '[doi.org/10.5555/é\\]\\(x\\)](https://doi.org/10.5555/%C3%A9%5D%28x%29)',
  );
  expect(linkedText('https://doi.org.evil.test/10.1/x')).not.toContain('](');
});
