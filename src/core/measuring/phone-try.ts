import {
	degrees,
	milliseconds,
	type Degrees,
	type Instant,
	type Milliseconds
} from '#core/base/units.ts';
import { angleBetween, stillGravity, type GravitySample, type Gravity } from './gravity.ts';

/** One try with the phone: get into position, take the zero, move, take the reading. */
export interface PhoneTryState {
	readonly stage: PhoneTryStage;
	/** When the stage began. */
	readonly since: Instant;
	/** The latest samples of the sensor, oldest first. */
	readonly recentSamples: readonly GravitySample[];
}

export type PhoneTryStage =
	| { readonly name: 'placing'; readonly atLeast: Milliseconds; readonly left?: TakenReading }
	| { readonly name: 'moving'; readonly zero: Gravity }
	| ({ readonly name: 'taken' } & TakenReading);

interface TakenReading {
	readonly angle: Degrees;
	/** Gravity at the end of the movement. */
	readonly end: Gravity;
}

/** Time to place the phone and get into position, for the first try and for the next ones. */
const settleTime = { first: milliseconds(12_000), next: milliseconds(7_000) };
/** Movements take 3 to 5 s; a phone that is still before this has not reached the end. */
const leastMoveTime = milliseconds(8_000);
/**
 * The phone has to be still for this long. It is longer than the averaging window, because a halt on
 * the way is not the end.
 */
export const stillLength = milliseconds(1_500);
/** A smaller angle is no movement, but a phone that slipped. */
const leastMoved = degrees(2);

export function firstTry(now: Instant): PhoneTryState {
	return tryFrom(now, { name: 'placing', atLeast: settleTime.first });
}

/** The next try, which starts only once the person has moved back. */
export function nextTry(now: Instant, { stage }: PhoneTryState): PhoneTryState {
	const left = stage.name === 'taken' ? { left: stage } : {};
	return tryFrom(now, { name: 'placing', atLeast: settleTime.next, ...left });
}

export function advanceTry(current: PhoneTryState, felt: GravitySample): PhoneTryState {
	const { stage, since } = current;
	const now = felt.at;
	const recentSamples = [
		...current.recentSamples.filter(({ at }) => now - at <= stillLength),
		felt
	];
	const still = stillGravity(recentSamples, now, stillLength);
	switch (stage.name) {
		case 'placing':
			return still && now - since >= stage.atLeast && !staysAtEnd(stage.left, still)
				? { stage: { name: 'moving', zero: still }, since: now, recentSamples: [] }
				: { ...current, recentSamples };
		case 'moving': {
			const angle = still ? angleBetween(stage.zero, still) : leastMoved;
			return still && angle >= leastMoved && now - since >= leastMoveTime
				? { stage: { name: 'taken', angle, end: still }, since: now, recentSamples: [] }
				: { ...current, recentSamples };
		}
		case 'taken':
			return current;
	}
}

/** Whether the person has not moved back yet: the position is nearer to the end than to the start. */
function staysAtEnd(left: TakenReading | undefined, still: Gravity): boolean {
	return left !== undefined && angleBetween(left.end, still) < left.angle / 2;
}

function tryFrom(now: Instant, stage: PhoneTryStage): PhoneTryState {
	return { stage, since: now, recentSamples: [] };
}
