import {
	allowanceAt,
	checkInAt,
	entryAt,
	measurementAt,
	ownThingAt,
	removalAt,
	screeningAt,
	selfCareAt,
	spasmAt,
	stoppedAt
} from './entry.fake.ts';
import { identityOf } from './identity.ts';
import { instant } from '#core/base/units.ts';
import { recordOf, type EntryRecord } from './record.ts';

/** A record that no app wrote, and in which way it is wrong. */
export interface HostileRecord {
	readonly flaw: string;
	readonly record: Readonly<Record<string, unknown>>;
}

const long = 'a'.repeat(10_001);
const numbers = [NaN, Infinity, -Infinity, -1, -0, 5e-324, 0.1, 1e21, 1e308, 9e15, -9e15, 2 ** 53];
const foreign = [null, true, '7', '', {}, [], [[[[]]]], { length: 1e9 }];
const texts = [
	'',
	long,
	'\u0000',
	'\u202e',
	'__proto__',
	'constructor',
	'=1+1',
	'<b>',
	'ß'.repeat(201)
];
const lists = [{}, 'lower-left', [1], [''], [long], [null], Array(101).fill('a'), [['lower-left']]];
const times = ['2000-01-01', '1999-12-31', '2027-03-02', '2099-12-31', '2100-01-02', '9999-12-31'];
const moments = times.map((date) => Date.parse(date));

const stepRecords = [
	...[NaN, Infinity, -1, 0.5, 1e9, 100_000, '3'].map((count) => ['cat-cow', '', count]),
	...['', long, 'constructor', 'no-such-exercise', 7].map((name) => [name, '', 3]),
	...['x', 'left', null].map((side) => ['seated-twist', side, 2, '°', 30]),
	...['miles', 'cm', '%', 's', 'min', '×', null].map((unit) => ['seated-twist', 'l', 2, unit, 30]),
	...[NaN, Infinity, -360, 360, 361, 1e308, 5e-324, '30'].flatMap((value) => [
		['seated-twist', 'l', 2, '°', value],
		['seated-twist', 'r', 2, '°', 30, value],
		['seated-twist', 'l', 2, '°', 30, true, value],
		['childs-pose', '', 2, 'cm', value, value, value]
	]),
	[],
	['cat-cow'],
	['cat-cow', '', 6, '°'],
	['seated-twist', '', 2, '°', 30, true],
	['seated-twist', 'l', 2, '°', 30, false]
];

const stops = [NaN, -1, 0, 9e15, 4e12, '1'].map((at) => ({
	at,
	exercise: 'cat-cow',
	kind: 'sharp'
}));

/** Values that are wrong for most fields of this name, or strange. */
const values: Readonly<Record<string, readonly unknown[]>> = {
	version: [0, 2, '1', NaN, null],
	kind: ['walk', '', null, '__proto__', 'constructor', 7],
	device: [...texts, 7, null],
	began: [...numbers, ...moments, ...foreign],
	ended: [...numbers, ...moments, ...foreign],
	at: [...numbers, ...moments, ...foreign],
	practised: [...numbers, ...foreign],
	lasted: [...numbers, ...foreign, 2_678_400_000],
	rounds: [...numbers, ...foreign],
	pain: [...numbers, ...foreign, 10.5, 11],
	worstPain: [...numbers, 11],
	morning: [...numbers, 11],
	of: [...texts, 'repeat:', 'repeat:no-such-exercise', 'no-such-routine'],
	ending: ['late', null],
	steps: [...foreign, ...stepRecords.map((step) => [step]), stepRecords, Array(1001).fill([])],
	stops: [...foreign, ...stops.map((stop) => [stop]), Array(1001).fill(stops[0])],
	left: [...foreign, { exercise: long }, { side: 'up' }, { why: 'bored' }],
	felt: ['good', '', null, 7],
	tooMuch: [...foreign, [{ exercise: long }], [{ exercise: 'cat-cow', kind: 'odd' }], [[]]],
	response: ['better', null, 7],
	responseTo: [...texts, 'nothing', null],
	walking: ['far', null],
	stay: ['calm', null],
	extent: ['long', null],
	replaces: [...texts, 'nothing', null],
	exercise: [...texts, 'no-such-exercise', 'floor-down'],
	side: ['up', null, 7],
	unit: ['miles', 'centimetres', 'percent', 'seconds', 'minutes', 'times', null],
	value: [...numbers, ...foreign, 359, 361],
	error: [...numbers, ...foreign],
	method: ['guess', null],
	where: lists,
	triggers: lists,
	helped: lists,
	note: [7, long, '\u0000\u202e', '\n'.repeat(10_000), {}],
	asked: ['all', [], ['later'], ['emergency', 'emergency'], [1]],
	signs: lists,
	allowed: ['all', null],
	care: ['surgery', null],
	what: ['tree', null],
	text: [...foreign, '{}', '{', '[]', '{"version":2}', '{"version":1,"name":7,"steps":[]}', long],
	removed: [...foreign, ['nobody'], [1]]
};

/** Records before `now`, the newest first, each wrong or strange in another way. */
export function hostileRecords(now: number, count = Infinity): readonly HostileRecord[] {
	const flaws = recordsAt(now).flatMap((record) =>
		['version', ...Object.keys(record)].flatMap((name) => [
			...(values[name] ?? []).map((value) => ({ record, name, value })),
			...(name === 'id' ? [] : [{ record, name, value: undefined }])
		])
	);
	const every = Math.max(1, flaws.length / count);
	return flaws
		.filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every))
		.map(({ record, name, value }, index) => {
			const at = now - (index + 1) * 6 * 3_600_000;
			const moved = { ...dated(record, at), id: identityOf(instant(at), index, new Uint8Array(8)) };
			return {
				flaw: `${record.kind} ${index}: ${name} is ${String(JSON.stringify(value)).slice(0, 60)}`,
				record: { ...moved, [name]: value }
			};
		});
}

function dated(record: EntryRecord, at: number) {
	return record.kind === 'session'
		? { ...record, began: at, ended: at + 679_000 }
		: { ...record, at };
}

function recordsAt(at: number): readonly EntryRecord[] {
	return [
		entryAt(at, {
			...{ worstPain: 2, rounds: 1, stops: [], left: {} },
			...{ felt: 'too-much', tooMuch: [] }
		}),
		stoppedAt(at),
		checkInAt(at, {
			...{ morning: 2, response: 'as-usual', responseTo: 'a-session' },
			...{ walking: 'possible', stay: 'loosen', replaces: 'a-check-in' }
		}),
		measurementAt(at),
		spasmAt(at, { extent: 'brief' }),
		screeningAt(at),
		allowanceAt(at, 'range'),
		selfCareAt(at),
		ownThingAt(at, { replaces: 'its-first' }),
		removalAt(at, [])
	].map(recordOf);
}
