import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 30_000,
    // Many tests wait for processes that they start, so one core kept free would stand idle.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
});
