import { headRows, headSection } from '#figure/body/head-shape.ts';
import { foreRows, upperRows } from '#figure/body/outline-arm.ts';
import { shankRows, thighRows } from '#figure/body/outline-leg.ts';
import { torsoRows } from '#figure/body/outline-torso.ts';
import { type Row, sectionOf, type Section } from '#figure/body/section.ts';
import { trunkSection } from '#figure/body/spine.ts';
import { lerp } from '#figure/geometry/vector.ts';
import { sides } from '#figure/skeleton/forward-kinematics.ts';
import type { Joint, Segment, Skeleton } from '#figure/skeleton/skeleton.ts';
import type { Finding, Percents } from './pose-checks.ts';

/** The limbs with the sections they are drawn with, except those inside hips and shoulders. */
const limbs = sides.flatMap((side) => [
	limb(`${side} thigh`, `hip-${side}`, `knee-${side}`, `thigh-${side}`, thighRows.slice(1)),
	limb(`${side} shin`, `knee-${side}`, `ankle-${side}`, `shank-${side}`, shankRows),
	limb(
		`${side} upper arm`,
		`shoulder-${side}`,
		`elbow-${side}`,
		`upper-arm-${side}`,
		upperRows.slice(2)
	),
	limb(`${side} forearm`, `elbow-${side}`, `wrist-${side}`, `forearm-${side}`, foreRows)
]);

/** Centimetres by which soft tissue may flatten on a mat; no figure needs more than a buttock's 1.6. */
const flattening = 2.2;

/** Parts whose skin, as drawn, is deeper in the floor than soft tissue flattens. */
export function sectionsBelowFloor(percents: Percents): readonly Finding[] {
	const worst = new Map<string, Finding>();
	percents.forEach((skeleton, percent) => {
		for (const [part, section] of slicesOf(skeleton)) {
			const centimetres = -bottomOf(section) - flattening;
			if (centimetres > Math.max(0, worst.get(part)?.centimetres ?? 0))
				worst.set(part, { part, percent, centimetres });
		}
	});
	return [...worst.values()];
}

function slicesOf(skeleton: Skeleton): readonly (readonly [part: string, Section])[] {
	const { joints, segments, girth } = skeleton;
	return [
		...torsoRows.map((row) => ['trunk', trunkSection(skeleton, row)] as const),
		...headRows.map((row) => ['head', headSection(skeleton, row)] as const),
		...limbs.flatMap(({ part, from, to, bone, rows }) =>
			rows.map((row) => {
				const centre = lerp(joints[from], joints[to], row[0]);
				return [part, sectionOf(centre, segments[bone], row, { girth })] as const;
			})
		)
	];
}

function limb(part: string, from: Joint, to: Joint, bone: Segment, rows: readonly Row[]) {
	return { part, from, to, bone, rows };
}

/** The height of a slice's lowest point. */
function bottomOf({ centre, axes: [anterior, , right], half, front, back }: Section): number {
	const depth = anterior[1] < 0 ? front : back;
	return centre[1] - Math.hypot(anterior[1] * depth, right[1] * half);
}
