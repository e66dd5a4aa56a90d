import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doctorAnswersText, readDoctorAnswers, type DoctorAnswers } from './doctor-answers.ts';

const all: DoctorAnswers = {
	since: 'spring 2019, after moving house',
	medicines: 'ibuprofen 400, when it is bad',
	cannot: 'put on socks',
	daysLost: 3,
	stiffMinutes: 40,
	sleep: 'wakes'
};

test('what was answered is read again, and what is taken back is gone', () => {
	expect(readDoctorAnswers(doctorAnswersText(all))).toEqual(all);
	expect(readDoctorAnswers(doctorAnswersText({ ...all, since: '', sleep: undefined }))).toEqual({
		medicines: all.medicines,
		cannot: all.cannot,
		daysLost: 3,
		stiffMinutes: 40
	});
});

test.each([
	['a number out of bounds', { daysLost: 29 }],
	['half a day', { daysLost: 2.5 }],
	['a text without end', { medicines: 'a'.repeat(1001) }],
	['a choice that nobody has', { sleep: 'like a baby' }],
	['what is no text', { since: { year: 2019 } }]
])('%s costs the others nothing', (_, broken) => {
	const read = readDoctorAnswers(JSON.stringify({ ...all, ...broken }));
	const [name = ''] = Object.keys(broken);
	expect(read).toEqual({ ...all, [name]: undefined });
	expect(Object.keys(read)).not.toContain(name);
});

test('whatever was stored, something is read, and nothing that is not asked', () => {
	const texts = fc.oneof(fc.string(), fc.json(), fc.constantFrom('null', '[]', '{"__proto__":1}'));
	fc.assert(
		fc.property(fc.option(texts, { nil: undefined }), (text) => {
			expect(Object.keys(all)).toEqual(
				expect.arrayContaining(Object.keys(readDoctorAnswers(text)))
			);
		})
	);
});
