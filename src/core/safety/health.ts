import type { Health } from './kept.ts';

/** What people are asked once about their health, because it changes what is offered. */
export interface Condition {
	/** Stored in settings: never change one, add new ones. */
	readonly id: string;
	readonly words: string;
	/** Why exercises are changed, in one sentence. */
	readonly reason: string;
	readonly closes: 'all' | readonly string[];
	/** Offered at half the range. */
	readonly halves: readonly string[];
	/** Closed only until a doctor or physiotherapist was asked. */
	readonly askFirst: boolean;
}

const onBack = [
	...['pelvic-tilt', 'hip-lift', 'bridge', 'leg-lift', 'lying-twist'],
	...['single-knee-to-chest', 'double-knee-to-chest']
];
const onFront = ['press-up', 'trunk-lift', 'lie-on-front'];
export const strengthening = [
	...['bridge', 'bird-dog', 'plank', 'wall-squat', 'leg-lift', 'trunk-lift']
];

/**
 * The specification, D.2. Which exercises lie on the back or front, bend the hip beyond 90° or lower the
 * head is read from their key poses; that pregnancy closes lying on the front too, and that an
 * uncontrolled blood pressure and a hernia are about strength, is a judgement.
 */
export const conditions: readonly Condition[] = [
	{
		id: 'under-16',
		words: 'I am under 16.',
		reason: 'This app is for people of 16 and over (NICE NG59).',
		closes: 'all',
		halves: [],
		askFirst: false
	},
	{
		id: 'pregnant',
		words: 'I am pregnant, from week 16.',
		reason: 'From week 16 of a pregnancy nobody lies long on the back, or on the front (NHS).',
		closes: [...onBack, ...onFront],
		halves: [],
		askFirst: false
	},
	{
		id: 'osteoporosis',
		words: 'I have osteoporosis, or had a fracture of the spine.',
		reason:
			'With fragile bones: no deep bending of the back, and twists at half range (Strong, Steady and Straight, 2022).',
		closes: ['childs-pose', 'double-knee-to-chest'],
		halves: ['seated-twist', 'lying-twist'],
		askFirst: false
	},
	{
		id: 'stenosis',
		words: 'My spinal canal is narrow (stenosis), or a vertebra has slipped.',
		reason: 'With a narrow canal or a slipped vertebra the back is not arched lying on the front.',
		closes: ['press-up', 'trunk-lift'],
		halves: [],
		askFirst: false
	},
	{
		id: 'hip-replacement',
		words: 'I have a replaced hip.',
		reason: 'These bend the hip beyond 90°: ask first whether your new hip may.',
		closes: ['childs-pose', 'single-knee-to-chest', 'double-knee-to-chest'],
		halves: [],
		askFirst: true
	},
	{
		id: 'blood-pressure',
		words: 'My blood pressure is high and not under control.',
		reason: 'Strength work raises the blood pressure: ask first.',
		closes: strengthening,
		halves: [],
		askFirst: true
	},
	{
		id: 'hernia',
		words: 'I have a hernia.',
		reason: 'Strength work presses on a hernia: ask first.',
		closes: strengthening,
		halves: [],
		askFirst: true
	},
	{
		id: 'surgery',
		words: 'I had an operation in the last 12 weeks.',
		reason: 'After an operation: ask first what you may do.',
		closes: 'all',
		halves: [],
		askFirst: true
	},
	{
		id: 'eye-pressure',
		words: 'The pressure in my eyes is raised (glaucoma).',
		reason: 'The head is low in these, which raises the pressure in the eyes: ask first.',
		closes: ['childs-pose', 'bridge'],
		halves: [],
		askFirst: true
	}
];

/** The conditions that still close something. */
export function closingOf({ conditions: ticked, allowed }: Health): readonly Condition[] {
	return conditions.filter(
		({ id, askFirst }) => ticked.includes(id) && !(askFirst && allowed.includes(id))
	);
}
