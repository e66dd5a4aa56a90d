import { angleNames, type AngleName } from '#core/exercise/figure-schema.ts';
import { type JointAngle, jointAnglesOf } from '#figure/skeleton/joint-angles.ts';
import { jointLimits, type Limit } from '#figure/skeleton/joint-limits.ts';
import type { Percents } from './pose-checks.ts';

/** A joint angle past its limit. */
export interface JointLimitExcess {
	readonly angle: JointAngle;
	/** The percent of the range at which it is worst. */
	readonly percent: number;
	/** The angle at that percent. */
	readonly degrees: number;
	readonly limit: Limit;
}

/** Degrees that keeping a contact may add to a key pose at its limit. */
const tolerance = 0.5;
/**
 * Degrees of elevation and of abduction above which an arm's axial rotation cannot be told from its
 * flexion.
 */
const [maxElevation, maxAbduction] = [120, 60];

/**
 * Joint angles past their limits, each at its worst. The pronation of a travelling hand is not
 * checked.
 */
export function jointLimitExcesses(
	percents: Percents,
	travelling = false
): readonly JointLimitExcess[] {
	const angles = percents.map(jointAnglesOf);
	return angleNames.filter(isJointAngle).flatMap((angle) => {
		if (travelling && angle.endsWith('.pron')) return [];
		const limit = jointLimits[angle];
		const excesses = angles.map((all) =>
			isAmbiguous(all, angle) ? 0 : Math.max(limit.least - all[angle], all[angle] - limit.most)
		);
		const worst = Math.max(...excesses);
		const percent = excesses.indexOf(worst);
		const degrees = angles[percent]?.[angle] ?? NaN;
		return worst > tolerance ? [{ angle, percent, degrees, limit }] : [];
	});
}

/**
 * Whether a shoulder angle is ambiguous because rotation and flexion are one movement there
 * (Codman's paradox).
 */
function isAmbiguous(angles: Readonly<Record<JointAngle, number>>, angle: JointAngle): boolean {
	if (!/^sh.\.(flex|irot)$/.test(angle)) return false;
	const [flexion, abduction] = angle.startsWith('shL')
		? [angles['shL.flex'], angles['shL.abd']]
		: [angles['shR.flex'], angles['shR.abd']];
	const [bent, aside] = [(flexion * Math.PI) / 180, (abduction * Math.PI) / 180];
	const high = Math.cos(bent) * Math.cos(aside) < Math.cos((maxElevation * Math.PI) / 180);
	return Math.abs(abduction) > maxAbduction || (high && angle.endsWith('irot'));
}

export function isJointAngle(angle: AngleName): angle is JointAngle {
	return angle in jointLimits;
}
