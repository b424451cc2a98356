import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 30_000,
    // Test files share threads, and what they import: neither a process nor a module for each.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
});
