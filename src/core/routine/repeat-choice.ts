import type { Exercise } from '#core/exercise/exercise.ts';

/** How one stretch is repeated. */
export interface RepeatChoice {
	readonly until: Until;
	/** Seconds of each hold; absent for the exercise's own, or the target where that is what is trained. */
	readonly hold?: number;
	/** Seconds between rounds, on top of the rest that belongs to each. */
	readonly rest: number;
	/** Of a stretch with two sides. Both: all rounds left, then all right. */
	readonly sides: 'alternating' | 'both' | 'left' | 'right';
}

/** A round is the stretch once, on each side that is done. Ended: until somebody ends it. */
export type Until =
	| { readonly name: 'ended' }
	| { readonly name: 'rounds'; readonly rounds: number }
	| { readonly name: 'minutes'; readonly minutes: number };

/** As it always was: without end, one side after the other. */
export const simplest: RepeatChoice = { until: { name: 'ended' }, rest: 0, sides: 'alternating' };

export const mostRounds = 30;
export const mostMinutes = 60;
export const mostRest = 120;

/** What can be chosen for this exercise: nothing that it has not, and nothing beyond its limits. */
export function fitting(choice: RepeatChoice, exercise: Exercise): RepeatChoice {
	const { until, rest } = choice;
	const hold = heldFor(choice.hold, exercise);
	const sides = exercise.dose.eachSide ? choice.sides : 'alternating';
	return {
		until,
		...(hold !== undefined && { hold }),
		rest,
		// Without end, the second side of "both" would never come.
		sides: sides === 'both' && until.name === 'ended' ? 'alternating' : sides
	};
}

function heldFor(hold: number | undefined, { dose, range }: Exercise): number | undefined {
	const limits = dose.holdSeconds;
	if (hold === undefined || !limits || range?.unit === 'seconds') return undefined;
	return Math.min(limits.most, Math.max(limits.least, hold));
}

/** A choice from an address, such as `?rounds=5&hold=10&rest=5&side=left`. What makes no sense is left out. */
export function repeatIn(address: string): RepeatChoice {
	const words = new Map(
		address
			.replace(/^\?/, '')
			.split('&')
			.map((word) => {
				const [name = '', value] = word.split('=');
				return [name, value] as const;
			})
	);
	const rounds = whole(words.get('rounds'), 1, mostRounds);
	const minutes = whole(words.get('minutes'), 1, mostMinutes);
	const hold = whole(words.get('hold'), 1, 600);
	const side = words.get('side');
	return {
		until:
			rounds !== undefined
				? { name: 'rounds', rounds }
				: minutes !== undefined
					? { name: 'minutes', minutes }
					: { name: 'ended' },
		...(hold !== undefined && { hold }),
		rest: whole(words.get('rest'), 0, mostRest) ?? 0,
		sides: side === 'left' || side === 'right' || side === 'both' ? side : 'alternating'
	};
}

/** Empty for the simplest, else as `repeatIn` reads it. */
export function addressOfRepeat({ until, hold, rest, sides }: RepeatChoice): string {
	return [
		...(until.name === 'rounds' ? [`rounds=${until.rounds}`] : []),
		...(until.name === 'minutes' ? [`minutes=${until.minutes}`] : []),
		...(hold === undefined ? [] : [`hold=${hold}`]),
		...(rest === 0 ? [] : [`rest=${rest}`]),
		...(sides === 'alternating' ? [] : [`side=${sides}`])
	].join('&');
}

function whole(word: string | undefined, least: number, most: number): number | undefined {
	const value = word && /^\d+$/.test(word) ? Number(word) : undefined;
	return value !== undefined && value >= least && value <= most ? value : undefined;
}
