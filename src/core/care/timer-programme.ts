import {
	after,
	fromSeconds,
	instant,
	milliseconds,
	type Instant,
	type Milliseconds
} from '#core/base/units.ts';

export const timedCares = ['cold', 'heat', 'contrast', 'pressure', 'breathing'] as const;
/** Self-care that runs on a timer. */
export type TimedCare = (typeof timedCares)[number];

/** Those that lie on the skin, which cold and heat can hurt. */
export const skinCares: readonly TimedCare[] = ['cold', 'heat', 'contrast'];

export type StageName = 'cold' | 'heat' | 'break' | 'press' | 'circles' | 'breathing';

export interface TimerStage {
	readonly name: StageName;
	readonly length: Milliseconds;
	/** When the skin is to be checked, from the start of the stage. */
	readonly skin?: Milliseconds;
}

/** Stages that follow each other without a pause. */
export type TimerProgramme = readonly [TimerStage, ...TimerStage[]];

/** A running timer keeps when it began, so that a tab that slept or was killed loses nothing. */
export interface RunningTimer {
	readonly care: TimedCare;
	/** In minutes, or in seconds of pressing. */
	readonly size: number;
	readonly began: Instant;
}

const minutes = (count: number) => fromSeconds(count * 60);
const skin = minutes(10);

/**
 * The lengths to choose from, the default first (specification D.4 and E); never more than 20
 * minutes.
 */
export const sizes: Readonly<Record<TimedCare, readonly [number, ...number[]]>> = {
	cold: [15, 20],
	heat: [15, 20],
	contrast: [20],
	pressure: [45, 30, 60],
	breathing: [5, 3, 10, 20]
};

/** The size itself if it is allowed, else the default. */
export function sizeWithin(care: TimedCare, size: number): number {
	const allowed = sizes[care];
	return allowed.includes(size) ? size : allowed[0];
}

export function timerProgrammeOf({
	care,
	size: requestedSize
}: Pick<RunningTimer, 'care' | 'size'>): TimerProgramme {
	const size = sizeWithin(care, requestedSize);
	switch (care) {
		case 'cold':
		case 'heat':
			return [{ name: care, length: minutes(size), skin }];
		case 'breathing':
			return [{ name: care, length: minutes(size) }];
		case 'contrast':
			return [
				{ name: 'heat', length: minutes(size), skin },
				{ name: 'break', length: minutes(size) },
				{ name: 'cold', length: minutes(size), skin }
			];
		case 'pressure':
			return [
				{ name: 'press', length: fromSeconds(size) },
				{ name: 'circles', length: fromSeconds(30) }
			];
	}
}

export function timerLength(programme: TimerProgramme): Milliseconds {
	return milliseconds(programme.reduce((sum, { length }) => sum + length, 0));
}

/** The position in a programme. */
export interface TimerMoment {
	readonly index: number;
	readonly stage: TimerStage;
	/** Time left in the stage. */
	readonly left: Milliseconds;
	/** Whether the skin is to be checked now: from its alert on, for `checking`. */
	readonly check: boolean;
}

/** How long the check of the skin is shown. */
const checkLength = minutes(1);

/** Undefined after the end. */
export function timerMomentAt(
	programme: TimerProgramme,
	elapsed: Milliseconds
): TimerMoment | undefined {
	let began = 0;
	for (const [index, stage] of programme.entries()) {
		const ends = began + stage.length;
		if (elapsed < ends) {
			const since = Math.max(0, elapsed) - began;
			const { skin } = stage;
			return {
				index,
				stage,
				left: milliseconds(ends - Math.max(0, elapsed)),
				check: skin !== undefined && since >= skin && since < skin + checkLength
			};
		}
		began = ends;
	}
	return undefined;
}

/** An alert of a programme. */
export interface Alert {
	readonly at: Milliseconds;
	readonly name: 'skin' | 'change' | 'end';
}

/** All alerts, in order. */
export function alertsOf(programme: TimerProgramme): readonly Alert[] {
	let began = 0;
	return programme.flatMap((stage, index): readonly Alert[] => {
		const [from, to] = [began, (began += stage.length)];
		const last = index === programme.length - 1;
		return [
			// A check at the very end of the stage would be of no use.
			...(stage.skin !== undefined && stage.skin < stage.length
				? [{ at: milliseconds(from + stage.skin), name: 'skin' } as const]
				: []),
			{ at: milliseconds(to), name: last ? 'end' : 'change' }
		];
	});
}

/** The alerts that are due after `from` and up to `to`. */
export function alertsBetween(
	programme: TimerProgramme,
	from: Milliseconds,
	to: Milliseconds
): readonly Alert[] {
	return alertsOf(programme).filter(({ at }) => at > from && at <= to);
}

/** The stored text, such as `cold 20 1774000000000`. */
export function timerText({ care, size, began }: RunningTimer): string {
	return `${care} ${size} ${began}`;
}

/** Undefined if the text is no timer. */
export function readTimer(text: string | undefined): RunningTimer | undefined {
	const [care, size, began] = (text ?? '').split(' ');
	const known = timedCares.find((each) => each === care);
	if (!known || !/^\d+$/.test(size ?? '') || !/^\d{1,15}$/.test(began ?? '')) return undefined;
	return { care: known, size: sizeWithin(known, Number(size)), began: instant(Number(began)) };
}

/** When a stored timer ends or ended. */
export function timerEnd(running: RunningTimer): Instant {
	return after(running.began, timerLength(timerProgrammeOf(running)));
}
