/** The time, place and strength work that somebody chooses for a routine. */
export interface Shape {
	/** The most minutes that it may take; absent for the whole routine. */
	readonly minutes?: number;
	/** `lying` is on the back, a side or the front; `off-floor` is standing or on a chair. */
	readonly place: 'anywhere' | 'lying' | 'off-floor';
	readonly strength: 'with' | 'without';
	/** Present if the full dose is wanted, where the routine has one, in place of its short one. */
	readonly full?: true;
}

/** The shape that leaves nothing out. */
export const wholeShape: Shape = { place: 'anywhere', strength: 'with' };

/** The limits that are offered. An address may give any other. */
export const minutesOffered: readonly number[] = [3, 5, 10];

const greatestMinutes = 60;

/** Reads an address such as `?minutes=5&lying`, and ignores what is invalid. */
export function parseShape(address: string): Shape {
	const parameters = new Map(
		address
			.replace(/^\?/, '')
			.split('&')
			.map((parameter) => {
				const [name = '', value = ''] = parameter.split('=');
				return [name, value] as const;
			})
	);
	const minutes = Number(parameters.get('minutes') ?? 0);
	const valid = Number.isInteger(minutes) && minutes >= 1 && minutes <= greatestMinutes;
	return {
		...(valid && { minutes }),
		place: parameters.has('lying')
			? 'lying'
			: parameters.has('no-floor')
				? 'off-floor'
				: 'anywhere',
		strength: parameters.has('no-strength') ? 'without' : 'with',
		...(parameters.has('full') && { full: true })
	};
}

/** An address that `shapeIn` reads; empty for a whole routine. */
export function shapeQuery({ minutes, place, strength, full }: Shape): string {
	return [
		...(minutes === undefined ? [] : [`minutes=${minutes}`]),
		...(place === 'lying' ? ['lying'] : place === 'off-floor' ? ['no-floor'] : []),
		...(strength === 'without' ? ['no-strength'] : []),
		...(full ? ['full'] : [])
	].join('&');
}
