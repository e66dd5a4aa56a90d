import { instant, milliseconds } from '#core/base/units.ts';
import type { Entry, SessionEntry, StepDone } from '#core/journal/entry.ts';
import { identityOf } from '#core/journal/identity.ts';
import { exercises, routines } from './content.ts';

const dayLength = 86_400_000;

interface HistoryOptions {
	/** The last day, and the time of each day's practice. */
	readonly until: number;
	readonly days: number;
	/** Ranges of days without practice, counted from the first day. */
	readonly breaks?: readonly (readonly [from: number, to: number])[];
	readonly spasms?: readonly number[];
}

/**
 * The journal of somebody who practises the daily routine once a day, with check-ins, some missed
 * targets, some pain, an occasional stop and a measurement a week. It is the same each time.
 */
export function historyOf({
	until,
	days,
	breaks = [],
	spasms = []
}: HistoryOptions): readonly Entry[] {
	const chance = randomSequence();
	let made = 0;
	const id = (at: number) => identityOf(instant(at), made++ % 4096, new Uint8Array(8));
	const device = 'this-device';
	const entries: Entry[] = [];
	let practised = 0;
	for (let day = 0; day < days; day++) {
		const at = until - (days - 1 - day) * dayLength;
		const hurt = chance() < 0.08 ? 4 : 0;
		if (spasms.includes(day)) {
			entries.push({
				kind: 'spasm',
				id: id(at),
				device,
				at: instant(at),
				pain: 8,
				lasted: milliseconds(40 * 60_000),
				triggers: ['lifting'],
				helped: ['rest']
			});
			continue;
		}
		if (breaks.some(([from, to]) => day >= from && day <= to)) continue;
		const pain = hurt + Math.floor(chance() * 3);
		entries.push({ kind: 'check-in', id: id(at), device, at: instant(at), pain });
		entries.push(sessionAt(at + 60_000, id(at + 60_000), practised++, pain, chance));
		if (day % 7 === 6) {
			entries.push(
				...(['left', 'right'] as const).map((side) => ({
					kind: 'measurement' as const,
					id: id(at + 900_000),
					device,
					at: instant(at + 900_000),
					exercise: 'seated-twist',
					side,
					unit: 'degrees' as const,
					value: Math.round(levelOf('seated-twist', practised, side) + chance() * 6 - 3),
					method: 'clock-face' as const,
					error: 6
				}))
			);
		}
	}
	return entries;
}

function sessionAt(
	began: number,
	id: string,
	practised: number,
	pain: number,
	chance: () => number
): SessionEntry {
	const length = 11 * 60_000 + Math.floor(chance() * 60_000);
	const stopped = chance() < 0.03;
	return {
		kind: 'session',
		id,
		device: 'this-device',
		began: instant(began),
		ended: instant(began + length),
		practised: milliseconds(length),
		of: 'daily',
		ending: stopped ? 'early' : 'complete',
		steps: stepsAt(practised, chance),
		...(stopped && {
			stops: [{ at: instant(began + 300_000), exercise: 'bird-dog', kind: 'sharp' as const }]
		}),
		worstPain: Math.min(10, pain + 1),
		pain
	};
}

function stepsAt(practised: number, chance: () => number): readonly StepDone[] {
	const ids = new Set(routines.get('daily')?.steps.flatMap(({ exercise }) => exercise ?? []));
	return [...ids].flatMap((exercise) => {
		const { range, dose } = exercises.get(exercise) ?? {};
		if (!range) return [{ exercise, repetitions: 1 }];
		const sides = dose?.eachSide ? (['left', 'right'] as const) : [undefined];
		return sides.map((side) => {
			const target = levelOf(exercise, practised, side);
			const missed = chance() < 0.15;
			const way = range.goal < range.start ? -1 : 1;
			return {
				exercise,
				...(side && { side }),
				repetitions: 3,
				measured: {
					unit: range.unit,
					target,
					reached: missed ? target - way * range.step : ('target' as const)
				}
			};
		});
	});
}

/**
 * One step further after every fourth session on the left and every fifth on the right, up to the
 * goal.
 */
function levelOf(exercise: string, practised: number, side?: 'left' | 'right'): number {
	const range = exercises.get(exercise)?.range;
	if (!range) return 0;
	const way = range.goal < range.start ? -1 : 1;
	const steps = Math.floor(practised / (side === 'right' ? 5 : 4));
	const most = Math.floor(Math.abs(range.goal - range.start) / range.step);
	return range.start + way * range.step * Math.min(steps, most);
}

/** A pseudo-random sequence from 0 to 1, the same each time (Park and Miller 1988). */
function randomSequence(): () => number {
	let seed = 7;
	return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}
