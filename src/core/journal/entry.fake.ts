import { instant, milliseconds } from '#core/base/units.ts';
import type { Allowance } from './allowance.ts';
import type { CheckIn, SessionEntry } from './entry.ts';
import { identityOf } from './identity.ts';
import type { Measurement } from './measurement.ts';
import type { OwnThing } from './own-thing.ts';
import type { Removal } from './removal.ts';
import type { Screening } from './screening.ts';
import type { SelfCare } from './self-care.ts';
import type { Spasm } from './spasm.ts';

/** A finished daily routine that began at this time. */
export function entryAt(began: number, changes: Partial<SessionEntry> = {}): SessionEntry {
	return {
		kind: 'session',
		id: identityOf(instant(began), 0, new Uint8Array(8)),
		device: 'this-device',
		began: instant(began),
		ended: instant(began + 679_000),
		practised: milliseconds(679_000),
		of: 'daily',
		ending: 'complete',
		steps: [
			{ exercise: 'floor-down', repetitions: 1 },
			{
				exercise: 'cat-cow',
				repetitions: 6,
				measured: { unit: 'degrees', target: 15, reached: 'target' }
			},
			{
				exercise: 'seated-twist',
				side: 'left',
				repetitions: 2,
				measured: { unit: 'degrees', target: 30, reached: 24.5 }
			},
			{
				exercise: 'seated-twist',
				side: 'right',
				repetitions: 2,
				measured: { unit: 'degrees', target: 30 }
			}
		],
		pain: 3,
		...changes
	};
}

/** A daily routine that was ended by pain down a leg before any step was done. */
export function stoppedAt(began: number, changes: Partial<SessionEntry> = {}): SessionEntry {
	const { pain: _, ...entry } = entryAt(began);
	return {
		...entry,
		ended: instant(began + 20_000),
		practised: milliseconds(0),
		ending: 'early',
		steps: [],
		stops: [{ at: instant(began + 20_000), kind: 'leg' }],
		left: {},
		...changes
	};
}

/** A check-in at this time with pain 1. */
export function checkInAt(at: number, changes: Partial<CheckIn> = {}): CheckIn {
	return {
		kind: 'check-in',
		id: identityOf(instant(at), 1, new Uint8Array(8)),
		device: 'this-device',
		at: instant(at),
		pain: 1,
		...changes
	};
}

/** A measurement of the left side of the seated twist on the figure. */
export function measurementAt(at: number, changes: Partial<Measurement> = {}): Measurement {
	return {
		kind: 'measurement',
		id: identityOf(instant(at), 2, new Uint8Array(8)),
		device: 'this-device',
		at: instant(at),
		exercise: 'seated-twist',
		side: 'left',
		unit: 'degrees',
		value: 24,
		method: 'figure',
		error: 5,
		...changes
	};
}

export function spasmAt(at: number, changes: Partial<Spasm> = {}): Spasm {
	return {
		kind: 'spasm',
		id: identityOf(instant(at), 3, new Uint8Array(8)),
		device: 'this-device',
		at: instant(at),
		pain: 7,
		lasted: milliseconds(1_200_000),
		where: ['left'],
		triggers: ['lifting'],
		helped: ['warmth', 'walking'],
		note: 'While tying a shoe.',
		...changes
	};
}

/** A screening with all three screens and no sign ticked. */
export function screeningAt(at: number, changes: Partial<Screening> = {}): Screening {
	return {
		kind: 'screening',
		id: identityOf(instant(at), 5, new Uint8Array(8)),
		device: 'this-device',
		at: instant(at),
		asked: ['emergency', 'today', 'soon'],
		signs: [],
		...changes
	};
}

export function allowanceAt(at: number, allowed: Allowance['allowed']): Allowance {
	return {
		kind: 'allowance',
		id: identityOf(instant(at), 6, new Uint8Array(8)),
		device: 'this-device',
		at: instant(at),
		allowed
	};
}

/** A cold pack for 20 minutes. */
export function selfCareAt(at: number, changes: Partial<SelfCare> = {}): SelfCare {
	return {
		kind: 'self-care',
		id: identityOf(instant(at), 7, new Uint8Array(8)),
		device: 'this-device',
		at: instant(at),
		care: 'cold',
		lasted: milliseconds(1_200_000),
		...changes
	};
}

/** A routine of one stretch. */
export function ownThingAt(at: number, changes: Partial<OwnThing> = {}): OwnThing {
	return {
		kind: 'own',
		id: identityOf(instant(at), 8, new Uint8Array(8)),
		device: 'this-device',
		at: instant(at),
		what: 'routine',
		text: '{"version":1,"name":"My morning","steps":[{"exercise":"cat-cow"}]}',
		...changes
	};
}

export function removalAt(at: number, removed: readonly string[]): Removal {
	return {
		kind: 'removal',
		id: identityOf(instant(at), 4, new Uint8Array(8)),
		device: 'this-device',
		at: instant(at),
		removed
	};
}
