import { describe, expect, test } from 'vitest';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import { jointNames, turnBetween } from './joint-rotation.ts';
import { poseAtOf } from './key-poses.ts';

/** Degrees by which keeping a contact may turn a joint away from its key pose. */
const usual = 3;

interface Exception {
	readonly joints: readonly string[];
	readonly degrees: number;
	readonly because: string;
}

const arms = ['shoulder-left', 'shoulder-right', 'elbow-left', 'elbow-right'];
const restingArms: Exception = {
	joints: arms,
	degrees: 8,
	because: 'the key poses leave the hands up to 7 cm above the floor; here they lie on it'
};
const restingHead: Exception = {
	joints: ['neck'],
	degrees: 5,
	because: 'the head lies on the floor, and stays on one spot of it'
};
const holdingHands: Exception = {
	joints: arms,
	degrees: 30,
	because: 'the hands keep one place on the thigh, beside the bone, instead of gliding through it'
};
const lyingOnSide: Exception = {
	joints: ['pelvis', 'neck', 'shoulder-left'],
	degrees: 10,
	because: 'the shoulder lies on the floor instead of in it, the head on its pillow'
};
const transfer: readonly Exception[] = [
	{
		joints: arms,
		degrees: 8,
		because: 'the collarbones rise under the weight of leaning arms'
	},
	{
		joints: ['hip-left', 'hip-right', 'knee-left', 'knee-right', 'ankle-left', 'ankle-right'],
		degrees: 33,
		because: 'a leg between two places follows the floor, not the angle'
	},
	{
		joints: ['elbow-left'],
		degrees: 24,
		because: 'the arm lowers itself along the floor'
	}
];

const exceptions: Readonly<Record<string, readonly Exception[]>> = {
	'bird-dog': [
		{
			joints: ['ankle-left'],
			degrees: 4,
			because: 'the foot stays still while the shin turns a little over it'
		}
	],
	bridge: [restingArms, restingHead],
	'cat-cow': [
		{
			joints: ['shoulder-left', 'shoulder-right'],
			degrees: 4,
			because: 'the collarbone lifts the shoulder as the back rounds'
		}
	],
	'childs-pose': [
		{
			joints: ['hip-left', 'hip-right', 'ankle-left', 'ankle-right'],
			degrees: 16,
			because: 'the key poses let planted knees slide 18 cm apart; here they start and stay apart'
		},
		{
			joints: ['shoulder-left', 'shoulder-right', 'neck'],
			degrees: 6,
			because: 'hands and forehead lie on the floor, and the collarbone lifts the shoulder'
		}
	],
	'double-knee-to-chest': [holdingHands],
	'fetal-rest': [lyingOnSide],
	'floor-down': transfer,
	'hip-lift': [restingArms, restingHead],
	'knee-rolls': [restingArms, restingHead],
	'lie-on-front': transfer,
	'lying-twist': [
		restingArms,
		restingHead,
		{
			joints: ['hip-right', 'ankle-right'],
			degrees: 5,
			because: 'the pelvis rolls on its flesh, so it rises, while the foot stays down'
		}
	],
	plank: [
		{ joints: ['elbow-left', 'elbow-right'], degrees: 4, because: 'the forearms lie on the floor' }
	],
	'press-up': [
		{
			joints: ['hip-left', 'hip-right', 'ankle-left', 'ankle-right'],
			degrees: 5,
			because: 'the feet stay on the floor as the pelvis tips'
		}
	],
	'side-breathing': [lyingOnSide],
	'side-hunch': [
		{
			joints: ['pelvis', 'thoracic', 'neck', 'hip-left', 'ankle-left'],
			degrees: 12,
			because: 'the shoulder lies on the floor instead of in it, the head on its pillow'
		}
	],
	'single-knee-to-chest': [holdingHands],
	'sit-to-stand': transfer,
	'stand-walk': [
		{
			joints: ['hip-left', 'hip-right'],
			degrees: 5,
			because: 'the feet keep to their track while the pelvis turns and tips above them'
		}
	]
};

describe.each(scripts)('%s', (id, script) => {
	test('bends each joint as its key poses say', () => {
		const posed = skeletonAt(script);
		const poseAt = poseAtOf(script);
		const allowed = (joint: string) =>
			Math.max(
				usual,
				...(exceptions[id] ?? [])
					.filter(({ joints }) => joints.includes(joint))
					.map(({ degrees }) => degrees)
			);
		const off = script.keys.flatMap(({ at }) =>
			jointNames.flatMap((joint) => {
				const turn = turnBetween(posed(at), poseAt(at), joint);
				return turn > allowed(joint) ? [{ at, joint, turn }] : [];
			})
		);
		expect(off).toEqual([]);
	});
});
