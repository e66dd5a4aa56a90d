import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureChromium } from './scripts/chromium.ts';

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	timeout: 60_000,
	// What passes only at the second try is counted as flaky in the summary.
	retries: 1,
	reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
	use: {
		browserName: 'chromium',
		viewport: { width: 390, height: 844 },
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: ensureChromium(), args: chromiumArguments }
	}
});
