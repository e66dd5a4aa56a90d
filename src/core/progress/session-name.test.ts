import { expect, test } from 'vitest';
import { sessionName } from './session-name.ts';

test('a session is called by its routine, or by the stretch that was repeated', () => {
	const names = [{ daily: { name: 'Daily routine' } }, { plank: { name: 'Plank' } }] as const;
	expect(sessionName('daily', ...names)).toBe('Daily routine');
	expect(sessionName('repeat:plank', ...names)).toBe('Plank, repeated');
	expect(sessionName('gone', ...names)).toBe('A routine of before');
});
