import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import type { Result } from '#core/base/result.ts';
import { anOwnRoutine } from '#core/own/own-routine.fake.ts';
import type { OwnRoutineText } from '#core/own/own-routine.ts';
import type { Prescription } from '#core/own/prescription.ts';
import { packRoutine, unpackRoutine } from './pack-routine.ts';
import { bytesInLink, hashOfRoutine, mostUnpacked } from './routine-link.ts';

const words = fc.stringMatching(/^[A-Za-zäßЖ漢🙂][A-Za-z äßЖ漢🙂]{0,30}[a-z]$/u);
const optional = { requiredKeys: [] };

export function aPrescription(exercises: readonly string[]): fc.Arbitrary<Prescription> {
	const limit = fc.record(
		{ start: fc.integer({ min: 0, max: 90 }), most: fc.integer({ min: 0, max: 900 }).map(tenth) },
		optional
	);
	return fc.record(
		{
			by: words,
			phone: fc.stringMatching(/^\+?[0-9]{3}[0-9 ()/-]{0,10}[0-9]$/),
			daysAWeek: fc.integer({ min: 1, max: 7 }),
			until: fc.constantFrom('2026-12-31', '2027-02-01'),
			note: words,
			limits: fc.dictionary(fc.constantFrom(...exercises), limit, { maxKeys: 8 })
		},
		{ requiredKeys: ['by'] }
	);
}

/** Any routine that can be shared. */
export function aSharedRoutine(exercises: readonly string[]): fc.Arbitrary<OwnRoutineText> {
	return fc
		.tuple(
			anOwnRoutine([...exercises, 'own-0192']),
			fc.option(aPrescription(exercises), { nil: undefined }),
			words
		)
		.map(([{ id: _, ...routine }, prescription, name]) => ({
			...routine,
			name,
			...(prescription && { prescription })
		}));
}

/** What stands after `#`, as the browser's own compression makes it. */
export function hashOf(routine: OwnRoutineText): string {
	return hashOfPacked(packRoutine(routine));
}

export function hashOfPacked(text: string): string {
	return hashOfRoutine(new Uint8Array(deflateRawSync(text, { level: 9 })));
}

export function routineIn(link: string): Result<OwnRoutineText> {
	const bytes = bytesInLink(link);
	if (!bytes.ok) return bytes;
	let text: string;
	try {
		text = inflateRawSync(bytes.value, { maxOutputLength: mostUnpacked }).toString();
	} catch {
		return { ok: false, problem: 'It could not be unpacked.' };
	}
	return unpackRoutine(text);
}

function tenth(value: number): number {
	return value / 10;
}

/** A physiotherapist's plan: twelve steps with doses, rests, one side more, notes, and limits. */
export const twelveSteps: OwnRoutineText = {
	version: 1,
	name: 'Back plan for Mr Novak',
	summary: 'For the stiff left side after sitting',
	from: 'Anna Weber',
	steps: [
		{ exercise: 'standing-breathing', repetitions: 3, rest: 5, getReady: 10 },
		{ exercise: 'pelvic-tilt', repetitions: 10, hold: 5, rest: 5, getReady: 15 },
		{ exercise: 'knee-rolls', repetitions: 8, rest: 3, getReady: 10 },
		{
			...{ exercise: 'single-knee-to-chest', left: 4, right: 2, hold: 20, rest: 10, getReady: 10 },
			note: 'Hold the thigh and not the knee'
		},
		{ exercise: 'double-knee-to-chest', repetitions: 3, hold: 20, rest: 10, getReady: 10 },
		{
			...{ exercise: 'lying-twist', left: 3, right: 1, hold: 15, rest: 10, getReady: 12 },
			note: 'Shoulders stay on the floor'
		},
		{ exercise: 'bridge', repetitions: 8, hold: 5, rest: 5, getReady: 10 },
		{ exercise: 'cat-cow', repetitions: 10, rest: 2, getReady: 15 },
		{ exercise: 'bird-dog', repetitions: 5, hold: 8, rest: 5, getReady: 10 },
		{
			...{ exercise: 'childs-pose', repetitions: 2, hold: 30, rest: 10, getReady: 10 },
			note: 'A cushion under the hips is fine'
		},
		{ exercise: 'press-up', repetitions: 6, hold: 3, rest: 5, getReady: 12 },
		{ exercise: 'seated-twist', left: 4, right: 2, hold: 15, rest: 8, getReady: 10 }
	],
	prescription: {
		by: 'Anna Weber, physiotherapist',
		phone: '+49 30 1234567',
		daysAWeek: 5,
		until: '2027-02-28',
		note: 'Stop and call me if the pain goes below the knee',
		limits: {
			'lying-twist': { start: 15, most: 30 },
			'seated-twist': { start: 10, most: 25 },
			'press-up': { most: 15 }
		}
	}
};
