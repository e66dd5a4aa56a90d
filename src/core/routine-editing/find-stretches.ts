import type { Exercise } from '#core/exercise/exercise.ts';

type Named = Pick<Exercise, 'name' | 'kind' | 'purpose'>;

/** Those with each word of a search in their name, kind or purpose; all if it is empty. */
export function findStretches<Stretch extends Named>(
	search: string,
	stretches: readonly Stretch[]
): readonly Stretch[] {
	const words = plain(search).split(' ').filter(Boolean);
	return stretches.filter(({ name, kind, purpose }) => {
		const text = plain(`${name} ${kind} ${purpose}`);
		return words.every((word) => text.includes(word));
	});
}

/** Without capitals and without what stands between words. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('’', "'")
		.replaceAll(/[\s,.-]+/g, ' ');
}
