import type { ConditionId } from '#core/exercise/condition-ids.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Role } from '#core/exercise/roles.ts';
import type { Health } from './stored-safety.ts';

/** A health condition that people are asked about once, because it changes what is offered. */
export interface Condition {
	readonly id: ConditionId;
	readonly words: string;
	/** Why exercises are closed or halved, in one sentence. */
	readonly reason: string;
	/**
	 * Whether it leaves only lying, breathing and walking open. The precautions of the exercises say
	 * what other conditions close.
	 */
	readonly closesAll: boolean;
	/** Whether a doctor or physiotherapist may allow the closed exercises. */
	readonly askFirst: boolean;
}

/** The fields of an exercise that decide whether it is offered. */
export type GuardedExercise = Pick<
	Exercise,
	| 'id'
	| 'kind'
	| 'precautions'
	| 'keptOpen'
	| 'onBadDays'
	| 'unlock'
	| 'closedAfterSpasm'
	| 'opensWith'
>;

/**
 * The conditions of the specification, D.2. Each exercise lists in its precautions which conditions
 * close or halve it. Its key poses show whether it lies on the back or front, bends the hip beyond
 * 90° or lowers the head. It is a judgement that pregnancy also closes lying on the front and the
 * plank, and that uncontrolled blood pressure and a hernia close strength work. The sources: NICE NG59
 * for the age, the NHS for pregnancy, and Strong, Steady and Straight (2022) for weak bones.
 */
export const conditions: readonly Condition[] = [
	{
		id: 'under-16',
		words: 'I am under 16.',
		reason: 'This app is for people who are 16 or older.',
		closesAll: true,
		askFirst: false
	},
	{
		id: 'pregnant',
		words: 'I am pregnant, in week 16 or later.',
		reason:
			'From week 16, do not lie long on your back or on your stomach, and do no plank on the floor.',
		closesAll: false,
		askFirst: false
	},
	{
		id: 'osteoporosis',
		words: 'I have weak bones (osteoporosis), or I broke a bone in my spine.',
		reason: 'With weak bones, do not bend your back far. Small bends and turns go half as far.',
		closesAll: false,
		askFirst: false
	},
	{
		id: 'stenosis',
		words: 'My spinal canal is narrow (stenosis), or a bone in my spine has slipped.',
		reason: 'Then bending backwards on your stomach can make it worse, so that is left out.',
		closesAll: false,
		askFirst: false
	},
	{
		id: 'hip-replacement',
		words: 'I have an artificial hip.',
		reason:
			'Some exercises bend the hip past a right angle, or turn it far. First ask if your new hip may.',
		closesAll: false,
		askFirst: true
	},
	{
		id: 'blood-pressure',
		words: 'My blood pressure is high and not under control.',
		reason: 'Strength exercises raise the blood pressure. Ask your doctor first.',
		closesAll: false,
		askFirst: true
	},
	{
		id: 'hernia',
		words: 'I have a hernia in my belly or groin (not a slipped disc).',
		reason: 'Strength exercises press on a hernia. Ask your doctor first.',
		closesAll: false,
		askFirst: true
	},
	{
		id: 'surgery',
		words: 'I had an operation in the last 12 weeks.',
		reason: 'After an operation, first ask your doctor what you may do.',
		closesAll: true,
		askFirst: true
	},
	{
		id: 'eye-pressure',
		words: 'The pressure in my eyes is too high (glaucoma).',
		reason: 'In some exercises your head is low, which raises the pressure in the eyes. Ask first.',
		closesAll: false,
		askFirst: true
	}
];

/** The ticked conditions, without those that a doctor or physiotherapist has allowed. */
export function closingConditions({ conditions: ticked, allowed }: Health): readonly Condition[] {
	return conditions.filter(
		({ id, askFirst }) => ticked.includes(id) && !(askFirst && allowed.includes(id))
	);
}

/** The role of the exercise that teaches slow breathing: on the side where the back is closed. */
export function breathingRole(health: Health | undefined): Role {
	const pregnant = health && closingConditions(health).some(({ id }) => id === 'pregnant');
	return pregnant ? 'slow-breathing-on-side' : 'slow-breathing';
}

/** The condition that closes this exercise by its precautions. */
export function closingCondition(
	{ precautions }: GuardedExercise,
	health: Health | undefined
): Condition | undefined {
	return firstCondition(precautions?.closed, health);
}

/** The condition that limits this exercise to half its range by its precautions. */
export function halvingCondition(
	{ precautions }: GuardedExercise,
	health: Health | undefined
): Condition | undefined {
	return firstCondition(precautions?.halved, health);
}

function firstCondition(ids: readonly ConditionId[] = [], health: Health | undefined) {
	return health && closingConditions(health).find(({ id }) => ids.includes(id));
}
