import { expect, test } from 'vitest';
import { reportOf, slowest } from './test-reports.ts';

test('a report of unit tests is counted and timed', () => {
	const report = {
		numPassedTests: 1,
		numFailedTests: 1,
		testResults: [
			{
				name: `${process.cwd()}/src/a.test.ts`,
				assertionResults: [
					{ fullName: 'one', duration: 1500 },
					{ fullName: 'two', duration: null }
				]
			}
		]
	};
	expect(reportOf(JSON.stringify(report))).toEqual({
		passed: 1,
		failed: 1,
		times: [
			{ test: 'src/a.test.ts: one', seconds: 1.5 },
			{ test: 'src/a.test.ts: two', seconds: 0 }
		]
	});
});

test('a report of journeys is counted and timed, however deep they lie', () => {
	const spec = (title: string, duration: number) => ({
		file: 'a.e2e.ts',
		title,
		tests: [{ results: [{ duration }] }]
	});
	const report = {
		stats: { expected: 2, unexpected: 0 },
		suites: [{ specs: [spec('one', 250)], suites: [{ specs: [spec('two', 4000)] }] }]
	};
	const { times, ...counts } = reportOf(JSON.stringify(report));
	expect(counts).toEqual({ passed: 2, failed: 0 });
	expect(slowest(times, 1)).toEqual([{ test: 'a.e2e.ts: two', seconds: 4 }]);
	expect(slowest(times, 9).map(({ seconds }) => seconds)).toEqual([4, 0.25]);
});
