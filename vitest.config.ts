import { configDefaults, defineConfig } from 'vitest/config';
import { SummaryReporter } from './tests/set-up/summary-reporter.ts';

const siteTests = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', new SummaryReporter()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...siteTests],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // The site as built and served; the set-up builds it once, through the command that users run.
        test: {
          name: 'site',
          include: siteTests,
          globalSetup: 'tests/set-up/built-site.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
