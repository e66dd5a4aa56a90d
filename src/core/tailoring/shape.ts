/** What somebody has time and room for today. */
export interface Shape {
	/** At most so many; absent for all of it. */
	readonly minutes?: number;
	/** Lying: on the back, a side or the front. Off the floor: standing, or on a chair. */
	readonly place: 'anywhere' | 'lying' | 'off-floor';
	readonly strength: 'with' | 'without';
}

/** Nothing left out. */
export const wholeShape: Shape = { place: 'anywhere', strength: 'with' };

/** What is offered; an address may ask for any other. */
export const minutesOffered: readonly number[] = [3, 5, 10];

const longest = 60;

/** A shape from an address, such as `?minutes=5&lying`. What cannot be understood is left out. */
export function shapeIn(address: string): Shape {
	const words = new Map(
		address
			.replace(/^\?/, '')
			.split('&')
			.map((word) => {
				const [name = '', value = ''] = word.split('=');
				return [name, value] as const;
			})
	);
	const minutes = Number(words.get('minutes') ?? 0);
	const sensible = Number.isInteger(minutes) && minutes >= 1 && minutes <= longest;
	return {
		...(sensible && { minutes }),
		place: words.has('lying') ? 'lying' : words.has('no-floor') ? 'off-floor' : 'anywhere',
		strength: words.has('no-strength') ? 'without' : 'with'
	};
}

/** Empty for a whole routine, else as `shapeIn` reads it. */
export function addressOf({ minutes, place, strength }: Shape): string {
	return [
		...(minutes === undefined ? [] : [`minutes=${minutes}`]),
		...(place === 'lying' ? ['lying'] : place === 'off-floor' ? ['no-floor'] : []),
		...(strength === 'without' ? ['no-strength'] : [])
	].join('&');
}
