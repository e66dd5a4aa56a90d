import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { layOutPhases } from './lay-out-phases.ts';
import type { Moment } from './moment.ts';
import { sameRepetition } from './segments.ts';
import type { Phase, PhaseKind, Timetable } from './timetable.ts';

/** The time added to phases of a timetable, by their index; negative where it is taken away. */
export type PhaseAdjustments = Readonly<Record<number, Milliseconds>>;

/** Only phases without movement become longer or shorter, because movements follow the breath. */
const adjustableKinds: readonly PhaseKind[] = [
	'change',
	'get-ready',
	'hold',
	'rest',
	'change-sides',
	'come-out',
	'spoken'
];

/** At least so many milliseconds are left of a phase, so that its end is still heard. */
const leastLeft = 1000;

/** The timetable with these adjustments. */
export function applyAdjustments(timetable: Timetable, added: PhaseAdjustments): Timetable {
	const { of, name, phases, steps, repeatsFrom } = timetable;
	const drafts = steps.map((step, index) => ({
		...step,
		phases: phases.flatMap((phase, place) => {
			const length = milliseconds(phase.length + (added[place] ?? 0));
			return phase.step === index ? [{ ...phase, length }] : [];
		})
	}));
	const result = { ...timetable, ...layOutPhases(of, name, drafts) };
	if (repeatsFrom === undefined) return result;
	const first = result.phases[phases.findIndex((phase) => phase.starts === repeatsFrom)];
	return { ...result, repeatsFrom: first?.starts ?? repeatsFrom };
}

/**
 * Adds time to the current phase, or to the next one of its step that can be adjusted; a negative
 * length takes it away. The same phase of a side still to come changes alike, so that both sides
 * get the same time.
 */
export function adjustmentAt(
	added: PhaseAdjustments,
	timetable: Timetable,
	{ index, phase, sinceStart }: Moment,
	by: Milliseconds
): PhaseAdjustments {
	const at = timetable.phases.findIndex(
		(each, place) =>
			place >= index && each.step === phase.step && adjustableKinds.includes(each.kind)
	);
	const adjustable = timetable.phases[at];
	if (!adjustable) return added;
	const elapsed = at === index ? Math.ceil(sinceStart) : 0;
	const change = limitChange(by, adjustable.length - elapsed);
	const changes = [at, ...otherSides(timetable, at)].map((place) => {
		// The other side may be shorter already, by an adjustment of its own.
		const ownChange = limitChange(change, timetable.phases[place]?.length ?? 0);
		return [place, milliseconds((added[place] ?? 0) + ownChange)] as const;
	});
	return { ...added, ...Object.fromEntries(changes) };
}

/** The change, limited so that at least `leastLeft` remains of what is left. */
function limitChange(by: number, left: number): number {
	return Math.max(by, Math.min(0, leastLeft - left));
}

function otherSides({ phases, repeatsFrom }: Timetable, at: number): readonly number[] {
	const phase = phases[at];
	if (phase?.side === undefined || phase.repetition === undefined) return [];
	const other = phases.findIndex(
		({ step, side, repetition }) =>
			step === phase.step && side !== phase.side && repetition === phase.repetition
	);
	const place = other + at - phases.findIndex((each) => sameRepetition(each, phase));
	return other >= 0 && (place > at || repeatsFrom !== undefined) ? [place] : [];
}

/** Shortens the holds of an exercise from a phase on; each keeps at least a second. */
export function shortenHolds(
	added: PhaseAdjustments,
	{ phases, steps }: Timetable,
	from: number,
	by: Milliseconds
): PhaseAdjustments {
	const exercise = steps[phases[from]?.step ?? -1]?.exercise;
	const changes = phases.flatMap(({ kind, step, length }, place) => {
		const applies = kind === 'hold' && steps[step]?.exercise === exercise;
		if (place < from || !applies) return [];
		const change = limitChange(-by, length);
		return [[place, milliseconds((added[place] ?? 0) + change)] as const];
	});
	return { ...added, ...Object.fromEntries(changes) };
}

/** The adjustments of a timetable from which these phases are taken away. */
export function removePhases(
	added: PhaseAdjustments,
	{ phases }: Timetable,
	isGone: (phase: Phase) => boolean
): PhaseAdjustments {
	let gone = 0;
	const left = phases.flatMap((phase, place) => {
		if (isGone(phase)) gone++;
		const own = added[place];
		return own === undefined || isGone(phase) ? [] : [[place - gone, own] as const];
	});
	return Object.fromEntries(left);
}
