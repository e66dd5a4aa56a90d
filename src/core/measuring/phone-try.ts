import {
	degrees,
	milliseconds,
	type Degrees,
	type Instant,
	type Milliseconds
} from '#core/base/units.ts';
import { angleBetween, isHeldStill, type Felt, type Gravity } from './gravity.ts';

/** One try with the phone: into place, the zero is taken, the movement, the reading is taken. */
export interface PhoneTryState {
	readonly stage: PhoneTryStage;
	/** Since when it is in this stage. */
	readonly since: Instant;
	/** What the phone felt lately, oldest first. */
	readonly lately: readonly Felt[];
}

export type PhoneTryStage =
	| { readonly name: 'placing'; readonly atLeast: Milliseconds; readonly left?: Taken }
	| { readonly name: 'moving'; readonly zero: Gravity }
	| ({ readonly name: 'taken' } & Taken);

interface Taken {
	readonly angle: Degrees;
	/** How it lay at the end. */
	readonly end: Gravity;
}

/** Time to put the phone down to where it goes, and to get into position; then from one try to the next. */
const settling = { first: milliseconds(12_000), next: milliseconds(7_000) };
/** Movements take 3 to 5 s; whoever is still before that has not come to the end. */
const moving = milliseconds(8_000);
/** So long it must be held still, longer than is averaged: a halt on the way is no end. */
export const steady = milliseconds(1_500);
/** Less than this is no movement but a phone that slipped. */
const leastMoved = degrees(2);

export function firstTry(now: Instant): PhoneTryState {
	return tryFrom(now, { name: 'placing', atLeast: settling.first });
}

/** After one that was taken, and only from where somebody has come back. */
export function nextTry(now: Instant, { stage }: PhoneTryState): PhoneTryState {
	const left = stage.name === 'taken' ? { left: stage } : {};
	return tryFrom(now, { name: 'placing', atLeast: settling.next, ...left });
}

export function feel(current: PhoneTryState, felt: Felt): PhoneTryState {
	const { stage, since } = current;
	const now = felt.at;
	const lately = [...current.lately.filter(({ at }) => now - at <= steady), felt];
	const still = isHeldStill(lately, now, steady);
	switch (stage.name) {
		case 'placing':
			return still && now - since >= stage.atLeast && !staysAt(stage.left, still)
				? { stage: { name: 'moving', zero: still }, since: now, lately: [] }
				: { ...current, lately };
		case 'moving': {
			const angle = still ? angleBetween(stage.zero, still) : leastMoved;
			return still && angle >= leastMoved && now - since >= moving
				? { stage: { name: 'taken', angle, end: still }, since: now, lately: [] }
				: { ...current, lately };
		}
		case 'taken':
			return current;
	}
}

/** Whoever is still more at the end than at the start has not come back yet. */
function staysAt(left: Taken | undefined, still: Gravity): boolean {
	return left !== undefined && angleBetween(left.end, still) < left.angle / 2;
}

function tryFrom(now: Instant, stage: PhoneTryStage): PhoneTryState {
	return { stage, since: now, lately: [] };
}
