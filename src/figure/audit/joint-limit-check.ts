import { angleNames, type AngleName } from '#core/exercise/figure-schema.ts';
import { type JointAngle, jointAnglesOf } from '#figure/skeleton/joint-angles.ts';
import { jointLimits, type Limit } from '#figure/skeleton/joint-limits.ts';
import type { Percents } from './pose-checks.ts';

/** A joint that goes further than joints go. */
export interface Overbend {
	readonly angle: JointAngle;
	/** The percent of the range at which it is worst. */
	readonly percent: number;
	/** What it is bent to then. */
	readonly degrees: number;
	readonly limit: Limit;
}

/** Degrees that keeping a contact may add to a key pose at its limit. */
const tolerance = 0.5;
/** Degrees by which an arm may be raised, and raised to the side, while its turn about itself can still be told. */
const [raised, sideways] = [120, 60];

/** Joints past their limits, at their worst. A hand that travels between two places is not held to its own. */
export function overbentJoints(percents: Percents, travelling = false): readonly Overbend[] {
	const angles = percents.map(jointAnglesOf);
	return angleNames.filter(isJointAngle).flatMap((angle) => {
		if (travelling && angle.endsWith('.pron')) return [];
		const limit = jointLimits[angle];
		const excesses = angles.map((all) =>
			unsure(all, angle) ? 0 : Math.max(limit.least - all[angle], all[angle] - limit.most)
		);
		const worst = Math.max(...excesses);
		const percent = excesses.indexOf(worst);
		const degrees = angles[percent]?.[angle] ?? NaN;
		return worst > tolerance ? [{ angle, percent, degrees, limit }] : [];
	});
}

/** Past these, turning and bending are one movement (Codman's paradox). */
function unsure(angles: Readonly<Record<JointAngle, number>>, angle: JointAngle): boolean {
	if (!/^sh.\.(flex|irot)$/.test(angle)) return false;
	const [flexion, abduction] = angle.startsWith('shL')
		? [angles['shL.flex'], angles['shL.abd']]
		: [angles['shR.flex'], angles['shR.abd']];
	const [bent, aside] = [(flexion * Math.PI) / 180, (abduction * Math.PI) / 180];
	const high = Math.cos(bent) * Math.cos(aside) < Math.cos((raised * Math.PI) / 180);
	return Math.abs(abduction) > sideways || (high && angle.endsWith('irot'));
}

export function isJointAngle(angle: AngleName): angle is JointAngle {
	return angle in jointLimits;
}
