/** What a suite's report counts. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

export interface TestTime {
	readonly test: string;
	readonly seconds: number;
}

export interface Report extends Counts {
	readonly times: readonly TestTime[];
}

interface UnitReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly {
		readonly name: string;
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly duration?: number | null;
		}[];
	}[];
}

interface JourneySuite {
	readonly suites?: readonly JourneySuite[];
	readonly specs?: readonly {
		readonly file: string;
		readonly title: string;
		readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
	}[];
}

interface JourneyReport extends JourneySuite {
	readonly stats: { readonly expected: number; readonly unexpected: number };
}

/** Reads the JSON report of Vitest or of Playwright. Times are in seconds. */
export function reportOf(json: string): Report {
	const report: UnitReport | JourneyReport = JSON.parse(json);
	if ('stats' in report)
		return {
			passed: report.stats.expected,
			failed: report.stats.unexpected,
			times: journeyTimes(report)
		};
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		times: report.testResults.flatMap(({ name, assertionResults }) =>
			assertionResults.map(({ fullName, duration }) => ({
				test: `${name.replace(`${process.cwd()}/`, '')}: ${fullName}`,
				seconds: (duration ?? 0) / 1000
			}))
		)
	};
}

function journeyTimes({ suites = [], specs = [] }: JourneySuite): readonly TestTime[] {
	const own = specs.map(({ file, title, tests }) => ({
		test: `${file}: ${title}`,
		seconds:
			tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) /
			1000
	}));
	return [...own, ...suites.flatMap(journeyTimes)];
}

/** The slowest tests, the slowest first. */
export function slowest(times: readonly TestTime[], count: number): readonly TestTime[] {
	return times.toSorted((one, other) => other.seconds - one.seconds).slice(0, count);
}
