import type { Exercise } from '#core/exercise/exercise.ts';

/** How one stretch is repeated. */
export interface RepeatChoice {
	readonly until: Until;
	/** Seconds of each hold; absent for the exercise's own, or the target of a range in seconds. */
	readonly hold?: number;
	/** Seconds of rest between rounds, in addition to the exercise's own rest. */
	readonly rest: number;
	/** For a stretch with two sides; `both` is all rounds on the left, then all on the right. */
	readonly sides: 'alternating' | 'both' | 'left' | 'right';
}

/**
 * When a repeat ends; with `ended`, it goes on until the person ends it, and with `target` after as
 * many rounds as today's target, for what is counted in times. A round is one repetition on each
 * chosen side.
 */
export type Until =
	| { readonly name: 'ended' }
	| { readonly name: 'target' }
	| { readonly name: 'rounds'; readonly rounds: number }
	| { readonly name: 'minutes'; readonly minutes: number };

/** The default: endless, with alternating sides. */
export const defaultRepeat: RepeatChoice = {
	until: { name: 'ended' },
	rest: 0,
	sides: 'alternating'
};

/**
 * What is offered until somebody chooses: as often as the exercise is done in one go, so that it
 * ends; what is counted in times ends at its target, and rest, breathing and walking go on.
 */
export function firstRepeat({
	range,
	kind,
	dose
}: Pick<Exercise, 'range' | 'kind' | 'dose'>): RepeatChoice {
	if (range?.unit === 'times') return { ...defaultRepeat, until: { name: 'target' } };
	if (kind !== 'mobility' && kind !== 'strength') return defaultRepeat;
	return { ...defaultRepeat, until: { name: 'rounds', rounds: dose.repetitions } };
}

export const mostRounds = 30;
export const mostMinutes = 60;
export const mostRest = 120;

/** The choice within the limits of this exercise, without what does not apply to it. */
export function choiceFor(choice: RepeatChoice, exercise: Exercise): RepeatChoice {
	const { rest } = choice;
	const until = untilFor(choice, exercise);
	const hold = holdWithinLimits(choice.hold, exercise);
	const sides = exercise.dose.eachSide ? choice.sides : 'alternating';
	return {
		until,
		...(hold !== undefined && { hold }),
		rest,
		// An endless repeat would never reach the second side of `both`.
		sides: sides === 'both' && until.name === 'ended' ? 'alternating' : sides
	};
}

function untilFor({ until }: RepeatChoice, { range }: Exercise): Until {
	return until.name === 'target' && range?.unit !== 'times' ? defaultRepeat.until : until;
}

function holdWithinLimits(hold: number | undefined, { dose, range }: Exercise): number | undefined {
	const limits = dose.holdSeconds;
	if (hold === undefined || !limits || range?.unit === 'seconds') return undefined;
	return Math.min(limits.most, Math.max(limits.least, hold));
}

/** Reads an address such as `?rounds=5&hold=10&rest=5&side=left`, and ignores what is invalid. */
export function parseRepeat(address: string): RepeatChoice {
	const parameters = new Map(
		address
			.replace(/^\?/, '')
			.split('&')
			.map((parameter) => {
				const [name = '', value] = parameter.split('=');
				return [name, value] as const;
			})
	);
	const rounds = wholeNumber(parameters.get('rounds'), 1, mostRounds);
	const asTarget = parameters.get('rounds') === 'target';
	const minutes = wholeNumber(parameters.get('minutes'), 1, mostMinutes);
	const hold = wholeNumber(parameters.get('hold'), 1, 600);
	const side = parameters.get('side');
	return {
		until: asTarget
			? { name: 'target' }
			: rounds !== undefined
				? { name: 'rounds', rounds }
				: minutes !== undefined
					? { name: 'minutes', minutes }
					: { name: 'ended' },
		...(hold !== undefined && { hold }),
		rest: wholeNumber(parameters.get('rest'), 0, mostRest) ?? 0,
		sides: side === 'left' || side === 'right' || side === 'both' ? side : 'alternating'
	};
}

/** An address that `repeatIn` reads; empty for the simplest choice. */
export function repeatQuery({ until, hold, rest, sides }: RepeatChoice): string {
	return [
		...(until.name === 'target' ? ['rounds=target'] : []),
		...(until.name === 'rounds' ? [`rounds=${until.rounds}`] : []),
		...(until.name === 'minutes' ? [`minutes=${until.minutes}`] : []),
		...(hold === undefined ? [] : [`hold=${hold}`]),
		...(rest === 0 ? [] : [`rest=${rest}`]),
		...(sides === 'alternating' ? [] : [`side=${sides}`])
	].join('&');
}

/** The query by which an address says a choice, also that it has no end. */
export function addressQuery(choice: RepeatChoice): string {
	return repeatQuery(choice) || 'rounds=endless';
}

/**
 * What the query of an address plays. One that says nothing, typed by hand or from an earlier
 * version, ends as what is offered until somebody chooses: nobody is led on without a rest.
 */
export function queryToPlay(query: string, exercise: Exercise | undefined): string {
	return exercise && query.replace('?', '') === '' ? repeatQuery(firstRepeat(exercise)) : query;
}

function wholeNumber(text: string | undefined, least: number, most: number): number | undefined {
	const value = text && /^\d+$/.test(text) ? Number(text) : undefined;
	return value !== undefined && value >= least && value <= most ? value : undefined;
}
