import { expect, test } from 'vitest';
import { stageLadder, recoveryStageOn, recoveryStages } from './recovery-stage.ts';

test.each([
	[0, 'calm'],
	[3, 'calm'],
	[4, 'loosen'],
	[7, 'loosen'],
	[8, 'build'],
	[14, 'build'],
	[15, 'prevent'],
	[400, 'prevent'],
	[-1, 'calm']
] as const)('%i days after a spasm it is time to %s', (since, stage) => {
	expect(recoveryStageOn(100, 100 - since)).toBe(stage);
});

test('who never had one prevents', () => {
	expect(recoveryStageOn(100, undefined)).toBe('prevent');
});

test('the ladder has no gap', () => {
	for (const [index, stage] of recoveryStages.entries()) {
		const before = recoveryStages[index - 1];
		expect(stageLadder[stage].from).toBe(before ? stageLadder[before].to + 1 : 0);
	}
});
