import type { StepFact } from './fact.ts';

type Unit = NonNullable<StepFact['unit']>;

const units: Readonly<Record<Unit, string>> = {
	degrees: '°',
	centimetres: ' cm',
	seconds: ' s',
	times: ' times'
};

/** "15°", "20 cm", "once". */
export function amount(unit: Unit, value: number): string {
	return unit === 'times' && value === 1 ? 'once' : `${value}${units[unit]}`;
}

/** "1 day", "12 days". */
export function counted(count: number, one: string): string {
	return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** "48 min", "13 h 25 min". */
export function hours(minutes: number): string {
	if (minutes < 60) return `${minutes} min`;
	return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`;
}

/** "13 Oct 2025". */
export function dateOn(day: number): string {
	const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
	return new Date(day * 86_400_000).toLocaleDateString('en-GB', options);
}

/** "October 2025". */
export function monthOn(day: number): string {
	const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
	return new Date(day * 86_400_000).toLocaleDateString('en-GB', options);
}

/** Those of the parts that are to be said. */
export function said(...parts: readonly (string | false)[]): string {
	return parts.filter((part) => part !== false).join(', ');
}
