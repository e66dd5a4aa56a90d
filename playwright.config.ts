import { defineConfig } from '@playwright/test';
import { chromiumArguments, findHeadlessShell } from './scripts/chromium.ts';

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	timeout: 60_000,
	retries: 0,
	reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
	use: {
		browserName: 'chromium',
		viewport: { width: 390, height: 844 },
		serviceWorkers: 'block',
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: findHeadlessShell(), args: chromiumArguments }
	}
});
