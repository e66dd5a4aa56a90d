import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A word or a stop, then a block whose text begins on the next line. */
const swallowed = /[^\s>{]\{#(?:if|each|key|await)\b[^{}]*\}\s+[^\s<{]/g;

/** Svelte drops the space at the beginning of a block, so one inside does not part two sentences. */
function withoutSpaceIn(markup: string): readonly string[] {
	const text = markup.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '');
	return [...text.matchAll(swallowed)].map(([found]) => found);
}

test('two sentences with the space inside of the block between them are found', () => {
	expect(withoutSpaceIn('<p>On the left side.{#if empty}\n\tNothing is done.{/if}</p>')).toEqual([
		'.{#if empty}\n\tN'
	]);
	expect(withoutSpaceIn('<p>On the left side.\n{#if empty}Nothing is done.{/if}</p>')).toEqual([]);
	expect(withoutSpaceIn('<p>On {name}{#if side}, {side}{/if}.</p>')).toEqual([]);
});

test('no two sentences are run together', () => {
	const found = globSync('src/**/*.svelte').flatMap((file) =>
		withoutSpaceIn(readFileSync(file, 'utf8')).map((each) => `${file}: ${each}`)
	);
	expect(found).toEqual([]);
});
