import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import {
	allowanceAt,
	selfCareAt,
	checkInAt,
	entryAt,
	measurementAt,
	removalAt,
	screeningAt,
	spasmAt,
	stoppedAt
} from './entry.fake.ts';
import { readEntry, recordOf } from './record.ts';

const began = Date.UTC(2026, 2, 2, 8);
const measured = { unit: 'degrees', level: 20, target: 15 } as const;
const eased = { exercise: 'cat-cow', repetitions: 6, measured };
const record = { ...recordOf(entryAt(began + 1000)) };
const checkIn = { ...recordOf(checkInAt(began + 1000)) };
const measurement = { ...recordOf(measurementAt(began + 1000)) };
const spasm = { ...recordOf(spasmAt(began + 1000)) };
const screening = { ...recordOf(screeningAt(began + 1000)) };
const allowance = { ...recordOf(allowanceAt(began + 1000, 'doctor')) };
const selfCare = { ...recordOf(selfCareAt(began + 1000)) };
const removal = { ...recordOf(removalAt(began + 1000, [])) };

test('what is written is read again, whole', () => {
	for (const entry of [
		entryAt(began + 1000),
		entryAt(began + 2000, { of: 'repeat:cat-cow', rounds: 4, pain: 0, worstPain: 2 }),
		entryAt(began + 3000, {
			steps: [eased, { ...eased, measured: { ...measured, reached: 'target' } }]
		}),
		stoppedAt(began + 4000),
		stoppedAt(began + 5000, { left: { exercise: 'seated-twist', side: 'left' } }),
		stoppedAt(began + 6000, { left: { exercise: 'seated-twist', why: 'time' } }),
		entryAt(began + 7000, { felt: 'could-go-further' }),
		entryAt(began + 8000, {
			felt: 'too-much',
			tooMuch: [{ exercise: 'cat-cow' }, { exercise: 'twist', side: 'left', kind: 'too-far' }]
		}),
		checkInAt(began + 1000),
		checkInAt(began + 2000, { morning: 3 }),
		checkInAt(began + 3000, { response: 'bit-worse', responseTo: 'a-session' }),
		checkInAt(began + 4000, { walking: 'possible', stay: 'build', replaces: 'a-check-in' }),
		measurementAt(began + 1000),
		measurementAt(began + 2000, { method: 'phone', unit: 'centimetres', value: -2.5 }),
		spasmAt(began + 1000),
		spasmAt(began + 2000, { extent: 'brief' }),
		{ kind: 'spasm' as const, id: 'bare', device: 'd', at: instant(began + 3) },
		screeningAt(began + 1000),
		screeningAt(began + 2000, { asked: ['emergency'], signs: ['saddle', 'a-sign-of-later'] }),
		allowanceAt(began + 1000, 'doctor'),
		allowanceAt(began + 2000, 'strength'),
		selfCareAt(began + 1000),
		{
			kind: 'self-care' as const,
			id: 'bare',
			device: 'd',
			at: instant(began + 3),
			care: 'water' as const
		},
		removalAt(began + 1000, []),
		removalAt(began + 2000, ['one', 'another'])
	])
		expect(readEntry(structuredClone(recordOf(entry)))).toEqual({ ok: true, value: entry });
});

test('what a newer app wrote is refused and says so', () => {
	expect(readEntry({ ...record, version: 2 })).toEqual({
		ok: false,
		problem: 'A journal entry cannot be read: a newer version wrote it.'
	});
});

test.each([
	['nothing at all', undefined],
	['a text', 'cat-cow'],
	['no version', { ...record, version: undefined }],
	['another kind', { ...record, kind: 'walk' }],
	['an empty id', { ...record, id: '' }],
	['an end before the beginning', { ...record, ended: 1 }],
	['no number of milliseconds', { ...record, practised: NaN }],
	['an ending nobody knows', { ...record, ending: 'late' }],
	['pain beyond ten', { ...record, pain: 11 }],
	['a worst pain beyond ten', { ...record, worstPain: 11 }],
	['a screening of no screens', { ...screening, asked: 'all' }],
	['a screening of an unknown screen', { ...screening, asked: ['emergency', 'later'] }],
	['signs that are no list', { ...screening, signs: 'saddle' }],
	['an allowance of nothing', { ...allowance, allowed: 'all' }],
	['an unknown care', { ...selfCare, care: 'surgery' }],
	['a care that lasted less than nothing', { ...selfCare, lasted: -1 }],
	['a check-in at no time', { ...checkIn, at: 'noon' }],
	['a morning beyond ten', { ...checkIn, morning: 11 }],
	['a level that is no number', { ...record, steps: [['cat-cow', '', 2, '°', 3, null, 'far']] }],
	['steps that are no list', { ...record, steps: {} }],
	['a step without an exercise', { ...record, steps: [[1, 'l', 2]] }],
	['a step on no side', { ...record, steps: [['cat-cow', 'x', 2]] }],
	['a step of what every object has', { ...record, steps: [['constructor', '', 2]] }],
	['a step of what every object is', { ...record, steps: [['__proto__', '', 2]] }],
	['a routine that is none', { ...record, of: '__proto__' }],
	['an id without end', { ...record, id: 'a'.repeat(1_000_000) }],
	['a measurement of nothing', { ...measurement, exercise: '' }],
	['a measurement on no side', { ...measurement, side: 'up' }],
	['a measurement in miles', { ...measurement, unit: 'miles' }],
	['a measurement by guess', { ...measurement, method: 'guess' }],
	['a measurement without a value', { ...measurement, value: Infinity }],
	['a band of less than nothing', { ...measurement, error: -1 }],
	['a spasm at no time', { ...spasm, at: -1 }],
	['a spasm of eleven', { ...spasm, pain: 11 }],
	['a spasm that lasted words', { ...spasm, lasted: 'long' }],
	['a spasm everywhere', { ...spasm, where: 'everywhere' }],
	['a trigger that is no word', { ...spasm, triggers: [{}] }],
	['help that is no word', { ...spasm, helped: [''] }],
	['a note without end', { ...spasm, note: 'a'.repeat(1_000_000) }],
	['a removal of nothing', { ...removal, removed: undefined }],
	['a removal of what is no id', { ...removal, removed: [1] }],
	['a unit nobody knows', { ...record, steps: [['cat-cow', '', 2, 'miles', 3]] }]
])('%s is refused', (_, outside) => {
	expect(readEntry(outside).ok).toBe(false);
});

const records = [record, checkIn, measurement, spasm, removal];
const names = [...new Set(records.flatMap((each) => Object.keys(each)))];

test('what is counted in times is written with its sign, and seconds of before stay seconds', () => {
	const stepOf = (unit: 'times' | 'seconds', target: number) =>
		entryAt(began, {
			steps: [{ exercise: 'plank', repetitions: 3, measured: { unit, target, reached: 'target' } }]
		});
	for (const [entry, step] of [
		[stepOf('times', 3), ['plank', '', 3, '×', 3, true]],
		[stepOf('seconds', 30), ['plank', '', 3, 's', 30, true]]
	] as const) {
		expect(recordOf(entry)).toMatchObject({ steps: [step] });
		expect(readEntry(recordOf(entry))).toEqual({ ok: true, value: entry });
	}
});

test('nothing from outside throws', () => {
	fc.assert(
		fc.property(fc.anything(), fc.constantFrom(...names), (value, name) => {
			readEntry(value);
			for (const each of records) readEntry({ ...each, [name]: value });
		})
	);
});

test('ten years of daily sessions of 20 sides stay under 5 MB', () => {
	const steps = Array.from({ length: 20 }, () => ({
		exercise: 'single-knee-to-chest',
		side: 'right' as const,
		repetitions: 3,
		measured: { unit: 'centimetres' as const, target: 12.5, reached: 14.5 }
	}));
	const bytes = serialize(recordOf(entryAt(1_800_000_000_000, { steps }))).length;
	expect(bytes * 3653).toBeLessThan(5_000_000);
});

const past = join(import.meta.dirname, 'past');

test.each(readdirSync(past))('%s, as it was once written, is read as ever', (file) => {
	const kept: readonly { record: unknown; entry: unknown }[] = JSON.parse(
		readFileSync(join(past, file), 'utf8')
	);
	for (const { record, entry } of kept) {
		expect(readEntry(record)).toEqual({ ok: true, value: entry });
	}
});
