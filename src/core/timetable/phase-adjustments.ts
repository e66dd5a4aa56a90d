import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { layOutPhases } from './lay-out-phases.ts';
import type { Moment } from './moment.ts';
import { sameRepetition } from './segments.ts';
import type { PhaseKind, Timetable } from './timetable.ts';

/** Time that was added to phases of a timetable, or taken from them, by their index. */
export type PhaseAdjustments = Readonly<Record<number, Milliseconds>>;

/** Movements go with the breath, so only what stands still is made longer or shorter. */
const still: readonly PhaseKind[] = [
	'change',
	'get-ready',
	'hold',
	'rest',
	'change-sides',
	'come-out',
	'spoken'
];

/** What is left of a phase at least, so that its end is still heard. */
const shortest = 1000;

/** The same phases, so much longer or shorter. */
export function applyAdjustments(timetable: Timetable, added: PhaseAdjustments): Timetable {
	const { of, name, phases, steps, repeatsFrom } = timetable;
	const drafts = steps.map((step, index) => ({
		...step,
		phases: phases.flatMap((phase, place) => {
			const length = milliseconds(phase.length + (added[place] ?? 0));
			return phase.step === index ? [{ ...phase, length }] : [];
		})
	}));
	const changed = { ...timetable, ...layOutPhases(of, name, drafts) };
	if (repeatsFrom === undefined) return changed;
	const first = changed.phases[phases.findIndex((phase) => phase.starts === repeatsFrom)];
	return { ...changed, repeatsFrom: first?.starts ?? repeatsFrom };
}

/**
 * Gives the phase that stands still now, or comes next, so much more time; a negative length takes it
 * away. The same phase of a side still to come gets the same: no side is cheated.
 */
export function adjustmentAt(
	added: PhaseAdjustments,
	timetable: Timetable,
	{ index, phase, sinceStart }: Moment,
	by: Milliseconds
): PhaseAdjustments {
	const at = timetable.phases.findIndex(
		(each, place) => place >= index && each.step === phase.step && still.includes(each.kind)
	);
	const longer = timetable.phases[at];
	if (!longer) return added;
	const passed = at === index ? Math.ceil(sinceStart) : 0;
	const change = atMost(by, longer.length - passed);
	const changed = [at, ...otherSides(timetable, at)].map((place) => {
		// Another side may have been made shorter for itself.
		const own = atMost(change, timetable.phases[place]?.length ?? 0);
		return [place, milliseconds((added[place] ?? 0) + own)] as const;
	});
	return { ...added, ...Object.fromEntries(changed) };
}

/** So much more, or as much less as leaves the shortest of what there is. */
function atMost(by: number, left: number): number {
	return Math.max(by, Math.min(0, shortest - left));
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

/** Makes the holds of an exercise from a phase on so much shorter, each at least a second long. */
export function shortenHolds(
	added: PhaseAdjustments,
	{ phases, steps }: Timetable,
	from: number,
	by: Milliseconds
): PhaseAdjustments {
	const exercise = steps[phases[from]?.step ?? -1]?.exercise;
	const shorter = phases.flatMap(({ kind, step, length }, place) => {
		const own = kind === 'hold' && steps[step]?.exercise === exercise;
		if (place < from || !own) return [];
		const change = atMost(-by, length);
		return [[place, milliseconds((added[place] ?? 0) + change)] as const];
	});
	return { ...added, ...Object.fromEntries(shorter) };
}
