import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { allExercises, exerciseFiles } from '#core/exercise/all-exercises.fake.ts';
import { conditionIds, type ConditionId } from '#core/exercise/condition-ids.ts';
import { exerciseFor } from '#core/exercise/exercise-for.ts';
import { exerciseAccess } from './exercise-access.ts';
import { breathingRole, conditions } from './health.ts';

/** How the texts name each condition. None of them is about an age. */
const named: Readonly<Record<Exclude<ConditionId, 'under-16'>, RegExp>> = {
	pregnant: /pregnan/,
	osteoporosis: /osteoporosis|spine fracture|fracture of the spine/,
	stenosis: /stenosis|spondylolisthesis|slipped/,
	'hip-replacement': /hip replacement|replaced hip|new hip/,
	'blood-pressure': /blood pressure/,
	// A hiatus hernia is at the diaphragm: it is about lying after meals and not about strength.
	hernia: /(?<!hiatus )hernia/,
	surgery: /surgery|surgical|operation/,
	'eye-pressure': /eye pressure|pressure in the eyes|glaucoma/
};

type Rule = 'open' | 'closed' | 'halved';

/** For each condition that the text of an exercise names: what it says is done. */
function ruleInText(askFirst = ''): ReadonlyMap<string, Rule> {
	return new Map(
		askFirst
			.split(';')
			.flatMap((clause) =>
				Object.entries(named).flatMap(([id, words]) =>
					words.test(clause) ? [[id, /half range/.test(clause) ? 'halved' : 'closed'] as const] : []
				)
			)
	);
}

function ruleOf(exercise: string, condition: string): Rule {
	const { closed, halved } = exerciseAccess(allExercises, {
		standing: { name: 'clear' },
		health: { answered: instant(1), conditions: [condition], allowed: [] },
		waiting: []
	});
	if (closed.has(exercise)) return 'closed';
	return halved.has(exercise) ? 'halved' : 'open';
}

test('each condition that may be answered is asked', () => {
	expect(conditions.map(({ id }) => id)).toEqual(conditionIds);
});

test.each(exerciseFiles.map((file) => [file.id, file] as const))(
	'every text that names a condition agrees with the rule: %s',
	(id, { askFirst, precautions }) => {
		const text = ruleInText(askFirst);
		const rules = [...text.keys()].map((condition) => [condition, ruleOf(id, condition)]);
		expect(rules).toEqual([...text]);
		const { closed = [], halved = [] } = precautions ?? {};
		const unnamed = [...closed, ...halved].filter((condition) => !text.has(condition));
		expect(unnamed).toEqual([]);
	}
);

test('strength work waits for blood pressure and hernia, all of it and nothing else', () => {
	const closedBy = (condition: ConditionId) =>
		exerciseFiles.filter(({ precautions }) => precautions?.closed?.includes(condition));
	const strong = exerciseFiles.filter(({ kind }) => kind === 'strength');
	expect(closedBy('blood-pressure')).toEqual(strong);
	expect(closedBy('hernia')).toEqual(strong);
});

test('slow breathing is taught on the side to whom it is closed on the back, and to nobody else', () => {
	const { breathing } = allExercises;
	for (const condition of conditionIds) {
		const health = { answered: instant(1), conditions: [condition], allowed: [] };
		const taught = exerciseFor(breathingRole(health), allExercises);
		expect(ruleOf(taught.id, condition), condition).not.toBe('closed');
		const closed = breathing?.precautions?.closed?.includes(condition);
		expect(taught.posture.start, condition).toBe(closed ? 'on-side' : 'on-back');
	}
	expect(breathingRole(undefined)).toBe('slow-breathing');
});

test('nothing is closed and halved for the same reason', () => {
	const both = exerciseFiles.filter(({ precautions: { closed, halved } = {} }) =>
		closed?.some((condition) => halved?.includes(condition))
	);
	expect(both.map(({ id }) => id)).toEqual([]);
});
