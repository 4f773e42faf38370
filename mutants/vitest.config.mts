// The tests that mutants are tried on: those that CABLE_MUTANT_TESTS names, a space between.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/unit/support/seed.ts'],
    include: (process.env['CABLE_MUTANT_TESTS'] ?? '').split(' '),
    isolate: false,
  },
});
