import type { Instant } from '#core/base/units.ts';
import type { SessionEntry } from '#core/journal/entry.ts';
import type { Screening } from '#core/journal/screening.ts';
import type { Spasm } from '#core/journal/spasm.ts';
import type { Stop, StopKind } from '#core/journal/stop.ts';
import type { TooMuchKind } from '#core/journal/too-much.ts';
import type { ResponsesByDay } from '#core/response/responses-by-day.ts';
import { conditions } from '#core/safety/health.ts';
import type { Health } from '#core/safety/stored-safety.ts';
import { signWords } from '#core/safety/warning-signs.ts';
import { choiceListWords, painPlaces } from './choices.ts';

/** Something that a clinician wants to know, and when it was. */
export interface Warning {
	readonly at: Instant;
	readonly words: string;
}

/** An exercise's name. */
type NameOf = (exercise: string) => string;

const kinds: Readonly<Record<StopKind, string>> = {
	sharp: 'sharp pain',
	leg: 'pain or tingling down a leg',
	cramp: 'cramp',
	joint: 'a joint hurt',
	unwell: 'dizzy or short of breath',
	tired: 'tired'
};

export function stopWords(kind: StopKind | undefined): string {
	return kind ? kinds[kind] : 'kind not said';
}

/** Movements that were stopped for another reason than tiredness, latest first. */
export function stopWarnings(
	sessions: readonly SessionEntry[],
	nameOf: NameOf
): readonly Warning[] {
	return latestFirst(
		stopsIn(sessions)
			.filter(({ kind }) => kind !== 'tired')
			.map((stop) => ({
				at: stop.at,
				words: `${whereWords(stop, nameOf)}: ${stopWords(stop.kind)}`
			}))
	);
}

/** What was said to be too much after a session, and sessions after which the back was worse. */
export function sorenessWarnings(
	sessions: readonly SessionEntry[],
	responses: ResponsesByDay,
	nameOf: NameOf
): readonly Warning[] {
	const worse = [...responses.values()].flatMap(({ response, responseTo }) => {
		const session = sessions.find(({ id }) => id === responseTo);
		if (!session || (response !== 'bit-worse' && response !== 'clearly-worse')) return [];
		const words = response === 'bit-worse' ? 'a bit worse' : 'clearly worse';
		return [{ at: session.ended, words: `${words} in the days after` }];
	});
	const tooMuch = sessions.flatMap((session) =>
		tooMuchIn(session, nameOf).map((words) => ({ at: session.ended, words }))
	);
	return latestFirst([...tooMuch, ...worse]);
}

function tooMuchIn({ felt, tooMuch = [] }: SessionEntry, nameOf: NameOf): readonly string[] {
	if (felt !== 'too-much') return [];
	if (tooMuch.length === 0) return ['too much'];
	return tooMuch.map(
		({ kind, ...where }) =>
			`${whereWords(where, nameOf)}: ${kind ? tooMuchWords[kind] : 'too much'}`
	);
}

const tooMuchWords: Readonly<Record<TooMuchKind, string>> = {
	sharp: 'sharp pain',
	'too-far': 'too far',
	'too-long': 'too long',
	'not-reached': 'less than the target'
};

/** Pain or tingling down a leg, from stops and spasms, latest first. */
export function legWarnings(
	sessions: readonly SessionEntry[],
	spasms: readonly Spasm[],
	nameOf: NameOf
): readonly Warning[] {
	const stopped = stopsIn(sessions).filter(({ kind }) => kind === 'leg');
	return latestFirst([
		...stopped.map((stop) => ({ at: stop.at, words: `stopped ${whereWords(stop, nameOf)}` })),
		...spasms.flatMap(({ at, where = [] }) => {
			const legs = where.filter((id) => id.startsWith('leg-'));
			if (legs.length === 0) return [];
			return [{ at, words: `with a spasm: ${choiceListWords(painPlaces, legs)}` }];
		})
	]);
}

/** Warning signs that were ticked, latest first. */
export function signWarnings(screenings: readonly Screening[]): readonly Warning[] {
	return latestFirst(
		screenings.flatMap(({ at, signs }) => {
			const words = signs.map((id) => signWords(id) ?? 'A sign of another version.');
			return words.length > 0 ? [{ at, words: words.join(' ') }] : [];
		})
	);
}

/** The conditions that are ticked now; undefined if nobody was asked. */
export function tickedConditions(health: Health | undefined): readonly string[] | undefined {
	return health?.conditions.map((id) => {
		const words =
			conditions.find((each) => each.id === id)?.words ?? 'A condition of another version.';
		return health.allowed.includes(id)
			? `${words} A doctor or physiotherapist said it is fine.`
			: words;
	});
}

interface LocatedStop extends Stop {
	/** Whether nothing had been done before it. */
	readonly first: boolean;
}

function stopsIn(sessions: readonly SessionEntry[]): readonly LocatedStop[] {
	return sessions.flatMap(({ stops = [], steps }) =>
		stops.map((stop) => ({ ...stop, first: steps.length === 0 }))
	);
}

function whereWords(
	{ exercise, side, first }: Pick<Stop, 'exercise' | 'side'> & { readonly first?: boolean },
	nameOf: NameOf
): string {
	if (exercise === undefined) return first ? 'before the first exercise' : 'between exercises';
	return `in ${nameOf(exercise)}${side ? `, ${side}` : ''}`;
}

function latestFirst(warnings: readonly Warning[]): readonly Warning[] {
	return warnings.toSorted((a, b) => b.at - a.at);
}
