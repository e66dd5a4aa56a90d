import type { Exercise } from '#core/exercise/exercise.ts';
import { rungBelow } from '#core/range/depth.ts';
import { levelKey, targetKey, type Targets } from '#core/range/target.ts';
import { planOf, type Plan } from './plan.ts';
import type { Practices } from './practices.ts';
import type { SetLimit } from './set-limit.ts';
import { sidePlans } from './side-plans.ts';
import type { Today } from './today.ts';

/** The plans by exercise id or, where each side has its own, by `exercise:side`. */
export type Plans = Readonly<Record<string, Plan>>;

/** Today's plans of all exercises with a range. */
export function todaysPlans(
	exercises: Readonly<Record<string, Exercise>>,
	practices: Practices,
	today: Today,
	halved: ReadonlyMap<string, 'gentle' | 'health'> = new Map(),
	limits: ReadonlyMap<string, SetLimit> = new Map()
): Plans {
	return Object.fromEntries(
		Object.values(exercises).flatMap(({ id, range, dose }) => {
			if (!range) return [];
			const of = (key: string) => practices[key] ?? [];
			const half = halved.get(id);
			const own = { ...today, ...(half && { halved: half }), setLimit: limits.get(id) };
			if (!dose.eachSide) return [[id, planOf(range, of(id), own)] as const];
			const [left, right] = [targetKey(id, 'left'), targetKey(id, 'right')];
			const plans = sidePlans(range, { left: of(left), right: of(right) }, own);
			return [[left, plans.left] as const, [right, plans.right] as const];
		})
	);
}

/** The targets of the plans; on a day without a target, the easiest value. */
export function targetsOf(exercises: Readonly<Record<string, Exercise>>, plans: Plans): Targets {
	const asked = mapPlans(plans, ({ target }, key) => {
		const range = exercises[key.split(':')[0] ?? '']?.range;
		return target ?? (range && rungBelow(range, range.easiest));
	});
	const levels = Object.entries(plans).flatMap(([key, { level, target }]) =>
		level === target ? [] : [[levelKey(key), level] as const]
	);
	return { ...asked, ...Object.fromEntries(levels) };
}

/** The levels of the plans. */
export function levelsOf(plans: Plans): Targets {
	return mapPlans(plans, ({ level }) => level);
}

function mapPlans(
	plans: Plans,
	value: (plan: Plan, key: string) => number | undefined
): Readonly<Record<string, number>> {
	return Object.fromEntries(
		Object.entries(plans).flatMap(([key, plan]) => {
			const found = value(plan, key);
			return found === undefined ? [] : [[key, found] as const];
		})
	);
}
