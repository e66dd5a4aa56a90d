/** The tests that some words stand for. */
export interface Selection {
	/** Files of unit tests and of end-to-end tests, by their paths. */
	readonly unit: readonly string[];
	readonly e2e: readonly string[];
	/** What the names of the tests in these files contain, where no file is called so. */
	readonly name?: string;
}

/**
 * Selects the files whose paths contain one of the words; where a word is in no path, the tests
 * whose names contain all of them as they stand. `files` are the texts of all test files by path.
 */
export function selectTests(
	words: readonly string[],
	files: ReadonlyMap<string, string>
): Selection {
	const called = words.map((word) => [...files.keys()].filter((path) => path.includes(word)));
	if (called.every((paths) => paths.length > 0)) return byKind([...new Set(called.flat())]);
	const name = words.join(' ');
	const naming = [...files].filter(([, text]) => text.includes(name)).map(([path]) => path);
	return { ...byKind(naming), name };
}

function byKind(paths: readonly string[]): Selection {
	const [e2e, unit] = [true, false].map((wanted) =>
		paths.filter((path) => path.endsWith('.e2e.ts') === wanted)
	);
	return { unit: unit ?? [], e2e: e2e ?? [] };
}
