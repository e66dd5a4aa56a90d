import { expect, test } from 'vitest';
import { BlockedError } from './database-schema.ts';
import { storageProblemSentence } from './storage-problem.ts';

const lost = 'The connection to the storage was lost: try again. What was saved before is intact.';
const nothing = 'This browser lets the app store nothing, perhaps because the window is private.';

test.each([
	[
		'QuotaExceededError',
		'This device has no room left, so it was not saved; what was saved before is intact.'
	],
	[
		'VersionError',
		'A newer version of the app has been used here: close its windows and load it again.'
	],
	['InvalidStateError', lost],
	['UnknownError', lost],
	['AbortError', lost],
	['SecurityError', nothing],
	['DataError', 'It could not be stored: The message.']
])('a %s is told in one sentence', (name, sentence) => {
	expect(storageProblemSentence(new DOMException('The message', name))).toBe(sentence);
});

test('a browser without a database, and an older window, are told in one sentence', () => {
	expect(storageProblemSentence(new ReferenceError('indexedDB is not defined'))).toBe(nothing);
	expect(storageProblemSentence(new BlockedError())).toBe(
		'Another window of the app is older and still open: close it and try again.'
	);
});

test('what is thrown and is no error is told as it is', () => {
	expect(storageProblemSentence('full')).toBe('It could not be stored: full.');
});
