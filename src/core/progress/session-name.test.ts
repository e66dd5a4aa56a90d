import { expect, test } from 'vitest';
import { sessionName } from './session-name.ts';

const names = {
	routines: { daily: { name: 'Daily routine' } },
	exercises: { plank: { name: 'Plank' } },
	own: { 'own-1': { name: 'My morning' } }
};

test('a session is called by its routine, or by the stretch that was repeated', () => {
	expect(sessionName('daily', names)).toBe('Daily routine');
	expect(sessionName('repeat:plank', names)).toBe('Plank, repeated');
	expect(sessionName('gone', names)).toBe('A routine of before');
});

test('one of a routine of one’s own has its name, also once that was deleted', () => {
	expect(sessionName('own-1', names)).toBe('My morning');
	expect(sessionName('own-2', names)).toBe('A routine of your own, deleted');
	expect(sessionName('own-2', { ...names, own: undefined })).toBe('A routine of your own');
	expect(sessionName('repeat:own-1', names)).toBe('My morning, repeated');
	expect(sessionName('repeat:own-2', names)).toBe('A deleted stretch of your own, repeated');
});
