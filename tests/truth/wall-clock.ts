import type { WallTime } from './fact.ts';

const minuteLength = 60_000;
const dayLength = 1440 * minuteLength;

/**
 * The moment at which a clock on a wall in `zone` shows this time. Where the clocks are set back it
 * is the first such moment; a time that is left out is as long after the change.
 */
export function momentOf(zone: string, { day, minute }: WallTime): number {
	const wall = day * dayLength + minute * minuteLength;
	const guesses = [-dayLength, dayLength].map((by) => wall - aheadOf(zone, wall + by));
	const [first = wall] = guesses;
	return guesses.find((moment) => moment + aheadOf(zone, moment) === wall) ?? first;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far clocks in `zone` are ahead of UTC. */
function aheadOf(zone: string, moment: number): number {
	const format = formats.get(zone) ?? formatOf(zone);
	formats.set(zone, format);
	const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
	const [date, hour] = [parts.get('year'), parts.get('hour')];
	const text = `${date}-${parts.get('month')}-${parts.get('day')}T${hour}:${parts.get('minute')}`;
	return Date.parse(`${text}:${parts.get('second')}Z`) - Math.floor(moment / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
	const two = '2-digit';
	return new Intl.DateTimeFormat('en-GB', {
		...{ timeZone, hourCycle: 'h23', year: 'numeric', month: two, day: two },
		...{ hour: two, minute: two, second: two }
	});
}
