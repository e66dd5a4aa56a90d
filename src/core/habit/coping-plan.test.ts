import { expect, test } from 'vitest';
import { asksObstacle, obstacleToday } from './coping-plan.ts';

const kept = { obstacle: 'time', asked: 100, kept: true } as const;

test('it is asked once after each missed week, and never before the first practice', () => {
	expect(asksObstacle(undefined, undefined, 100)).toBe(false);
	expect(asksObstacle(undefined, 93, 100)).toBe(false);
	expect(asksObstacle(undefined, 92, 100)).toBe(true);
	expect(asksObstacle(kept, 92, 100), 'already answered').toBe(false);
	expect(asksObstacle(kept, 110, 118), 'practised since').toBe(true);
});

test('an if-then is shown where days are skipped, one about pain where it hurts', () => {
	const today = { lastPractice: 108, day: 110 };
	expect(obstacleToday(kept, today)).toBe('time');
	expect(obstacleToday(kept, { ...today, lastPractice: 109 })).toBeUndefined();
	expect(obstacleToday({ ...kept, kept: false }, today)).toBeUndefined();
	expect(obstacleToday({ ...kept, obstacle: 'nothing' }, today)).toBeUndefined();
	const pain = { ...kept, obstacle: 'pain' } as const;
	expect(obstacleToday(pain, today)).toBeUndefined();
	expect(obstacleToday(pain, { ...today, pain: 4 })).toBe('pain');
});
