import type { ConditionId } from '#core/exercise/condition-ids.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
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
	'id' | 'kind' | 'precautions' | 'keptOpen' | 'onBadDays' | 'unlock'
>;

/**
 * The conditions of the specification, D.2. Each exercise lists in its precautions which conditions
 * close or halve it. Its key poses show whether it lies on the back or front, bends the hip beyond
 * 90° or lowers the head. It is a judgement that pregnancy also closes lying on the front and the
 * plank, and that uncontrolled blood pressure and a hernia close strength work.
 */
export const conditions: readonly Condition[] = [
	{
		id: 'under-16',
		words: 'I am under 16.',
		reason: 'This app is for people of 16 and over (NICE NG59).',
		closesAll: true,
		askFirst: false
	},
	{
		id: 'pregnant',
		words: 'I am pregnant, from week 16.',
		reason:
			'From week 16 of a pregnancy: no lying long on the back or the front (NHS), and no plank on the floor.',
		closesAll: false,
		askFirst: false
	},
	{
		id: 'osteoporosis',
		words: 'I have osteoporosis, or had a fracture of the spine.',
		reason:
			'With fragile bones: no deep bending of the back; small bends and twists at half range (Strong, Steady and Straight, 2022).',
		closesAll: false,
		askFirst: false
	},
	{
		id: 'stenosis',
		words: 'My spinal canal is narrow (stenosis), or a vertebra has slipped.',
		reason: 'With a narrow canal or a slipped vertebra the back is not arched lying on the front.',
		closesAll: false,
		askFirst: false
	},
	{
		id: 'hip-replacement',
		words: 'I have a replaced hip.',
		reason:
			'These bend the hip to 90° or beyond, or turn it far: ask first whether your new hip may.',
		closesAll: false,
		askFirst: true
	},
	{
		id: 'blood-pressure',
		words: 'My blood pressure is high and not under control.',
		reason: 'Strength work raises the blood pressure: ask first.',
		closesAll: false,
		askFirst: true
	},
	{
		id: 'hernia',
		words: 'I have a hernia.',
		reason: 'Strength work presses on a hernia: ask first.',
		closesAll: false,
		askFirst: true
	},
	{
		id: 'surgery',
		words: 'I had an operation in the last 12 weeks.',
		reason: 'After an operation: ask first what you may do.',
		closesAll: true,
		askFirst: true
	},
	{
		id: 'eye-pressure',
		words: 'The pressure in my eyes is raised (glaucoma).',
		reason: 'The head is low in these, which raises the pressure in the eyes: ask first.',
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
