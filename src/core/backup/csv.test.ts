import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, milliseconds } from '#core/base/units.ts';
import { entryAt, spasmAt, stoppedAt } from '#core/journal/entry.fake.ts';
import type { Measured } from '#core/journal/entry.ts';
import { csvOf } from './csv.ts';

const began = Date.UTC(2026, 9, 3, 8);
const date = () => '2026-10-03';

test('there is one row a step', () => {
	const [, right] = ['left', 'right'] as const;
	const stops = [
		{ at: instant(began), exercise: 'seated-twist', side: right, kind: 'sharp' as const }
	];
	const id = entryAt(began).id;
	expect(csvOf([entryAt(began, { worstPain: 4, stops })], date).split('\r\n')).toEqual([
		'session,date,began,ended,minutes,routine,ending,exercise,side,repetitions,unit,level,target,reached,stopped,worst pain,pain after,felt,too much,left because,days after,spasm,eased because,routine name',
		...[
			'floor-down,,1,,,,,,4,3,,,,,,,',
			'cat-cow,,6,degrees,15,15,15,,4,3,,,,,,,',
			'seated-twist,left,2,degrees,30,30,24.5,,4,3,,,,,,,',
			'seated-twist,right,2,degrees,30,30,,sharp,4,3,,,,,,,'
		].map(
			(row) =>
				`${id},2026-10-03,2026-10-03T08:00:00.000Z,2026-10-03T08:11:19.000Z,11.3,daily,complete,${row}`
		),
		''
	]);
});

test('a plank of before is told in seconds, and one of today in times', () => {
	const rowOf = (measured: Measured) => {
		const steps = [{ exercise: 'plank', repetitions: 3, measured }];
		return csvParseRows(csvOf([entryAt(began, { steps })], date))[1]?.slice(7, 14);
	};
	const reached = 'target' as const;
	expect([
		rowOf({ unit: 'seconds', target: 30, reached }),
		rowOf({ unit: 'times', target: 4, level: 5, reached })
	]).toEqual([
		['plank', '', '3', 'seconds', '30', '30', '30'],
		['plank', '', '3', 'times', '5', '4', '4']
	]);
});

test('what was stopped was not reached, and a stop between exercises is a row of its own', () => {
	const step = { exercise: 'arch', repetitions: 1 };
	const measured = { unit: 'degrees' as const, target: 20, reached: 'target' as const };
	const at = instant(began);
	const table = csvOf(
		[
			entryAt(began, { steps: [{ ...step, measured }], stops: [{ at, exercise: 'arch' }] }),
			stoppedAt(began)
		],
		date
	);
	expect(
		csvParseRows(table)
			.slice(1)
			.map((row) => row.slice(7, -1))
	).toEqual([
		['arch', '', '1', 'degrees', '20', '20', '', 'unknown', '', '3', '', '', '', '', '', ''],
		['', '', '0', '', '', '', '', 'leg', '', '', '', '', '', '', '', '']
	]);
});

test('how it felt, what was too much, why it was left and the days after stand at the end', () => {
	const session = entryAt(began, {
		...{ felt: 'too-much', ending: 'early', left: { exercise: 'cat-cow', why: 'tired' } },
		tooMuch: [{ exercise: 'cat-cow' }, { exercise: 'seated-twist', side: 'left', kind: 'too-far' }]
	});
	const rows = csvParseRows(csvOf([session], date, { responseTo: () => 'bit-worse' }));
	expect(rows.slice(1).map((row) => row.slice(17, 21))).toEqual([
		['too-much', '', 'tired', 'bit-worse'],
		['too-much', 'unknown', 'tired', 'bit-worse'],
		['too-much', 'too-far', 'tired', 'bit-worse'],
		['too-much', '', 'tired', 'bit-worse']
	]);
});

test('each spasm is a row after the sessions, and a lock-up says that it was one', () => {
	const spasms = [
		spasmAt(began),
		spasmAt(began, { extent: 'brief', lasted: undefined }),
		spasmAt(began, { lasted: milliseconds(10_000), pain: undefined })
	];
	const rows = csvParseRows(csvOf([entryAt(began)], date, { spasms })).slice(-3);
	expect(rows.map((row) => [...row.slice(1, 5), ...row.slice(14, 22)])).toEqual([
		...[['2026-10-03', '2026-10-03T08:00:00.000Z', '2026-10-03T08:20:00.000Z', '20']].map(
			(start) => [...start, '', '7', '', '', '', '', '', 'spasm']
		),
		[
			'2026-10-03',
			'2026-10-03T08:00:00.000Z',
			'',
			'',
			'',
			'7',
			'',
			'',
			'',
			'',
			'',
			'short lock-up'
		],
		[
			...['2026-10-03', '2026-10-03T08:00:00.000Z', '2026-10-03T08:00:10.000Z', '0.2'],
			...['', '', '', '', '', '', '', 'short lock-up']
		]
	]);
	expect(rows.every((row) => row.length === 24)).toBe(true);
});

test('no cell is a formula, and none breaks out of its own', () => {
	const texts = fc.oneof(
		fc.string(),
		fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '"', 'a,b', 'a\r\n=b', '=a","b')
	);
	fc.assert(
		fc.property(texts, texts, (id, day) => {
			const rows = csvParseRows(
				csvOf([entryAt(began, { id })], () => day, { spasms: [spasmAt(began, { id })] })
			);
			expect(rows.every((row) => row.length === 24)).toBe(true);
			expect(rows.length).toBe(6);
			const [first = '', second = ''] = rows[1] ?? [];
			expect([id, `'${id}`]).toContain(first);
			expect([day, `'${day}`]).toContain(second);
			expect(rows.flat().filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([]);
		})
	);
});

test('a step that asked for less than the level says why', () => {
	const session = entryAt(began);
	const easedBecause = (_: unknown, { exercise }: { readonly exercise: string }) =>
		exercise === 'cat-cow' ? 'more pain than usual' : undefined;
	const rows = csvParseRows(csvOf([session], date, { easedBecause }));
	expect(rows.map((row) => row.at(-2))).toEqual([
		'eased because',
		...['', 'more pain than usual', '', '']
	]);
});
