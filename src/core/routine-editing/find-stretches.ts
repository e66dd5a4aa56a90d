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

export type StretchGroup = 'loosen' | 'strengthen' | 'rest' | 'walk';

/** A way between postures comes by itself, and is in no group. */
const kindsIn: Readonly<Record<StretchGroup, readonly Exercise['kind'][]>> = {
	loosen: ['mobility'],
	strengthen: ['strength'],
	rest: ['rest', 'breathing'],
	walk: ['walking']
};
const groupOrder = ['loosen', 'strengthen', 'rest', 'walk'] as const;

/** By what they are for, then by their names; without the groups that are empty. */
export function groupStretches<Stretch extends Named>(
	stretches: readonly Stretch[]
): readonly { readonly group: StretchGroup; readonly stretches: readonly Stretch[] }[] {
	return groupOrder
		.map((group) => ({
			group,
			stretches: stretches
				.filter(({ kind }) => kindsIn[group].includes(kind))
				.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
		}))
		.filter((each) => each.stretches.length > 0);
}

/** Without capitals and without what stands between words. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('’', "'")
		.replaceAll(/[\s,.-]+/g, ' ');
}
