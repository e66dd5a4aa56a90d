import { expect, test } from 'vitest';
import { checkInAt, entryAt, spasmAt } from '#core/journal/entry.fake.ts';
import { wrongDateWords } from './wrong-date-words.ts';

const [session, told, spasm] = [entryAt(1), checkInAt(2), spasmAt(3)];

test.each([
	[[session], 'It does not count yet.'],
	[[session, told], 'They do not count yet.'],
	[[spasm], 'A spasm counts as if it was today.'],
	[[spasm, told], 'A spasm counts as if it was today. The other does not count yet.'],
	[[spasm, spasm], 'Spasms count as if they were today.'],
	[[told, spasm, session], 'A spasm counts as if it was today. The others do not count yet.']
])('%# what is dated ahead is told of as it counts', (ahead, words) => {
	expect(wrongDateWords(ahead)).toBe(words);
});
