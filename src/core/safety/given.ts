import type { Today } from '#core/range/plan.ts';
import { tooMuchPain } from '#core/range/practice-day.ts';
import type { Settings } from '#core/settings.ts';
import type { Instant } from '#core/units.ts';
import { closingOf, type Guarded } from './health.ts';
import { isOpen } from './kept.ts';
import { offerOf, type Why } from './offer.ts';
import { toldBy } from './screened.ts';
import { waitingOf } from './strength.ts';

/** What the answers on this device allow, whatever the journal says. */
export interface Given {
	readonly strength: 'open' | 'locked';
	/** When strength was opened; a spasm since closes it. */
	readonly strengthSince?: Instant;
	/** A sign stands for which a doctor comes first. */
	readonly redFlag: boolean;
	/** Exercises of which half the range is asked for. */
	readonly halved: ReadonlyMap<string, 'gentle' | 'health'>;
	/** Exercises that are not offered, and why. */
	readonly closed: ReadonlyMap<string, Why>;
}

/** As if nothing were known that speaks against anything. */
export const allGiven: Given = {
	strength: 'open',
	redFlag: false,
	halved: new Map(),
	closed: new Map()
};

type Answered = Pick<Settings, 'screened' | 'health' | 'strengthening'>;

/** By what was answered, of these exercises. That an answer is owed again is asked for before playing. */
export function givenBy(settings: Answered, exercises: Readonly<Record<string, Guarded>>): Given {
	const { screened, health, strengthening } = settings;
	const standing = toldBy(screened);
	const { closed, halved } = offerOf(exercises, {
		standing,
		health,
		waiting: waitingOf(strengthening)
	});
	const { opened } = strengthening;
	return {
		strength: isOpen(strengthening) && standing.name === 'clear' ? 'open' : 'locked',
		...(opened !== undefined && { strengthSince: opened }),
		redFlag: standing.name === 'emergency' || standing.name === 'today' || barred(health),
		halved: new Map(
			[...halved].map(([id, why]) => [id, why.name === 'health' ? 'health' : 'gentle'] as const)
		),
		closed
	};
}

/**
 * What is left out of a routine: not what waits for strength while all of it is closed, of which
 * routines know themselves; and on a day of much pain the only movement made for bad days.
 */
export function leftOutBy({ strength, closed }: Given, { pain = 0 }: Partial<Today> = {}) {
	const out = [...closed].flatMap(([id, why]) =>
		why.name === 'health' || (why.name === 'strength' && strength === 'open') ? [id] : []
	);
	return pain >= tooMuchPain ? [...out, 'pelvic-tilt'] : out;
}

function barred(health: Settings['health']): boolean {
	return health !== undefined && closingOf(health).some(({ closesAll }) => closesAll);
}
