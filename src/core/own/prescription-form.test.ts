import { expect, test } from 'vitest';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { fieldTexts, readPrescriptionFields } from './prescription-form.ts';

const exercises = { twist, arch };

test('what is filled in is stored, and stands in the fields again', () => {
	const texts = {
		phone: '+49 30 1234567',
		daysAWeek: '5',
		until: '2026-12-31',
		note: 'Call me',
		'start:twist': '10',
		'most:twist': '12.5'
	};
	const { prescription, problems } = readPrescriptionFields(texts, exercises, 'Anna Weber');
	expect(problems).toEqual({});
	expect(prescription).toEqual({
		by: 'Anna Weber',
		phone: '+49 30 1234567',
		daysAWeek: 5,
		until: '2026-12-31',
		note: 'Call me',
		limits: { twist: { start: 10, most: 12.5 } }
	});
	expect(fieldTexts(prescription)).toEqual(texts);
});

test('without a name it is the physiotherapist’s, and nothing filled in is nothing stored', () => {
	expect(readPrescriptionFields({ daysAWeek: '3' }, exercises, ' ').prescription).toEqual({
		by: 'your physiotherapist',
		daysAWeek: 3
	});
	expect(fieldTexts({ by: 'your physiotherapist', daysAWeek: 3 })).toEqual({ daysAWeek: '3' });
	expect(readPrescriptionFields({ 'most:twist': '' }, exercises, 'Anna')).toEqual({
		prescription: undefined,
		problems: {}
	});
	expect(fieldTexts(undefined)).toEqual({});
});

test('what is wrong is said and left out, and the rest is stored', () => {
	const read = readPrescriptionFields(
		{
			...{ phone: 'no', daysAWeek: '8', until: 'x', note: 'Well' },
			...{ 'most:twist': '500', 'start:twist': '-1' }
		},
		exercises,
		'A'
	);
	expect(read.prescription).toEqual({ by: 'A', note: 'Well' });
	expect(Object.keys(read.problems).toSorted()).toEqual(
		['daysAWeek', 'most:twist', 'phone', 'start:twist', 'until'].toSorted()
	);
	for (const problem of Object.values(read.problems)) expect(problem).toMatch(/^[A-Z].*\.$/);
});

test('nobody begins further than they may go', () => {
	const texts = { 'start:twist': '40', 'most:twist': '25' };
	const { prescription, problems } = readPrescriptionFields(texts, exercises, 'Anna');
	expect(prescription?.limits).toEqual({ twist: { most: 25 } });
	expect(Object.keys(problems)).toEqual(['start:twist']);
});
